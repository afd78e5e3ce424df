"""The parts of the front page put under each other; narrow ones that follow each other stand side by side."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from home.columns import Column
from home.layout import Part

ABREAST = 3


@dataclass(frozen=True, slots=True)
class Band:
    """A part over the whole width by its name, or a row of up to three columns."""

    name: str
    columns: Sequence[Column] = ()


def bands(parts: Sequence[Part], filled: Collection[str], columns: Sequence[Column]) -> Sequence[Band]:
    """The bands in the order of ``parts``; ``filled`` names the wide parts that have something to show."""
    waiting = list(columns)
    made: list[Band] = []
    for part in parts:
        if part.name in filled:
            made.append(Band(part.name))
        elif waiting and waiting[0].part is part:
            made = _beside(made, waiting.pop(0))
    return made


def _beside(made: list[Band], column: Column) -> list[Band]:
    last = made[-1] if made else None
    if last and last.columns and len(last.columns) < ABREAST:
        return [*made[:-1], replace(last, columns=(*last.columns, column))]
    return [*made, Band("columns", (column,))]
