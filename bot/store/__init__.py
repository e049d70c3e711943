"""Stores typed records in Redis, sealed, each with a lifetime."""
