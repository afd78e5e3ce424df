"""The columns of an article, from the lines of its file."""

from typing import Any

from home.demo.article_file import ArticleFile
from home.demo.shelves import Shelves
from news.articles.models import Article, Conference, ExemplaryProfile, Inspection, NewsItem, Notice

PAGE_CLASSES: dict[str, type[Article]] = {
    "conference": Conference,
    "inspection": Inspection,
    "profile": ExemplaryProfile,
    "news": NewsItem,
    "notice": Notice,
}
TEXTS = ("title", "lead", "place", "theme", "original_title")


def new_article(file: ArticleFile, shelves: Shelves) -> Article:
    """An unsaved page that is not live yet."""
    kind = file.text("kind")
    return PAGE_CLASSES[kind](
        live=False,
        **{name: file.text(name) for name in TEXTS},
        **_event(file),
        **_picture(file, shelves),
        **_publication(file),
        **OWN_FIELDS[kind](file, shelves),
    )


def _event(file: ArticleFile) -> dict[str, Any]:
    return {
        "event_types": tuple(file.text("types").replace(",", " ").split()),
        "event_date": file.text("event") or None,
        "event_end": file.text("event_end") or None,
        "event_time": file.text("time"),
        "event_date_inferred": bool(file.text("inferred")),
        "event_date_reason": file.text("inferred"),
        "period_reviewed": file.text("period"),
    }


def _picture(file: ArticleFile, shelves: Shelves) -> dict[str, Any]:
    key, caption = (*(file.rows("picture") or [["", ""]])[0], "")[:2]
    if not key:
        return {}
    image = shelves.pictures[key]
    return {"hero_image": image, "hero_caption": caption or image.caption, "hero_credit": image.credit}


def _publication(file: ArticleFile) -> dict[str, Any]:
    return {
        "published_at": file.instant("published"),
        "published_stamp": file.text("stamp"),
        "source_name": file.text("source"),
        "byline_text": ", ".join(parts[0] for parts in file.rows("byline")),
        "search_description": file.text("lead")[:255],
        "go_live_at": file.instant("go_live"),
    }


def _conference(file: ArticleFile, _shelves: Shelves) -> dict[str, Any]:
    return {
        "attendance_mode": file.text("attendance"),
        "members_declared": file.number("declared"),
        "members_present": file.number("present"),
    }


def _inspection(file: ArticleFile, _shelves: Shelves) -> dict[str, Any]:
    return {"reply": file.text("reply")}


def _profile(file: ArticleFile, shelves: Shelves) -> dict[str, Any]:
    person, unit = file.text("subject_person"), file.text("subject_unit")
    return {
        "person": shelves.people[person] if person else None,
        "unit": shelves.units[unit] if unit else None,
        "role_line": file.text("role_line"),
        "deeds": "\n".join(parts[0] for parts in file.rows("deed")),
        "consent_note": file.text("consent"),
        "consent_until": file.text("consent_until") or None,
    }


def _notice(file: ArticleFile, _shelves: Shelves) -> dict[str, Any]:
    return {
        "notice_kind": file.text("notice_kind") or "thong_bao",
        "opens_on": file.day("opens"),
        "closes_on": file.day("closes"),
        "contact": file.text("contact"),
    }


def _nothing(_file: ArticleFile, _shelves: Shelves) -> dict[str, Any]:
    return {}


OWN_FIELDS = {
    "conference": _conference,
    "inspection": _inspection,
    "profile": _profile,
    "news": _nothing,
    "notice": _notice,
}
