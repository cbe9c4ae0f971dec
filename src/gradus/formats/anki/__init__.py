"""Anki's packages, .apkg and .colpkg of all generations: a stranger's files, read within limits."""
