"""Paints papers, screens and places with invented data: what the tests read, what is measured, and the examples.

``python -m tests.paint FOLDER`` writes the pictures and their ``manifest.jsonl``; ``--small`` a few of each risk,
``--seed N`` the same kinds with other people, numbers and places. The same seed gives the same bytes.
Nothing here belongs to anybody: people and numbers are drawn by lot, only their structure and check digits are real.
"""
