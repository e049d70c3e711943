"""Answers other programs: a photo comes in, the contract goes out, with the proven copy. It is off without tokens."""
