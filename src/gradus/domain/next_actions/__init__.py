"""What to do next beside cards and blocks: five actions, and habits that are kept week by week."""
