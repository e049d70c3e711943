"""Screens photos: finds, judges, redacts and verifies, behind a process border."""
