"""The sections of the news."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest

from news.articles.models import NewsIndex, Section


@dataclass(frozen=True, slots=True)
class SectionLink:
    """A section with its address."""

    title: str
    url: str
    intro: str


def news_sections(index: NewsIndex, request: HttpRequest) -> Sequence[SectionLink]:
    """The live sections in the order of the tree. One query.

    A restriction above them would have kept the reader from the index itself, so only their own ones count.
    """
    found = Section.objects.child_of(index).live().filter(view_restrictions=None)
    return [SectionLink(section.title, section.get_url(request) or "", section.intro) for section in found]
