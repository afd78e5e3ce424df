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
    """The live sections in the order of the tree. One query beside the check of restrictions."""
    found = Section.objects.child_of(index).live().public()
    return [SectionLink(section.title, section.get_url(request) or "", section.intro) for section in found]
