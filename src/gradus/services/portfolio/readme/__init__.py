"""READMEs of a person's repositories: prepared, shown, written and taken back."""
