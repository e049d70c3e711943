"""Draws PDFs in a process of its own, says what they hold besides their pages, and builds new ones of pictures."""
