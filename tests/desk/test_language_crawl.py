"""Whoever writes, edits, publishes or keeps the records meets no English word, wherever their links lead."""

import re
from collections import Counter
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

import pytest
from django.test import Client
from django.urls import Resolver404, resolve
from lxml import html

from news.articles.models import ArticleUnit
from tests.desk.conftest import Newsroom
from tests.desk.spoken_english import ENGLISH_WORDS, english_on
from tests.desk.steps import approve, decide, draft_by, published_by, signed_in, submit
from tests.factories.article import ConferenceFactory, section
from tests.factories.award import AwardRecordFactory
from tests.factories.bloc import BlocFactory
from tests.factories.document import LegalDocumentFactory
from tests.factories.person import PositionFactory
from tests.factories.proposal import ProposalFactory
from tests.factories.unit import UnitFactory

START = "/quan-tri/"
OF_A_KIND = 1  # addresses of one view to look at
IN_MENU = re.compile(r'"url": "(/quan-tri/[^"]*)"')
NEVER = re.compile(r"/(?:logout|jsi18n|static|media|sprite)|export=|\.csv")
# Names of formats, programs and keys are the same in both languages.
NAMES = re.compile(r"\b(?:Microsoft Word|Word|PDF|CSV|XLSX|RSS|Ctrl|Enter|Wagtail)\b")


@dataclass
class Crawler:
    """Follows links of the admin, a few of each view, and notes the English it meets."""

    client: Client
    own_words: tuple[str, ...]
    waiting: list[str] = field(default_factory=lambda: [START])
    seen: set[str] = field(default_factory=set)
    views: Counter[str] = field(default_factory=Counter)
    english: dict[str, str] = field(default_factory=dict)

    def walk(self) -> None:
        while self.waiting:
            self._visit(self.waiting.pop(0))

    def _visit(self, address: str) -> None:
        view = view_of(address)
        if address in self.seen or not view or self.views[view] >= OF_A_KIND:
            return
        self.seen.add(address)
        answer = self.client.get(address, follow=True)
        if answer.status_code != 200 or not answer.get("Content-Type", "").startswith("text/html"):
            assert answer.status_code < 500, f"{answer.status_code} at {address}"
            return
        self.views[view] += 1
        page = answer.content.decode()
        self.english |= {text: address for text in english_on(page) if self._is_spoken(text)}
        base = answer.redirect_chain[-1][0] if answer.redirect_chain else address
        self.waiting += [urljoin(base, link) for link in links_of(page)]

    def _is_spoken(self, text: str) -> bool:
        for word in self.own_words:
            text = text.replace(word, "")
        left = NAMES.sub("", text)
        return bool(ENGLISH_WORDS.search(left)) or (left == text and text.isascii() and " " in text)


def links_of(page: str) -> list[str]:
    """Links of the page, and those of the menu, which a script draws."""
    links = [link for link in html.fromstring(page).xpath("//a/@href") if not link.startswith(("#", "mailto:"))]
    return links + IN_MENU.findall(page)


def view_of(address: str) -> str:
    """The name of the view, with the kind of page or record it shows; empty for what is outside the admin."""
    parts = urlsplit(address)
    if not parts.path.startswith(START) or NEVER.search(address):
        return ""
    try:
        found = resolve(parts.path)
    except Resolver404:
        return ""
    kinds = [value for value in found.kwargs.values() if isinstance(value, str) and not value.isdigit()]
    return ":".join(
        [found.view_name or parts.path, *(value for value in found.args if not str(value).isdigit()), *kinds]
    )


@pytest.fixture
def busy_desk(newsroom: Newsroom) -> None:
    """Something in every list: articles in each state, records, a name that waits."""
    unit = UnitFactory(name="Lâm trường Đồi Thông")
    BlocFactory(name="Khối thi đua Trồng rừng", members=[unit])
    PositionFactory(person__full_name="Đỗ Thị Rừng", unit=unit)
    AwardRecordFactory()
    LegalDocumentFactory()
    ProposalFactory()
    section()
    draft = draft_by(newsroom.author)
    ArticleUnit.objects.create(article=draft, unit=unit)
    submit(draft_by(newsroom.author), newsroom.author)
    returned = submit(draft_by(newsroom.author), newsroom.author)
    decide(signed_in(newsroom.editor), returned, "reject", "Thiếu ngày diễn ra.")
    waiting = submit(draft_by(newsroom.author), newsroom.author)
    approve(waiting, newsroom.editor)
    published_by(newsroom.author, newsroom.editor, newsroom.publisher)
    ConferenceFactory(owner=newsroom.author).save_revision(user=newsroom.author)


@pytest.mark.slow
@pytest.mark.one_database
@pytest.mark.parametrize("role", ["author", "editor", "publisher", "records"])
def test_no_screen_that_a_role_can_reach_speaks_english(newsroom: Newsroom, busy_desk: None, role: str) -> None:
    person = getattr(newsroom, role)
    people = [getattr(newsroom, name).username for name in newsroom.__dataclass_fields__]
    crawler = Crawler(signed_in(person), own_words=(*people, "contributor", "editor", "publisher", "records"))

    crawler.walk()

    assert len(crawler.views) > 15, sorted(crawler.views)
    assert crawler.english == {}, "\n".join(f"{text!r} at {at}" for text, at in crawler.english.items())


def test_english_is_heard_where_it_is_spoken() -> None:
    page = """<p>Chọn đơn vị</p><button aria-label="Toggle menu">x</button><p>Select a page</p>
    <script type="application/json">{"label": "Save draft"}</script><code>select * from page</code>"""

    assert english_on(page) == {"Toggle menu", "Select a page", "Save draft"}
