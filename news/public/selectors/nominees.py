"""Those about whom a consultation asks.

Summaries of merit and reports are read here and nowhere else, and only while the consultation is open: the law wants
them shown for the term, and what identifies people stays public no longer than that.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from news.articles.consultation_term import Stage
from news.articles.models import ArticleAward, Notice
from news.public.selectors.article_dossier import ArticleDossier
from news.public.selectors.award_dossier import PENDING_BADGES
from news.public.selectors.award_line import AwardLine


@dataclass(frozen=True, slots=True)
class Nominee:
    """A collective or a person with the form proposed; ``label`` replaces the usual words of the badge.

    ``merit``, ``report_url`` and ``report_kind`` (``PDF``) are empty outside the term.
    """

    name: str
    url: str
    then: str
    place: str
    form: str
    form_url: str
    status: str
    label: str
    merit: str = ""
    report_url: str = ""
    report_kind: str = ""


def nominees_of(notice: Notice, dossier: ArticleDossier, stage: Stage, in_memory: bool = False) -> Sequence[Nominee]:
    """The nominees in the order of the notice. One query."""
    return tuple(
        _nominee(line, link, dossier, stage)
        for line, link in zip(dossier.awards, _links(notice, in_memory), strict=False)
    )


def nominee_names(notice: Notice) -> list[str]:
    """Whom an opinion can be about, each once. One query."""
    names = (link.recipient_text or str(link.person or link.unit or "") for link in _links(notice, in_memory=False))
    return list(dict.fromkeys(name for name in names if name))


def _links(notice: Notice, in_memory: bool) -> list[Any]:
    if in_memory:
        return list(notice.award_links.all())
    links = ArticleAward.objects.filter(article=notice.pk).select_related("unit__parent", "person", "report")
    return list(links.order_by("sort_order", "pk"))


def _nominee(line: AwardLine, link: Any, dossier: ArticleDossier, stage: Stage) -> Nominee:
    person = next((one for one in dossier.people if one.url and one.url == line.url), None)
    status, label = _badge(line.status, stage)
    shown = _told_while_open(link) if stage is Stage.OPEN else {}
    return Nominee(
        name=person.name if person else line.recipient,
        url=line.url,
        then=line.then,
        place=link.place_text or (person.position if person else _above(link)),
        form=line.form,
        form_url=line.record_url,
        status=status,
        label=label,
        **shown,
    )


def _above(link: Any) -> str:
    return link.unit.parent.shown_name if link.unit and link.unit.parent else ""


def _badge(status: str, stage: Stage) -> tuple[str, str]:
    """The ledger has the last word; what it leaves open is as far as the consultation is."""
    if status not in PENDING_BADGES and status != "reported":
        return status, ""
    if stage is Stage.ANNOUNCED:
        return "nominated", ""
    return "consulted", "" if stage is Stage.OPEN else _("Đề nghị, đã lấy ý kiến")


def _told_while_open(link: Any) -> dict[str, str]:
    report = link.report
    return {
        "merit": link.merit,
        "report_url": report.url if report else "",
        "report_kind": report.file_extension.upper() if report else "",
    }
