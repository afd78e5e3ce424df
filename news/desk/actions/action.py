"""What an action at an article is: who may do it, from where, and what follows."""

from dataclasses import dataclass

from django.db import models
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from news.desk.roles import Role
from news.desk.standing import State


class Condition(models.TextChoices):
    """What must hold besides role and state; the label is what the matrix adds in grey."""

    OWN = "own", _("bài của mình")
    HOLDER = "holder", _("người đang giữ")
    NOT_HOLDER = "not_holder", _("khi người khác giữ")
    NOT_LAST_EDITOR = "not_last_editor", _("trừ khi sửa cuối")
    NEVER_PUBLIC = "never_public", _("bài chưa từng đăng")
    ONLINE = "online", _("bản sửa của bài đang đăng")


class Told(models.TextChoices):
    """Who gets a notice; whoever acted gets none."""

    AUTHOR = "author", _("người viết")
    HOLDER = "holder", _("người đang giữ")
    NEW_HOLDER = "new_holder", _("người nhận giữ")
    EDITORS = "editors", _("các biên tập viên")
    PUBLISHERS = "publishers", _("lãnh đạo ban biên tập")


@dataclass(frozen=True, slots=True)
class Grant:
    """A role may act in these states, if all conditions hold."""

    role: Role
    states: frozenset[State]
    conditions: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that people do to articles.

    ``states`` of the grants are met by the state of an article or by the stage of its update. ``leads_to`` is the
    stage afterwards (None: the stage stays); an article with an approved time becomes scheduled, not published.
    """

    key: str
    label: str | Promise
    grants: tuple[Grant, ...]
    reason_required: bool = False
    leads_to: State | None = None
    tells: tuple[Told, ...] = ()

    @property
    def button(self) -> str:
        """The label at the beginning of a sentence."""
        return str(capfirst(str(self.label)))

    @property
    def from_states(self) -> frozenset[State]:
        """Where somebody may do it."""
        return frozenset().union(*(grant.states for grant in self.grants))
