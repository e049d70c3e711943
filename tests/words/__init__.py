"""Measures the rules for words without pictures: thousands of texts are made, laid out as lines, and judged in a minute.

``templates`` reads texts with blanks and marks, ``pools`` holds names, places and numbers, all of them invented, ``filling``
puts one into the other, ``layout`` gives every letter its place, and ``judging`` asks the detectors. ``own_texts`` takes the
project's own texts instead, whose signs ``misreading`` confuses as readers of pictures do. ``bench`` runs it all.

There are two halves, ``look.*`` and ``measure.*``, with texts, names, places and numbers of their own. The templates were
written before the rules. No example of a rule comes from the second half, a test holds that, and only its totals are told.
"""
