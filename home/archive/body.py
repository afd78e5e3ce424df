"""The body of an article as the stored stream of its blocks."""

import json
from html import escape
from typing import Any, Final

from home.archive.cast import Cast
from home.archive.chance import Chance
from home.archive.composer import Composer
from home.archive.occasion import Occasion

_PARAGRAPHS: Final = (3, 6)
_SENTENCES: Final = (2, 4)
_PICTURE_SHARE: Final = 0.25
_QUOTE_SHARE: Final = 0.2


def body_of(found: Occasion, cast: Cast, composer: Composer, chance: Chance) -> str:
    """Paragraphs, perhaps a picture, perhaps the slogan of the day; as JSON."""
    paragraphs = [_paragraph(found, composer, chance) for _ in range(chance.number(*_PARAGRAPHS))]
    half = len(paragraphs) // 2
    blocks = [_block("paragraph", "".join(paragraphs[:half]), chance)]
    if chance.happens(_PICTURE_SHARE):
        blocks.append(_block("image", _picture(found, cast, composer, chance), chance))
    if chance.happens(_QUOTE_SHARE):
        quote = {"kind": "slogan", "text": found.topic["theme"], "source": ""}
        blocks.append(_block("quote", quote, chance))
    blocks.append(_block("paragraph", "".join(paragraphs[half:]), chance))
    return json.dumps(blocks)


def _paragraph(found: Occasion, composer: Composer, chance: Chance) -> str:
    """Every other sentence keeps to the matter; the others bring in new names, as reports do."""
    givens = (found.topic, found.base)
    number = chance.number(*_SENTENCES)
    text = " ".join(composer.write("sentence", givens[place % 2]) for place in range(number))
    return f"<p>{escape(text, quote=False)}</p>"


def _picture(found: Occasion, cast: Cast, composer: Composer, chance: Chance) -> dict[str, Any]:
    image = chance.one_of(cast.pictures)
    shown = {"image": image.pk, "alt_text": image.description, "decorative": False}
    return {"image": shown, "caption": composer.write("caption", found.topic), "credit": image.credit}


def _block(kind: str, value: Any, chance: Chance) -> dict[str, Any]:
    return {"type": kind, "value": value, "id": str(chance.uuid())}
