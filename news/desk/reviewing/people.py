"""Who had a hand in an article, and who else may decide about it."""

from dataclasses import dataclass
from typing import Any

from django.contrib.auth import get_user_model
from django.utils.translation import gettext as _

from news.desk.four_eyes import revisions_under_review
from news.desk.roles import Role

MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody to whom an article can be sent back."""

    person: Any
    part: str

    @property
    def described(self) -> str:
        """The name and what they did."""
        return _("%(name)s, %(part)s") % {"name": self.person, "part": self.part}


def last_editor(page: Any) -> Any | None:
    """Who saved the newest version."""
    return page.latest_revision.user if page.latest_revision else None


def version_before(page: Any, person: Any) -> int | None:
    """The newest version that is older than what ``person`` changed last; None when everything is theirs."""
    others = page.revisions.exclude(user=person).exclude(pk=page.latest_revision_id)
    found: int | None = others.order_by("-created_at", "-pk").values_list("pk", flat=True).first()
    return found


def candidates(page: Any, reviewer: Any) -> list[Candidate]:
    """Who can get the article back: whoever edited it last, then who wrote it; never the reviewer."""
    editor = last_editor(page)
    found = [
        Candidate(person, part)
        for person, part in ((editor, _("người sửa cuối")), (page.owner, _("người viết")))
        if person is not None and person != reviewer
    ]
    if len(found) == 2 and found[0].person == found[1].person:
        return found[1:]
    return found


def others_who_may_approve(page: Any, reviewer: Any) -> list[Any]:
    """Publishers who have not edited what is under review; a few, in the order of their names."""
    state = page.current_workflow_task_state
    people = get_user_model().objects.filter(is_active=True, groups__name=Role.PUBLISHER).exclude(pk=reviewer.pk)
    if state is not None:
        editors = revisions_under_review(state).filter(user__isnull=False).values("user")
        people = people.exclude(pk__in=editors)
    return list(people.order_by("full_name", "pk")[:MOST_NAMED])
