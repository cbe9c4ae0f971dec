"""Writing what a package of Anki holds: staged in short transactions, shown by a last one."""
