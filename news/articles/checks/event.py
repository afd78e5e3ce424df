"""What happened, when, and what only one kind of article has."""

from collections.abc import Iterator
from typing import Any

from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from news.articles.consultation_term import term_calendar, term_of
from news.articles.models import Article, NoticeKind


def event_date_missing(article: Article) -> Iterator[str]:
    """An event without a day cannot be filed, searched or put into the calendar."""
    if not article.event_date:
        yield _("Sự kiện chưa có ngày")


def event_type_missing(article: Article) -> Iterator[str]:
    """An event of no type."""
    if not article.event_types:
        yield _("Chưa chọn loại sự kiện")


def inferred_year_unexplained(article: Article) -> Iterator[str]:
    """A year that was inferred says from what."""
    if article.event_date_inferred and not article.event_date_reason.strip():
        yield _("Năm do suy ra mà chưa ghi suy ra từ đâu")


def fewer_members_than_declared(article: Any) -> Iterator[str]:
    """The text counts more members than the form lists."""
    declared, listed = article.members_declared, _members(article)
    if declared and listed and declared != listed:
        yield _("Bài ghi %(declared)s đơn vị thành viên, danh sách có %(listed)s") % {
            "declared": declared,
            "listed": listed,
        }


def consultation_without_term(article: Any) -> Iterator[str]:
    """Asking for opinions needs a first and a last day and a place to send them."""
    if article.notice_kind != NoticeKind.CONSULTATION:
        return
    if not (article.opens_on and article.closes_on):
        yield _("Lấy ý kiến phải có ngày bắt đầu và ngày kết thúc")
    elif article.closes_on < article.opens_on:
        yield _("Ngày kết thúc lấy ý kiến đứng trước ngày bắt đầu")
    if not article.contact.strip():
        yield _("Lấy ý kiến phải ghi nơi nhận ý kiến")


def consultation_too_short(article: Any) -> Iterator[str]:
    """The law asks for a number of working days, the opening day not counted. Two queries."""
    if article.notice_kind != NoticeKind.CONSULTATION or not (article.opens_on and article.closes_on):
        return
    today = localdate()
    term = term_of(article, today, term_calendar(article, today))
    if term.is_short and term.full_on:
        yield _(
            "Thời hạn lấy ý kiến có %(co)s ngày làm việc, %(can_cu)s cần ít nhất %(can)s; đủ là đến hết %(ngay)s"
        ) % {
            "co": term.days,
            "can_cu": term.basis,
            "can": term.least,
            "ngay": term.full_on.strftime("%d/%m/%Y"),
        }


def portrait_without_consent(article: Any) -> Iterator[str]:
    """A living person's picture needs their consent (Law 91/2025/QH15 on personal data)."""
    if article.hero_image_id and not article.consent_note.strip():
        yield _("Chưa ghi nhân vật đồng ý cho đăng ảnh")


def profile_of_nobody(article: Any) -> Iterator[str]:
    """An exemplary figure is a person or a unit of the registry."""
    if not (article.person_id or article.unit_id):
        yield _("Chưa chọn nhân vật hoặc tập thể trong hồ sơ")


def _members(article: Article) -> int:
    return sum(row.role in {"member", "leader", "deputy"} for row in article.unit_links.all())
