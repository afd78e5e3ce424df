"""Headings that can be linked to, the list of contents, the time that reading takes."""

import pytest
from pytest_django import Settings

from news.public.selectors.body_text import body_text


def _long(*headings: str) -> str:
    return "".join(f"<h2>{heading}</h2><p>{'chữ ' * 200}</p>" for heading in headings)


def test_a_heading_gets_an_ascii_anchor_made_of_its_words() -> None:
    body = body_text('<h2 data-block-key="a1">Hai giờ vì <b>một</b> tiêu chí</h2>')

    assert body.html == '<h2 data-block-key="a1" id="muc-hai-gio-vi-mot-tieu-chi">Hai giờ vì <b>một</b> tiêu chí</h2>'
    assert [(heading.text, heading.level) for heading in body.headings] == [("Hai giờ vì một tiêu chí", 2)]


def test_an_anchor_does_not_change_when_the_text_around_it_does() -> None:
    before = body_text("<h2>Mở đầu</h2><h2>Kết luận</h2>")
    after = body_text("<h2>Lời dẫn</h2><p>Thêm.</p><h3>Phụ</h3><h2>Kết luận</h2>")

    assert before.headings[-1].anchor == after.headings[-1].anchor == "muc-ket-luan"


def test_headings_of_the_same_words_are_told_apart() -> None:
    body = body_text("<h2>Kết quả</h2><h3>Kết quả</h3><h2>Kêt quả</h2>")

    assert [heading.anchor for heading in body.headings] == ["muc-ket-qua", "muc-ket-qua-2", "muc-ket-qua-3"]
    assert body.html.count('id="muc-ket-qua') == 3


def test_a_heading_without_letters_can_be_linked_to_as_well() -> None:
    assert body_text("<h2>* * *</h2>").headings[0].anchor == "muc-khong-ten"


def test_the_fourth_rank_has_an_anchor_and_is_not_listed() -> None:
    body = body_text("<h4>Nhỏ</h4>")

    assert 'id="muc-nho"' in body.html
    assert body.headings == ()


@pytest.mark.parametrize(
    ("html", "listed"),
    [
        (_long("Một", "Hai", "Ba"), 3),
        (_long("Một", "Hai"), 0),
        ("<h2>Một</h2><h2>Hai</h2><h2>Ba</h2><p>Ngắn.</p>", 0),
    ],
)
def test_only_a_long_text_of_several_parts_has_a_list_of_contents(html: str, listed: int) -> None:
    assert len(body_text(html).contents) == listed


def test_entities_and_markup_do_not_count_as_words() -> None:
    body = body_text("<p>Thi&nbsp;đua</p><p>khen<br/>thưởng</p>", lead="Câu dẫn")

    assert body.words == 6


@pytest.mark.parametrize(("words", "minutes"), [(0, 1), (100, 1), (480, 2), (610, 3)])
def test_reading_time_is_whole_minutes_at_the_pace_of_the_settings(
    settings: Settings, words: int, minutes: int
) -> None:
    settings.READING_WORDS_PER_MINUTE = 240

    assert body_text(f"<p>{'chữ ' * words}</p>").minutes == minutes
