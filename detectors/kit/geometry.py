"""Defines points and quadrilaterals in whole or fractional pixels of the upright photo."""

from __future__ import annotations

Point = tuple[float, float]


Quad = tuple[Point, Point, Point, Point]
