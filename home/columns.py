"""The narrow parts of the front page: sections, notices, documents, what is read most."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from home.candidates import Candidate, Candidates
from home.front_stories import headlines
from home.layout import SECTION, Part
from home.placing import Placing
from news.articles.keys import ArticleKind
from news.public.selectors.cited_documents import DocumentEntry, document_entry
from news.public.selectors.stories import Story
from news.registry.models import LegalDocument

STORIES = 3
MOST_READ = 5
DOCUMENTS = 3


@dataclass(frozen=True, slots=True)
class Column:
    """What fills one narrow ``part``: stories or documents under a heading; ``url`` leads to all of them."""

    part: Part
    key: str
    title: str
    url: str
    link: str
    stories: Sequence[Story] = ()
    documents: Sequence[DocumentEntry] = ()
    numbered: bool = False


def columns(
    parts: Sequence[Part], found: Candidates, placing: Placing, request: HttpRequest, most_read: Sequence[int]
) -> Sequence[Column]:
    """The columns that have something to show, in the order of ``parts``. One query where documents are shown."""
    made: list[Column | None] = []
    sections: set[int | None] = set()
    for part in parts:
        if part.name == SECTION:
            made.append(_section(part, found, placing, request, sections))
        elif part.name == "notices":
            made.append(_notices(part, found, placing, request))
        elif part.name == "most_read":
            made.append(_most_read(part, placing.take(found.chosen(most_read), MOST_READ), request))
        elif part.name == "documents":
            made.append(_documents(part))
    return [column for column in made if column and (column.stories or column.documents)]


def _section(
    part: Part, found: Candidates, placing: Placing, request: HttpRequest, shown: set[int | None]
) -> Column | None:
    """The section that was named, else the one with the newest news that stands nowhere yet; none of ``shown``."""
    wanted = found.in_section(part.section) if part.section else found.of_kind(ArticleKind.NEWS)
    waiting = [other for other in placing.waiting(wanted) if other.section not in shown]
    taken = placing.take((other for other in waiting if other.section == waiting[0].section), STORIES)
    if not taken:
        return None
    shown.add(taken[0].section)
    stories = headlines(taken, request)
    return Column(
        part, f"muc-{taken[0].section}", taken[0].section_title, _parent(stories[0].url), _("Tất cả"), stories
    )


def _parent(url: str) -> str:
    """The address above: articles stand right below their section."""
    return url.rstrip("/").rpartition("/")[0] + "/"


def _notices(part: Part, found: Candidates, placing: Placing, request: HttpRequest) -> Column:
    taken = placing.take(found.of_kind(ArticleKind.NOTICE), STORIES)
    return Column(part, "thong-bao", _("Thông báo"), "", "", headlines(taken, request))


def _most_read(part: Part, taken: Sequence[Candidate], request: HttpRequest) -> Column:
    return Column(part, "doc-nhieu", _("Đọc nhiều trong tuần"), "", "", headlines(taken, request), numbered=True)


def _documents(part: Part) -> Column:
    newest = LegalDocument.objects.newest_first()[:DOCUMENTS]
    documents = [document_entry(document) for document in newest]
    return Column(part, "van-ban", _("Văn bản mới"), reverse("public:documents"), _("Thư viện văn bản"), (), documents)
