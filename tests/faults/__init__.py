"""Disasters in full size: crowds, kills, a Redis that misbehaves, a Telegram that floods, machines without memory or disk.

``python -m tests.faults kill``, ``load``: the long ways with their figures. Small forms of them run with the tests.
"""
