"""Hostile input by the hundred thousand: files, frames, code payloads, presses, messages and words, broken by a seeded engine.

``python -m tests.fuzz --executions 1000000`` runs the long way; a short way runs with the tests (``test_fuzz.py``).
"""
