"""Facts that only one kind of article has."""

from collections.abc import Callable, Iterator

from django.utils.translation import gettext as _

from news.articles.models import Article, Conference, Notice
from news.public.selectors.fact import Fact
from portal.vietnamese.dates import short_date


def conference_facts(conference: Conference) -> Iterator[Fact]:
    """How the members of the bloc took part."""
    if conference.members_declared:
        yield Fact(_("Thành viên"), _("%(count)s đơn vị") % {"count": conference.members_declared})
    if conference.members_present:
        yield Fact(_("Dự họp"), _("%(count)s đơn vị") % {"count": conference.members_present})
    if conference.attendance_mode:
        yield Fact(_("Hình thức họp"), str(conference.get_attendance_mode_display()))


def notice_facts(notice: Notice) -> Iterator[Fact]:
    """What the notice asks for, and until when."""
    yield Fact(_("Loại"), str(notice.get_notice_kind_display()))
    if notice.opens_on:
        yield Fact(_("Bắt đầu"), short_date(notice.opens_on))
    if notice.closes_on:
        yield Fact(_("Kết thúc"), short_date(notice.closes_on))
    if notice.contact:
        yield Fact(_("Nơi nhận"), notice.contact)


FACTS_OF_KIND: dict[type[Article], Callable[..., Iterator[Fact]]] = {
    Conference: conference_facts,
    Notice: notice_facts,
}


def kind_facts(article: Article) -> list[Fact]:
    """The facts of the article's own kind; none for kinds without any."""
    find = FACTS_OF_KIND.get(type(article))
    return list(find(article)) if find else []
