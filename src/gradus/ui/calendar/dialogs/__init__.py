"""The calendar's smaller dialogs: the goal, other calendars, a bad week, a look back."""
