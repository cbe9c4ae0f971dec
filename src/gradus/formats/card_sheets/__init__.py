"""Cards as CSV: written for spreadsheets and other programs, and read from them."""
