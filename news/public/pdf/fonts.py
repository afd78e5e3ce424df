"""The faces that paper needs, by the name under which the style asks for them.

WeasyPrint shows and tells wrong letters where a family comes in two files, Latin and Vietnamese: it gets whole ones.
"""

from typing import Final

from news.public.cards.typeface import SANS, SERIF, Typeface, unpacked

FACES: Final = {
    "serif-400.ttf": Typeface(SERIF.files, 400),
    "serif-700.ttf": Typeface(SERIF.files, 700),
    "sans-500.ttf": SANS,
}


def whole_font(name: str) -> bytes:
    """The TrueType file of a face. Raises KeyError for a name that is none."""
    return unpacked(FACES[name])
