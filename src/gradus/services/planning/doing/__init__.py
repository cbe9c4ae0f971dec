"""Doing what is planned: a topic's page, the focus timer, reminders."""
