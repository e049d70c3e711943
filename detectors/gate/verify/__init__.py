"""Reads the bytes of a copy back and proves that they show nothing they should hide."""
