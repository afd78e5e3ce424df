"""The one thing that a person would do next with an article."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from news.desk.actions import Action, table
from news.desk.listing.row import ArticleRow
from news.desk.standing import State
from news.desk.views.steps import step_url


@dataclass(frozen=True, slots=True)
class NextStep:
    """A link, or (``posts``) a button that does it at once."""

    label: str
    url: str
    posts: bool = False


# Which of the open actions comes first at each stage, and what its button says in a list.
OFFERED: Final = {
    State.RETURNED: ((table.SAVE, gettext_lazy("Sửa theo góp ý")),),
    State.DRAFT: ((table.SAVE, gettext_lazy("Viết tiếp")),),
    State.WAITING_EDITOR: ((table.CLAIM, gettext_lazy("Nhận bài")), (table.WITHDRAW, gettext_lazy("Rút lại"))),
    State.CLAIMED: ((table.FORWARD, gettext_lazy("Gửi duyệt")),),
    State.WAITING_PUBLISHER: (
        (table.APPROVE, gettext_lazy("Xem và duyệt")),
        (table.RECALL, gettext_lazy("Rút về sửa")),
    ),
    State.SCHEDULED: ((table.PULL_BACK, gettext_lazy("Hủy hẹn")),),
}


def next_step(row: ArticleRow, reader: Any) -> NextStep:
    """The first action of the stage that is open to ``reader``, else to look at the article."""
    if row.stage in (State.RETURNED, State.DRAFT) and not row.is_for(reader):
        return _look(row)
    for action, label in OFFERED.get(row.stage, ()):
        if action.key in row.open_keys:
            return STEPS.get(action.key, _open)(row, str(label))
    return _look(row)


def opening_url(row: ArticleRow, step: NextStep) -> str:
    """Where the title of a row leads: to the screen of the next step at the desk, else to the article's form."""
    at_desk = not step.posts and row.stage is not State.PUBLISHED
    return step.url if at_desk else reverse("wagtailadmin_pages:edit", args=[row.pk])


def _open(row: ArticleRow, label: str) -> NextStep:
    return NextStep(label, reverse("wagtailadmin_pages:edit", args=[row.pk]))


def _review(row: ArticleRow, label: str) -> NextStep:
    """What is decided on is read first."""
    return NextStep(label, reverse("desk_review", args=[row.pk]))


def _forward(row: ArticleRow, label: str) -> NextStep:
    """What lacks something is edited on before it is passed on."""
    return _open(row, _("Sửa tiếp")) if row.missing else _review(row, label)


def _at_once(action: Action) -> Callable[[ArticleRow, str], NextStep]:
    """A step that needs no more than the button."""
    return lambda row, label: NextStep(label, step_url(action, row.pk), posts=True)


STEPS: Final[dict[str, Callable[[ArticleRow, str], NextStep]]] = {
    table.FORWARD.key: _forward,
    **{action.key: _review for action in (table.APPROVE, table.PULL_BACK)},
    **{action.key: _at_once(action) for action in (table.CLAIM, table.WITHDRAW, table.RECALL)},
}


def _look(row: ArticleRow) -> NextStep:
    if row.stage is State.PUBLISHED:
        return NextStep(_("Xem trên cổng"), row.article.get_url() or "")
    return _open(row, _("Xem bài"))
