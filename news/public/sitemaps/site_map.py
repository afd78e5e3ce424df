"""The site map for people: every way into the portal on one page."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from news.articles.models import NewsIndex, Section
from news.public.sitemaps.parts import other_pages


@dataclass(frozen=True, slots=True)
class MapLink:
    """A way on."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class MapGroup:
    """Ways that belong together."""

    key: str
    title: str
    links: Sequence[MapLink]


def site_map(request: HttpRequest) -> Sequence[MapGroup]:
    """The groups that have something in them. Two queries beside the check of restrictions."""
    groups = (
        MapGroup("tin-tuc", _("Tin tức"), _pages(request, news=True)),
        MapGroup("tra-cuu", _("Tra cứu"), _lists()),
        MapGroup("gioi-thieu", _("Giới thiệu"), _pages(request, news=False)),
        MapGroup("du-lieu", _("Bản tin và dữ liệu mở"), _files()),
    )
    return [group for group in groups if group.links]


def _pages(request: HttpRequest, news: bool) -> Sequence[MapLink]:
    found = other_pages().filter(locale__language_code=get_language()).order_by("path")
    found = found.type(NewsIndex, Section) if news else found.not_type(NewsIndex, Section)
    return [MapLink(page.title, page.get_url(request) or "/") for page in found]


def _lists() -> Sequence[MapLink]:
    return [
        MapLink(_("Sự kiện"), reverse("public:events")),
        MapLink(_("Gương điển hình"), reverse("public:exemplars")),
        MapLink(_("Khen thưởng"), reverse("public:awards")),
        MapLink(_("Khối, cụm thi đua"), reverse("public:blocs")),
        MapLink(_("Đơn vị"), reverse("public:units")),
        MapLink(_("Văn bản"), reverse("public:documents")),
        MapLink(_("Lấy ý kiến nhân dân"), reverse("public:consultations")),
        MapLink(_("Đính chính, gỡ bài"), reverse("public:corrections")),
    ]


def _files() -> Sequence[MapLink]:
    return [
        MapLink(_("Tin mới (RSS)"), reverse("public:site_rss")),
        MapLink(_("Tin mới (Atom)"), reverse("public:site_atom")),
        MapLink(_("Tin mới (JSON Feed)"), reverse("public:site_feed")),
        MapLink(_("Lịch sự kiện (iCalendar)"), reverse("public:calendar")),
        MapLink(_("Sổ khen thưởng (CSV)"), reverse("public:award_csv")),
        MapLink(_("Giao diện lập trình (OpenAPI)"), reverse("api-1:openapi-json")),
    ]
