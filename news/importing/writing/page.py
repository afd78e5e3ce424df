"""The page of an imported article."""

from typing import Any

from news.articles.models import Article, Conference, ExemplaryProfile, Inspection, NewsItem, Notice, Section
from news.importing.model import CleanArticle, Facts
from news.importing.writing.body import body_of
from news.importing.writing.excerpts import excerpt
from news.importing.writing.links import set_links
from news.importing.writing.pictures import PictureFolder

TITLE_LENGTH = 255
CLASSES: dict[str, type[Article]] = {
    "conference": Conference,
    "inspection": Inspection,
    "profile": ExemplaryProfile,
    "news": NewsItem,
    "notice": Notice,
}


def create_page(article: CleanArticle, facts: Facts, section: Section, pictures: PictureFolder) -> Article:
    """A draft below ``section``; where the address is taken, a numbered one."""
    page = CLASSES[facts.page_type](live=False)
    _fill(page, article, facts, pictures)
    section.add_child(instance=page)
    page.save_revision()
    return page


def update_page(page: Article, article: CleanArticle, facts: Facts, pictures: PictureFolder) -> Article:
    """A new draft of ``page``; what readers see changes only when it is published."""
    draft: Article = page.get_latest_revision_as_object()
    _fill(draft, article, facts, pictures)
    draft.save_revision()
    return draft


def edited_by_a_person(page: Article) -> bool:
    """Whether somebody has worked on the page since it was imported."""
    return bool(page.revisions.filter(user__isnull=False).exists())


def _fill(page: Article, article: CleanArticle, facts: Facts, pictures: PictureFolder) -> None:
    for name, value in _fields(article, facts).items():
        setattr(page, name, value)
    page.body = page._meta.get_field("body").stream_block.to_python(body_of(article, pictures))
    set_links(page, article, facts)


def _fields(article: CleanArticle, facts: Facts) -> dict[str, Any]:
    event = facts.event
    return {
        "title": _shortened(article.title),
        "draft_title": _shortened(article.title),
        "original_title": article.original_title[:400],
        "search_description": excerpt(article),
        "published_at": article.published_at,
        "published_stamp": article.stamp_text[:120],
        "publication_unknown": article.published_at is None,
        "migration_date_suspected": any(remark.code == "suspected_migration_date" for remark in facts.warnings),
        "event_types": event.types,
        "event_date": event.date.date if event.date else None,
        "event_date_inferred": bool(event.date and event.date.inferred),
        "event_date_reason": event.date.reason[:300] if event.date else "",
        "place": event.place[:300],
        "period_reviewed": event.period[:200],
        "theme": event.theme[:500],
        "byline_text": article.byline_text[:200],
        "source_name": (article.source_name or "")[:200],
    }


def _shortened(title: str) -> str:
    return title if len(title) <= TITLE_LENGTH else f"{title[: TITLE_LENGTH - 1].rsplit(' ', 1)[0]}…"
