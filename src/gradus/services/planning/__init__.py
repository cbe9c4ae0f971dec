"""The calendar: the plan as it is stored, shown, changed and made anew."""
