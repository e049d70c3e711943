"""The work on photos spread over many machines: what is handed over, who does it, and what became of it."""
