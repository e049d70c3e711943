"""Serves everything that is asked for over HTTP: webhook, health and metrics, the page; each part can be off."""
