"""Checks photos from the command line: file names in, answers for people or as JSON lines out."""
