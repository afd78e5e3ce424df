"""The way from the front page to a page of the tree."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest
from wagtail.models import Page

from portal.pages.routing import ancestors_of

FIRST_SHOWN_DEPTH = 3  # the root and the front page are not steps of the trail


@dataclass(frozen=True, slots=True)
class Step:
    """A page on the way."""

    title: str
    url: str


def trail_of(page: Page, request: HttpRequest) -> Sequence[Step]:
    """The pages between the front page and this one."""
    above = (ancestor for ancestor in ancestors_of(page) if ancestor.depth >= FIRST_SHOWN_DEPTH)
    return tuple(Step(ancestor.title, ancestor.get_url(request) or "") for ancestor in above)
