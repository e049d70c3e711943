"""Tests of the door for assistants."""
