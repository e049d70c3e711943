"""The command line: photos by name in, answers for people or as JSON lines out."""
