"""What stands on a card can be read."""

import unicodedata
from dataclasses import replace

import pytest
from PIL import Image as Picture
from PIL import ImageChops

from news.public.cards.design import HEIGHT, WIDTH, Design
from news.public.cards.drawing import BAND_HEIGHT, PICTURE, draw_card
from news.public.cards.lines import Room, balanced, set_text
from news.public.cards.typeface import SANS, SERIF, Typeface, characters, font, legible
from portal.vietnamese.normalise import to_nfc

VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
LETTERS = [to_nfc(vowel + tone) for vowel in VOWELS for tone in ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")]
TITLE = "Khối thi đua Kinh tế – Kỹ thuật tổng kết phong trào thi đua năm 2026"
DESIGN = Design("cards/article/0/1-", TITLE, "Hội nghị · Tổng kết", "0")


def _ink(card: Picture.Image, blank: Picture.Image) -> tuple[int, int, int, int] | None:
    return ImageChops.difference(card, blank).getbbox()


@pytest.mark.parametrize("face", [SERIF, SANS])
def test_every_letter_of_vietnamese_has_a_glyph(face: Typeface) -> None:
    assert [
        letter for letter in (*LETTERS, *"đĐ0123456789“”‘’–—…·,.;:!?()/-%&") if letter not in characters(face)
    ] == []


@pytest.mark.parametrize("letter", ["ữ", "ặ", "Đ", "ế", "Ỗ", "ỹ"])
def test_letters_with_stacked_marks_are_drawn_and_not_as_boxes(letter: str) -> None:
    face = font(SERIF, 80)

    mask, box = face.getmask(letter), face.getmask("\uffff")

    assert bytes(mask) != bytes(box)
    assert bytes(mask) != bytes(face.getmask(unicodedata.normalize("NFD", letter)[0].translate({ord("Đ"): "D"})))


def test_what_the_face_cannot_show_is_left_out() -> None:
    assert legible("Lễ trao 🎉 huân chương", SERIF) == "Lễ trao huân chương"


def test_title_and_kicker_stand_on_the_card() -> None:
    blank = draw_card(replace(DESIGN, title="", kicker=""))

    assert blank.size == (WIDTH, HEIGHT)
    title = _ink(draw_card(replace(DESIGN, kicker="")), blank)
    kicker = _ink(draw_card(replace(DESIGN, title="")), blank)
    assert title is not None
    assert kicker is not None
    assert BAND_HEIGHT < kicker[1] < kicker[3] <= title[1] < title[3] < HEIGHT


def test_the_picture_stands_beside_a_short_title_and_makes_room_for_a_long_one() -> None:
    picture = Picture.new("RGB", PICTURE, "#00ff00")
    corner = (WIDTH - 5, HEIGHT - 5)

    assert draw_card(DESIGN, picture).getpixel(corner) == (0, 255, 0)
    long = draw_card(replace(DESIGN, title=" ".join([TITLE] * 8)), picture)
    assert long.getpixel(corner) == (255, 255, 255)


@pytest.mark.parametrize(
    "title", [TITLE, "Sở Xây dựng tỉnh Lam Giang", "A", f"{TITLE} theo Quyết định 152/2025/QĐ-UBND"]
)
def test_no_word_is_cut_and_none_is_lost(title: str) -> None:
    found = set_text(title, Room(660, 400, tuple(range(76, 35, -4))), lambda size: font(SERIF, size))

    assert " ".join(found.lines) == title
    assert all(font(SERIF, found.size).getlength(line) <= 660 for line in found.lines)


def test_lines_are_of_like_length() -> None:
    lines = balanced(["aaaa"] * 6, 24, len)

    assert lines == ("aaaa aaaa aaaa", "aaaa aaaa aaaa")


def test_a_number_stays_with_its_word_and_a_dash_with_the_word_before_it() -> None:
    found = set_text("Khối số 3 – Cụm số 12", Room(200, 400, (40,)), lambda size: font(SERIF, size))

    assert not any(line.startswith(("3", "–", "12")) for line in found.lines)


def test_what_is_far_too_long_ends_after_a_whole_word() -> None:
    title = " ".join([TITLE] * 12)

    found = set_text(title, Room(660, 200, (40,)), lambda size: font(SERIF, size))

    shown = " ".join(found.lines)
    assert shown.endswith("…")
    assert title.startswith(f"{shown[:-1]} ")


def test_a_word_wider_than_the_card_does_not_break_it() -> None:
    assert draw_card(replace(DESIGN, title="x" * 200)).size == (WIDTH, HEIGHT)
    assert draw_card(replace(DESIGN, title="")).size == (WIDTH, HEIGHT)
