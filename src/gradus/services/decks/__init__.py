"""Reading deck files: check, craft, counts, ids, and keeping the database in step."""
