"""One entry of the library: facts, evidence, and what the person does with it."""
