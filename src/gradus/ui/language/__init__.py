"""The language of the interface: which one, and how texts of other layers come into it."""
