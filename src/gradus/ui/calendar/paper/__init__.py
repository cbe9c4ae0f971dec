"""The plan on paper: a page of PDF, in light colours whatever the theme."""
