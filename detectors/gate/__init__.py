"""Top floor: the corridor that every photo walks."""
