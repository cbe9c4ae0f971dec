"""When the person is free: windows drawn on a week or written in a form, days off, and rules."""
