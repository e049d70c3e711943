"""Brings what the project needs before it can run. The launcher calls it; nothing here is used at run time."""
