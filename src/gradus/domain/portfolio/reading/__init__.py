"""What the files of a repository say, read with parsers alone: none of its code ever runs."""
