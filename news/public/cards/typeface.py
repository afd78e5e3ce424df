"""The portal's own typefaces as Pillow needs them: one file a face, instead of web fonts split by script."""

import io
from dataclasses import dataclass
from functools import cache
from typing import Final

from django.contrib.staticfiles import finders
from fontTools.merge import Merger, Options
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont
from PIL import ImageFont


@dataclass(frozen=True, slots=True)
class Typeface:
    """A face as the style sheets name it: its web fonts below ``static/``, and the weight if they hold several."""

    files: tuple[str, ...]
    weight: int | None = None


SERIF: Final = Typeface(tuple(f"fonts/portal-serif-{part}.woff2" for part in ("latin", "other", "vietnamese")), 650)
SANS: Final = Typeface(("fonts/be-vietnam-pro-500-latin.woff2", "fonts/be-vietnam-pro-500-vietnamese.woff2"))


@cache
def font(face: Typeface, size: int) -> ImageFont.FreeTypeFont:
    """The face at a size in pixels."""
    return ImageFont.truetype(io.BytesIO(unpacked(face)), size)


def legible(text: str, face: Typeface) -> str:
    """``text`` without the characters for which the face has no glyph: better nothing than an empty box."""
    known = characters(face)
    return " ".join("".join(letter for letter in text if letter in known or letter.isspace()).split())


@cache
def characters(face: Typeface) -> frozenset[str]:
    """Every character that the face can show."""
    return frozenset(map(chr, TTFont(io.BytesIO(unpacked(face))).getBestCmap()))


@cache
def unpacked(face: Typeface) -> bytes:
    """All scripts of the face in one TrueType file, made once a process (about three seconds for the variable face).

    One font for a word, because letters of two fonts are not kerned and shaped together.
    """
    parts = [_part(name, face.weight) for name in face.files]
    options = Options()
    options.drop_tables = ["GlyphOrder"]
    out = io.BytesIO()
    Merger(options).merge(parts).save(out)
    return out.getvalue()


def _part(name: str, weight: int | None) -> io.BytesIO:
    path = finders.find(name)
    if path is None:
        raise FileNotFoundError(name)
    web_font = TTFont(path)
    if weight is not None:
        web_font = instantiateVariableFont(web_font, {"wght": weight})
    web_font.flavor = None
    out = io.BytesIO()
    web_font.save(out)
    out.seek(0)
    return out
