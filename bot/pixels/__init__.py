"""Runs the pixel processes and exchanges frames with them."""
