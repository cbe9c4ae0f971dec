"""Every answer that counts, with what was expected of it; statistics and forecasts share it."""
