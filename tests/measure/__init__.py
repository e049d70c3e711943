"""Measures the whole line on labelled pictures: recall, false alarms, covers, milliseconds; lists whatever went wrong.

``python -m tests.measure --photos MANIFEST`` reads a manifest of one JSON object a line: ``file``, ``labels``, ``optional``
(said or not, both are right), ``must_hide`` (``what``, ``box`` in upright pixels), ``unread`` (true where something looks like
writing and cannot be understood), ``split`` (``look`` where it is missing).
``--split look``, the default, measures the pictures that rules are developed with. ``--split measure`` measures the others and
tells totals only, so that the difference shows how much the rules were fitted to what was seen.

``--painted`` measures the set that ``tests.paint`` paints; of it ``--detail`` what needs a close look, and ``--sizes`` small
print in large photos, told as a table by the height of letters. ``--words`` measures texts without pictures (``tests.words``),
in two halves, too. ``--faces FOLDER`` measures a folder of faces whose names begin with an age.
Nothing that was read from a picture is printed or written: places are named by what they are and where they lie.
"""
