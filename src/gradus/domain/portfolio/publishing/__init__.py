"""What to put at GitHub when a project is done: About text, topics, and commands to run."""
