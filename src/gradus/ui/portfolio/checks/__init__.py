"""What the checks say of a project's repository."""
