"""The desk: where a relationship stands as of any day, why, and what is due."""
