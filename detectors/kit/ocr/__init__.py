"""Pixels to lines of text with the place of every character."""
