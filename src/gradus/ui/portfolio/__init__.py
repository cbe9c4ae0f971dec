"""The page of projects, repositories and their READMEs."""
