"""Draws frames, lines and numbers on a canvas with a picture on it."""

from __future__ import annotations

from PIL import Image, ImageDraw

from detectors.gate.redact.letters import font
from detectors.gate.redact.number_labels import Label, Layout, font_size
from detectors.kit.terms import Region

Colour = tuple[int, int, int]
WHITE: Colour = (255, 255, 255)
LINES = 320
"""Times that the width of a canvas exceeds that of a line: two pixels on a phone at most."""


class Pen:
    """Draws regions in pixels of the picture, and labels in pixels of the canvas, on an image."""

    def __init__(self, image: Image.Image, layout: Layout) -> None:
        self.image = image
        self._draw = ImageDraw.Draw(image)
        self._layout = layout
        self._line = max(1, round(layout.width / LINES / 2))

    def frame(self, region: Region, colour: Colour, weight: int) -> None:
        """Outlines a region."""
        self._draw.rectangle(self._placed(region).inclusive, outline=colour, width=self._line * weight)

    def dashes(self, region: Region, colour: Colour) -> None:
        """Outlines a region with dashes."""
        step, width = 6 * self._line, 2 * self._line
        left, top, right, bottom = self._placed(region).inclusive
        for x in range(left, right, 2 * step):
            for y in (top, bottom):
                self._draw.line((x, y, min(x + step, right), y), fill=colour, width=width)
        for y in range(top, bottom, 2 * step):
            for x in (left, right):
                self._draw.line((x, y, x, min(y + step, bottom)), fill=colour, width=width)

    def line(self, label: Label, colour: Colour) -> None:
        """Draws the line from a label to its place, with a dot at its end."""
        if label.anchor is None:
            return
        x, y = label.anchor
        middle = (label.box.top + label.box.bottom) // 2
        start = (label.box.right if x > label.box.right else label.box.left, middle)
        if label.box.left <= x <= label.box.right:
            start = ((label.box.left + label.box.right) // 2, label.box.top)
        self._draw.line((*start, x, y), fill=WHITE, width=3 * self._line)
        self._draw.line((*start, x, y), fill=colour, width=self._line)
        dot = 2 * self._line
        self._draw.ellipse((x - dot, y - dot, x + dot, y + dot), fill=colour, outline=WHITE)

    def label(self, label: Label, colour: Colour) -> None:
        """Draws a number, white on its colour."""
        self._numbered(label.box, label.text, colour, self._layout.digit)

    def in_corner(self, region: Region, text: str, colour: Colour) -> None:
        """Draws a number into the upper left corner of a region, as high as others, or smaller where the region is."""
        digit = min(self._layout.digit, max(1, region.height // 3), max(1, region.width // 4))
        letters = font(font_size(digit))
        left, _, right, _ = letters.getbbox(text, anchor="ls")
        around = max(1, digit // 4)
        wide, tall = round(right - left) + 2 * around, digit + 2 * around
        placed = self._placed(region)
        self._numbered(Region(placed.left, placed.top, placed.left + wide, placed.top + tall), text, colour, digit)

    def _numbered(self, box: Region, text: str, colour: Colour, digit: int) -> None:
        self._draw.rounded_rectangle(box.inclusive, radius=box.height // 5, fill=colour)
        letters = font(font_size(digit))
        left, top, right, bottom = letters.getbbox(text, anchor="ls")
        x = box.left + (box.width - (right - left)) / 2 - left
        y = box.top + (box.height - (bottom - top)) / 2 - top
        self._draw.text((x, y), text, font=letters, fill=WHITE, anchor="ls")

    def _placed(self, region: Region) -> Region:
        return region.shifted(self._layout.left, 0)
