"""An article as it stands on paper: its facts, then its page in HTML."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import get_language

from news.articles.models import Article, ExemplaryProfile
from news.public.pdf.markup import without_screen_parts
from news.public.selectors.article_dossier import day_of, kicker_of, updated_at
from news.public.selectors.article_pictures import hero_of
from news.public.selectors.award_line import AwardLine
from news.public.selectors.cited_documents import DocumentEntry, cited_documents
from news.public.selectors.corrections import ArticleCorrection, corrections_of
from news.public.selectors.event_facts import event_facts
from news.public.selectors.fact import Fact
from news.public.selectors.findings import FindingEntry, PactEntry, findings_in, pacts_in
from news.public.selectors.honours import honours_of
from news.public.selectors.linked_rows import linked_rows
from news.public.selectors.participants import Participant, UnitsInRole, people_in, units_in
from news.public.selectors.profile_card import ProfileCard, profile_card
from news.public.selectors.reported_awards import reported_awards
from news.public.selectors.unit_labels import unit_labels
from portal.delivery.site_address import absolute
from portal.library.sized_picture import SizedPicture


@dataclass(frozen=True, slots=True)
class PaperDossier:
    """What is filed about an article, as far as it goes on paper: no neighbours, no trail, nothing to click."""

    kicker: str
    url: str
    authors: Sequence[str]
    hero: SizedPicture | None
    corrections: Sequence[ArticleCorrection]
    updated_at: datetime | None
    facts: Sequence[Fact]
    people: Sequence[Participant]
    units: Sequence[UnitsInRole]
    documents: Sequence[DocumentEntry]
    awards: Sequence[AwardLine]
    findings: Sequence[FindingEntry]
    pacts: Sequence[PactEntry]


def address_on_paper(article: Article) -> str:
    """Where the article stands, below ``SITE_URL``: the same whoever asks, and in the worker, where nobody does."""
    parts = article.get_url_parts()
    return absolute(parts[2] if parts else reverse("wagtail_serve", args=[""]))


def paper_html(article: Article) -> str:
    """The page that is printed, in the language of the article. ``article`` is of its own class.

    The same for the same facts: a change of a name, of the ledger or of the text makes another page.
    """
    with translation.override(article.locale.language_code):
        dossier = _dossier(article)
        context = {"page": article, "dossier": dossier, "card": _card(article, dossier), "language": get_language()}
        return without_screen_parts(render_to_string("pdf/article.html", context))


def _dossier(article: Article) -> PaperDossier:
    rows = linked_rows(article)
    labels = unit_labels(rows.unit_ids(), day_of(article))
    return PaperDossier(
        kicker=kicker_of(article),
        url=address_on_paper(article),
        authors=tuple(dict.fromkeys(filter(None, (article.byline_text, article.source_name)))),
        hero=hero_of(article),
        corrections=corrections_of(article),
        updated_at=updated_at(article),
        facts=event_facts(article, rows, labels),
        people=people_in(rows, labels),
        units=units_in(rows, labels),
        documents=cited_documents(rows),
        awards=reported_awards(rows, labels),
        findings=findings_in(rows),
        pacts=pacts_in(rows),
    )


def _card(article: Any, dossier: PaperDossier) -> ProfileCard | None:
    return profile_card(article, dossier, honours_of(article)) if isinstance(article, ExemplaryProfile) else None
