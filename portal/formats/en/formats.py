"""English as the newsroom uses it."""

from portal.formats.vi.formats import DATE_INPUT_FORMATS, DATETIME_INPUT_FORMATS, FIRST_DAY_OF_WEEK

__all__ = [
    "DATETIME_INPUT_FORMATS",
    "DATE_INPUT_FORMATS",
    "FIRST_DAY_OF_WEEK",
    "SHORT_DATETIME_FORMAT",
    "SHORT_DATE_FORMAT",
]

# The month in letters: ``10/11`` is two days, one for either side of an ocean.
SHORT_DATE_FORMAT = "j F Y"
SHORT_DATETIME_FORMAT = "H:i, j F Y"
