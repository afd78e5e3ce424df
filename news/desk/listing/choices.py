"""What the filters of the list offer, and how a chosen filter is read out."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from news.articles.keys import ArticleKind
from news.articles.models import Section
from news.desk.listing.asked import ME, PARAMETERS, Asked
from news.desk.roles import Role
from news.desk.standing import State
from news.registry.models import Bloc
from portal.accounts.models import User
from portal.vietnamese.collation import person_sort_key

MOST = 300


@dataclass(frozen=True, slots=True)
class Choice:
    """One filter with its options, the chosen one first named in ``chosen``."""

    field: str
    label: str
    options: tuple[tuple[str, str], ...]
    value: str

    @property
    def parameter(self) -> str:
        """The name in the address."""
        return PARAMETERS[self.field]

    @property
    def chosen(self) -> str:
        """The label of the chosen option, empty when none is or when it is gone."""
        return dict(self.options).get(self.value, "")


def choices_for(asked: Asked, *, alone: bool) -> list[Choice]:
    """The filters that are lists. ``alone``: the reader finds only their own articles, so persons are not offered.

    Three queries, two for somebody who is alone.
    """
    offered = [
        ("state", _("Trạng thái"), tuple((str(value), str(label)) for value, label in State.choices)),
        ("section", _("Chuyên mục"), _named(Section.objects.live().order_by("path").values_list("pk", "title"))),
        ("kind", _("Loại bài"), tuple((str(value), str(label)) for value, label in ArticleKind.choices)),
        ("bloc", _("Khối"), _named(Bloc.objects.values_list("pk", "name")[:MOST])),
    ]
    if not alone:
        offered.append(("person", _("Người"), ((ME, _("Tôi")), *_people())))
    return [Choice(field, label, options, _value(asked, field)) for field, label, options in offered]


def editors() -> list[Any]:
    """To whom articles can be handed over, by given name; whether a given article can be is asked when it is done."""
    found: Any = User.objects.filter(is_active=True, groups__name=Role.EDITOR)[:MOST]
    return sorted(found, key=lambda user: person_sort_key(str(user)))


def _value(asked: Asked, field: str) -> str:
    value = getattr(asked, field)
    return "" if value is None else str(value)


def _named(rows: Iterable[tuple[int, str]]) -> tuple[tuple[str, str], ...]:
    return tuple((str(pk), name) for pk, name in rows)


def _people() -> tuple[tuple[str, str], ...]:
    """Everybody who writes or edits, by given name as Vietnamese lists have it."""
    writing = (Role.CONTRIBUTOR, Role.EDITOR, Role.PUBLISHER)
    found: Any = User.objects.filter(is_active=True, groups__name__in=writing).distinct()[:MOST]
    return tuple((str(user.pk), str(user)) for user in sorted(found, key=lambda user: person_sort_key(str(user))))
