"""From a report to a redacted copy: what is covered, where, and how it is painted."""
