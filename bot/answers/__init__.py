"""Screenings in words and buttons. Pure: no network, clock or state."""
