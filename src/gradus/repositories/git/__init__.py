"""The files of a git folder, read by hand or by dulwich, every one of them within bounds."""
