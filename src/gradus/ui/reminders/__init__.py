"""The tray, and what the system is told to say."""
