"""Reading what a local git repository holds, without running any of it."""
