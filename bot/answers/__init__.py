"""Turns screenings into texts and buttons. Pure: no network, clock or state."""
