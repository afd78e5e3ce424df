"""What the rules ask of people: roles where they have them, steps that were delegated, exceptions in force."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy

from news.desk.models.days import DaysQuerySet
from news.desk.roles import Role, roles_of

# A role counts only where the page permission that the migrations gave with it does.
RIGHT_OF = {
    Role.CONTRIBUTOR: "add_page",
    Role.EDITOR: "change_page",
    Role.PUBLISHER: "publish_page",
    Role.ADMINISTRATOR: "bulk_delete_page",
}
EVERYWHERE = ""


@dataclass(frozen=True, slots=True)
class RoleAt:
    """A role from a place in the tree downwards."""

    role: Role
    path: str


@dataclass(frozen=True, slots=True)
class DeskPerson:
    """A person as the rules see them; ``excepted`` means that four eyes are lifted for them today."""

    pk: int
    roles: frozenset[RoleAt]
    excepted: bool = False

    def roles_at(self, path: str) -> frozenset[Role]:
        """The roles that count for a page at ``path``."""
        return frozenset(held.role for held in self.roles if path.startswith(held.path))


def person_of(user: Any) -> DeskPerson:
    """The person behind an account. Read once and kept on the user object for the request."""
    kept: DeskPerson | None = getattr(user, "_desk_person", None)
    if kept is None:
        kept = DeskPerson(user.pk or 0, frozenset(_roles(user)), _excepted(user))
        user._desk_person = kept
    return kept


def _roles(user: Any) -> Iterable[RoleAt]:
    if not (user.is_active and user.is_authenticated):
        return []
    if user.is_superuser:
        return [RoleAt(role, EVERYWHERE) for role in Role]
    return [*_own(user), *_delegated(user)]


def _own(user: Any) -> Iterable[RoleAt]:
    roles = roles_of(user)
    for row in PagePermissionPolicy(Page).get_cached_permissions_for_user(user):
        for role, right in RIGHT_OF.items():
            if role in roles and row.permission.codename == right:
                yield RoleAt(role, row.page.path)


def _delegated(user: Any) -> Iterable[RoleAt]:
    received: DaysQuerySet = user.delegations_received.filter(delegator__is_active=True)
    for role, path in received.in_force().values_list("role", "section__path"):
        yield RoleAt(Role(role), path or EVERYWHERE)


def _excepted(user: Any) -> bool:
    return bool(user.is_authenticated and user.four_eyes_exceptions.in_force().exists())
