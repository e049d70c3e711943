"""The API: what programs send and read."""
