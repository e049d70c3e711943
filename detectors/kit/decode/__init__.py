"""Bytes of a file to pixels, and what the file says besides its picture."""
