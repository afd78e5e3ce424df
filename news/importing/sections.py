"""Where imported articles go."""

from django.conf import settings
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from news.articles.fields import SEPARATOR
from news.articles.models import Section
from news.importing.readers import Unreadable
from portal.vietnamese.fold import fold_key


def section_for(page_type: str) -> Section:
    """The section that receives this kind of article, else the first section. Raises ``Unreadable`` without any."""
    sections = _sections().order_by("path")
    receiving = sections.filter(receives__contains=f"{SEPARATOR}{page_type}{SEPARATOR}").first() or sections.first()
    if receiving is None:
        raise Unreadable(_("Cổng chưa có chuyên mục nào để chứa bài."))
    return receiving


def section_named(name: str) -> Section | None:
    """The section with this slug, title or legacy name."""
    by_slug = _sections().filter(slug=name).first()
    return by_slug or next((section for section in _sections() if fold_key(name) in _keys(section)), None)


def _sections() -> "QuerySet[Section]":
    """Imported articles are originals."""
    return Section.objects.filter(locale__language_code=settings.LANGUAGE_CODE)


def _keys(section: Section) -> set[str]:
    return {fold_key(part) for part in (section.title, *section.legacy_names.split(";"))}
