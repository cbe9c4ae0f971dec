"""Other calendars read, and the plan written for them."""
