"""Draws a card: red band with seal and wordmark, kicker and title on paper, the picture of the page if it has one."""

import io
from typing import Final

from django.utils.translation import gettext as _
from PIL import Image, ImageDraw

from news.public.cards.design import HEIGHT, WIDTH, Design
from news.public.cards.lines import Room, SetText, set_text
from news.public.cards.seal import seal
from news.public.cards.typeface import SANS, SERIF, font, legible

# The light scheme of static/css/tokens.css.
PAPER, SHEET, INK, SON, BAND, ON_BAND = "#ffffff", "#f6f3ee", "#1c1513", "#a6161b", "#8c1217", "#fff8ee"
MARGIN: Final = 64
BAND_HEIGHT: Final = 120
PICTURE: Final = (440, HEIGHT - BAND_HEIGHT)
KICKER: Final = 32
TITLE_TOP: Final = BAND_HEIGHT + 108
TITLE_HEIGHT: Final = HEIGHT - TITLE_TOP - 40
WIDE: Final = Room(WIDTH - 2 * MARGIN, TITLE_HEIGHT, tuple(range(100, 35, -4)))
BESIDE: Final = Room(WIDTH - PICTURE[0] - 2 * MARGIN, TITLE_HEIGHT, tuple(range(76, 35, -4)))
MAX_BYTES: Final = 300_000


def card_file(design: Design, picture: Image.Image | None = None) -> bytes:
    """The card as a JPEG file of at most ``MAX_BYTES``; ``picture`` has the size ``PICTURE``."""
    card = draw_card(design, picture)
    for quality in (90, 80, 70, 50):
        out = io.BytesIO()
        card.save(out, "JPEG", quality=quality, optimize=True, progressive=True, subsampling=0)
        if out.tell() <= MAX_BYTES:
            break
    return out.getvalue()


def draw_card(design: Design, picture: Image.Image | None = None) -> Image.Image:
    """The card as pixels. A title too long to stand beside the picture has the whole width and no picture."""
    text, kicker = legible(design.title, SERIF), legible(design.kicker, SANS)
    beside = _set(text, BESIDE) if picture else None
    card = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    if picture and beside and "".join(beside.lines[-1:])[-1:] != "…":
        card.paste(picture, (WIDTH - PICTURE[0], BAND_HEIGHT))
    else:
        beside = None
    _draw_band(card)
    _draw_text(ImageDraw.Draw(card), kicker, beside or _set(text, WIDE))
    return card


def _set(text: str, room: Room) -> SetText:
    return set_text(text, room, lambda size: font(SERIF, size))


def _draw_band(card: Image.Image) -> None:
    draw = ImageDraw.Draw(card)
    draw.rectangle((0, 0, WIDTH, BAND_HEIGHT), fill=BAND)
    mark = seal(76)
    card.paste(mark, (MARGIN, (BAND_HEIGHT - mark.height) // 2))
    name = _("Thi đua Khen thưởng")
    draw.text((MARGIN + mark.width + 24, BAND_HEIGHT // 2), name, font=font(SERIF, 42), fill=ON_BAND, anchor="lm")


def _draw_text(draw: ImageDraw.ImageDraw, kicker: str, title: SetText) -> None:
    face = font(SERIF, title.size)
    step = round(title.size * WIDE.line_height)
    draw.text((MARGIN, BAND_HEIGHT + 76), kicker, font=font(SANS, KICKER), fill=SON, anchor="ls")
    for number, line in enumerate(title.lines):
        draw.text((MARGIN, TITLE_TOP + number * step + title.size), line, font=face, fill=INK, anchor="ls")
