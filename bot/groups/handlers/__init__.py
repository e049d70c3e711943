"""Handlers for updates in groups."""
