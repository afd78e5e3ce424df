"""Components that no page shows on an ordinary day: rendered from the portal's data, with examples of a correction."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from django.db.models.functions import Length
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils import timezone
from django.utils.translation import gettext as _

from home.models import Banner, BannerKind
from news.articles.blocks import body_blocks
from news.articles.models import Article
from news.public.opinions.form import OpinionForm
from news.public.selectors.body_text import body_text
from news.public.selectors.consultations import Consultation
from news.public.selectors.corrections import ArticleCorrection, BookLine
from news.public.selectors.stories import headline_of
from portal.pages.widgets import PartialDateInput


def render_specimens() -> None:
    """Render them once; whoever listens hears them."""
    for name, block in body_blocks():
        _render_block(name, block)
    PartialDateInput().render("vi-du", None, {"id": "vi-du"})
    longest = Article.public.order_by(Length("body").desc(), "pk").first()
    for template, context in (*_told_of(longest), *_asked_of(longest), ("banners", {"banners": _banners()})):
        render_to_string(f"components/{template}.html", context)


def _render_block(name: str, block: Any) -> None:
    block.set_name(name)
    value = block.get_preview_value()
    block.render(value, {})
    render_to_string("components/blocks/preview.html", {"bound_block": block.bind(value)})


def _told_of(article: Article | None) -> Iterator[tuple[str, dict[str, Any]]]:
    if article is None:
        return
    html = "".join(block.render_as_block({}) for block in article.body)
    yield "contents", {"headings": body_text(html).headings}
    now = timezone.now()
    made = ArticleCorrection(now, _("được tặng"), _("được đề nghị tặng"), _("Sửa trạng thái khen thưởng."), "")
    yield "versions", {"page": article, "corrections": [made]}
    yield "note", {"text": made.note, "corrected_at": now, "href": "#dinh-chinh"}
    yield "correction_line", {"line": BookLine(now, False, article.title, article.get_url() or "", made.note)}
    yield "correction_line", {"line": BookLine(now, True, "", "", _("Một bài đã được gỡ khỏi cổng."))}
    yield "article_views", {"article": article.pk}
    yield "search/english", {"english": [headline_of(article, RequestFactory().get("/"))]}
    yield "untranslated", {"page": article}


def _asked_of(article: Article | None) -> Iterator[tuple[str, dict[str, Any]]]:
    """What stands on the pages of consultations as long as one is open."""
    if article is None:
        return
    url, today = article.get_url() or "", timezone.localdate()
    yield "consultation", {"entry": Consultation(article.title, article.lead, url, today, today, days_left=0)}
    yield "opinion_head", {"notice": article, "notice_url": url, "title": _("Gửi góp ý")}
    empty, faulty = OpinionForm([article.title]), OpinionForm([article.title], {"phone": "0912"})
    for name in ("name", "phone", "about", "text"):
        yield "field", {"field": empty[name]}
        yield "field", {"field": faulty[name]}


def _banners() -> list[Banner]:
    now = timezone.now()
    window = {"shown_from": now, "shown_until": now + timedelta(hours=2)}
    return [
        Banner(
            pk=number,
            kind=kind,
            text=_("Thông báo mẫu của cổng."),
            outage_from=now,
            outage_until=now + timedelta(hours=2),
            **window,
        )
        for number, kind in enumerate(BannerKind, start=1)
    ]
