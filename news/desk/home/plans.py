"""Which sections the first screen has for a person."""

from typing import Any

from news.desk.home import own_work, role_work
from news.desk.home.sections import Plan
from news.desk.listing.reader import roles_today
from news.desk.roles import Role

WRITING = frozenset({Role.CONTRIBUTOR, Role.EDITOR, Role.PUBLISHER})


def plans_for(user: Any) -> list[Plan]:
    """The sections in the order of urgency; somebody with several roles has those of each."""
    roles = roles_today(user)
    plans: list[Plan] = []
    if Role.PUBLISHER in roles:
        plans.append(role_work.approval_plan(user))
    if roles & WRITING:
        plans.append(own_work.returned_plan(user))
    if Role.EDITOR in roles:
        plans += [role_work.held_plan(user), role_work.unclaimed_plan(user)]
    if roles & WRITING:
        plans += [own_work.drafts_plan(user), own_work.sent_plan(user)]
    if roles == {Role.CONTRIBUTOR}:
        return [*plans, own_work.published_plan(user)]
    return [*plans, role_work.newest_plan()] if roles else plans
