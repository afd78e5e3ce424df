"""The seal mark of the masthead, drawn for pictures: the letters TĐKT in four quarters."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from PIL import Image, ImageDraw

Point = tuple[float, float]

UNITS: Final = 56
SHARPER: Final = 4
GROUND: Final = "#fff8ee"
STROKE: Final = "#8c1217"


def _bow(start: Point, first: Point, second: Point, end: Point, steps: int = 12) -> list[Point]:
    """Points of a cubic Bézier curve."""
    found = []
    for step in range(steps + 1):
        t = step / steps
        weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3)
        points = (start, first, second, end)
        found.append(
            (
                sum(weight * point[0] for weight, point in zip(weights, points, strict=True)),
                sum(weight * point[1] for weight, point in zip(weights, points, strict=True)),
            )
        )
    return found


# On the same 56 units as templates/components/seal.html.
STROKES: Final[Sequence[Sequence[Point]]] = (
    [(9, 13), (25, 13)],
    [(17, 13), (17, 25.5)],
    [(33, 10.7), (33, 27.5)],
    [(33, 12.8), (37.5, 12.8), *_bow((37.5, 12.8), (44.1, 12.8), (44.1, 25.4), (37.5, 25.4)), (33, 25.4)],
    [(29.5, 19), (37.5, 19)],
    [(11, 30.5), (11, 46)],
    [(24, 30.5), (12.5, 38.5), (24, 46)],
    [(30, 33), (46, 33)],
    [(38, 33), (38, 46)],
)


@cache
def seal(size: int) -> Image.Image:
    """The mark as a square of ``size`` pixels."""
    scale = size * SHARPER / UNITS
    picture = Image.new("RGB", (size * SHARPER, size * SHARPER), GROUND)
    draw = ImageDraw.Draw(picture)
    frame = (3.5 * scale, 3.5 * scale, 52.5 * scale, 52.5 * scale)
    draw.rectangle(frame, outline=STROKE, width=round(1.8 * scale))
    for stroke in STROKES:
        draw.line([(x * scale, y * scale) for x, y in stroke], fill=STROKE, width=round(4.2 * scale), joint="curve")
    return picture.resize((size, size), Image.Resampling.LANCZOS)
