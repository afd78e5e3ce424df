"""What an article still needs, in a few words a row: the checks of the form decide, this gives them short names."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

from news.articles.checks import event, outcomes, participants, pictures, wording
from news.articles.checks.problem import Check
from news.articles.checks.table import CHECKS
from news.desk.listing.newest import newest_versions
from news.desk.standing import Standing, State

# In the order of the form; what is not named here is style, for which the form is the place.
NAMES: Mapping[Callable[..., Any], Any] = {
    event.event_date_missing: _("ngày sự kiện"),
    event.inferred_year_unexplained: _("căn cứ suy ra năm"),
    event.consultation_without_term: _("thời hạn, nơi nhận ý kiến"),
    event.portrait_without_consent: _("sự đồng ý của nhân vật"),
    event.profile_of_nobody: _("nhân vật hoặc tập thể"),
    participants.nobody_concerned: _("khối hoặc đơn vị"),
    participants.nobody_inspected: _("đơn vị được kiểm tra"),
    participants.empty_rows: _("tên ở dòng người dự"),
    wording.body_missing: _("nội dung"),
    pictures.pictures_still_to_come: _("%(count)s tệp ảnh"),
    pictures.pictures_without_description: _("mô tả %(count)s ảnh"),
    pictures.pictures_without_caption: _("chú thích %(count)s ảnh"),
    outcomes.awards_without_name: _("tên hình thức khen thưởng"),
    outcomes.granted_without_record: _("quyết định của %(count)s khen thưởng ghi “đã tặng”"),
}
AT_REST = frozenset({State.PUBLISHED, State.TAKEN_DOWN, State.EXPIRED})


def missing_of(articles: Iterable[Any], standings: Mapping[int, Standing]) -> dict[int, tuple[str, ...]]:
    """What each article that is being worked on lacks; nothing is said of the others. Two queries."""
    worked_on = [article for article in articles if standings[article.pk].state not in AT_REST]
    return {pk: missing_from(version) for pk, version in newest_versions(worked_on).items()}


def missing_from(version: Any) -> tuple[str, ...]:
    """What one version, of its own class and in memory, lacks."""
    return tuple(name for check in CHECKS if (name := _named(check, version)))


def _named(check: Check, version: Any) -> str:
    name = NAMES.get(check.find)
    count = len(check.problems(version)) if name else 0
    return str(name) % {"count": count} if count else ""
