"""iCalendar files (RFC 5545): busy times are read from them, the plan is written into one."""
