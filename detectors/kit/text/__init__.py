"""Lines of text to pages, phrases, fields and names."""
