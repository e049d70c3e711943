"""Makes a redacted copy from a report: what is covered, where, and how it is painted."""
