"""A PDF says what the article says: every word, once, in the order in which it is read."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from lxml import html

from news.public.pdf.paper import paper_html
from tests.factories.article import NewsItemFactory
from tests.public.pdf.conftest import ALPHABET, long_table
from tests.public.pdf.reading import heads_of, letters, pages_of, stored, text_of, text_of_page

pytestmark = pytest.mark.one_database

ABOUT_THE_VISIT = re.compile(r"·khoảng\d+phútđọc.*$")
KINDS = ("conference", "inspection", "profile", "news", "notice")
LEAVES = "//article//*[self::h1 or self::h2 or self::p or self::li or self::td or self::th or self::dt or self::dd]"
OFFERS = ("noprint", "share", "turn", "origin", "contents")
# The hero of a profile says in one line what paper says in two.
NOT_ON_PAPER = " | ".join(
    (
        *(f"//*[contains(@class, '{name}')]" for name in OFFERS),
        "//*[@hidden] | //nav | //svg | //button | //summary",
        "//div[@class='hero__text']/p[contains(@class, 'small')]",
    )
)


def _said_on_screen(page: bytes) -> list[str]:
    document: Any = html.document_fromstring(page.decode())
    for part in document.xpath(NOT_ON_PAPER):
        part.drop_tree()
    return [
        ABOUT_THE_VISIT.sub("", letters(" ".join(leaf.itertext())))
        for leaf in document.xpath(LEAVES)
        if not leaf.xpath(".//p | .//li")
    ]


def _numbered(text: str) -> str:
    """The numbers that a numbered list shows are its form, not its words."""
    return text.replace("1.Họp", "Họp").replace("2.Chấm", "Chấm")


@pytest.mark.parametrize("kind", KINDS)
def test_the_file_says_the_article_word_for_word_in_its_order(
    kind: str, full_article: Callable[..., Any], make: Callable[[Any], None]
) -> None:
    article = full_article(kind)

    make(article)

    page = paper_html(article)
    told = _numbered(letters(text_of(stored(article.pk), heads_of(page))))
    assert told == letters(text_of_page(page))
    assert letters(ALPHABET) in told


def test_a_long_table_says_its_head_on_every_page_and_all_else_once(db: None, make: Callable[[Any], None]) -> None:
    article = NewsItemFactory(body=[{"type": "table", "value": long_table(rows=90)}])

    make(article)

    file, page = stored(article.pk), paper_html(article)
    [head] = heads_of(page)
    with_rows = [said for said in pages_of(file) if "sáng kiến" in said]
    assert len(with_rows) > 2
    assert [said.count(head) for said in with_rows] == [1] * len(with_rows)
    assert all(said.startswith(head) for said in with_rows[1:])
    assert letters(text_of(file, [head])) == letters(text_of_page(page))


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_the_page_on_the_screen_says_of_the_article_stands_in_the_file(
    kind: str, client: Client, full_article: Callable[..., Any]
) -> None:
    article = full_article(kind)

    on_screen = _said_on_screen(client.get(article.url).content)

    on_paper = letters(text_of_page(paper_html(article)))
    assert len(on_screen) > 20
    assert [said for said in on_screen if said not in on_paper] == []


def test_a_nominee_is_never_shown_as_one_who_received(merger: Any, make: Callable[[Any], None]) -> None:
    make(merger.conference)

    told = text_of(stored(merger.conference.pk))

    assert "Mới đề nghị" in told
    assert "Đề nghị chưa phải là khen thưởng" in told
    assert "Đã tặng" not in told


def test_a_correction_stands_before_the_text(full_article: Callable[..., Any]) -> None:
    article = full_article("news")
    correction = article.corrections.create(
        written="Bảy nhà", right="Sáu nhà", public_note="Số nhà đồng đội là sáu.", published_at=article.published_at
    )
    type(article).objects.filter(pk=article.pk).update(corrected_at=correction.published_at)
    article.refresh_from_db()

    told = text_of_page(paper_html(article))

    assert told.index("Số nhà đồng đội là sáu.") < told.index("Việc đã xong")
