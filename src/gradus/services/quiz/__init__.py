"""The quiz: which card is asked, and what an answer or another action does."""
