"""Which kind of article, in which section: the step before the form."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from news.articles.keys import ArticleKind
from news.articles.models import Section
from news.desk.listing.newest import CLASSES
from news.desk.listing.screen import screen_title


@dataclass(frozen=True, slots=True)
class Beginning:
    """A kind and the sections in which the person may write it, the usual one first: pairs of name and address."""

    kind: str
    places: tuple[tuple[str, str], ...]


def new_article(request: HttpRequest) -> HttpResponse:
    """One line a kind; a section that receives the kind is its usual place."""
    sections = sections_to_write_in(request.user)
    beginnings = [Beginning(str(kind.label), _places(kind, sections)) for kind in ArticleKind]
    context = {"beginnings": beginnings, "sections": sections, **screen_title(_("Viết bài mới"), "edit")}
    return render(request, "admin/desk/articles_new.html", context)


def sections_to_write_in(user: Any) -> list[Section]:
    """The sections in which ``user`` may begin an article, in the order of the tree."""
    found = Section.objects.live().order_by("path")
    return [page for page in found if page.permissions_for_user(user).can_add_subpage()]


def usual_first(kind: str, sections: list[Section]) -> list[Section]:
    """Those that receive articles of this kind before the others."""
    return sorted(sections, key=lambda page: kind not in page.receives)


def _places(kind: ArticleKind, sections: list[Section]) -> tuple[tuple[str, str], ...]:
    model = CLASSES[kind]._meta.model_name
    ordered = sorted(sections, key=lambda page: kind.value not in page.receives)
    return tuple((page.title, reverse("wagtailadmin_pages:add", args=["articles", model, page.pk])) for page in ordered)
