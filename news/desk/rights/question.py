"""The quick question: may this person do that when an article is in this state?"""

from typing import Any

from django import forms
from django.contrib.auth import get_user_model
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from news.desk.actions import ACTIONS, BY_KEY, Action, Grant
from news.desk.actions.person import person_of
from news.desk.actions.refusals import people_with
from news.desk.roles import Role
from news.desk.standing import State
from portal.accounts.models import User

SELECT = {"class": "d-auto"}


class QuestionForm(forms.Form):
    """Who, what, when; its answer is one sentence."""

    person = forms.ModelChoiceField(
        label=gettext_lazy("Người"), queryset=User.objects.none(), empty_label=None, widget=forms.Select(SELECT)
    )
    action = forms.ChoiceField(
        label=gettext_lazy("Việc"), choices=[(one.key, one.label) for one in ACTIONS], widget=forms.Select(SELECT)
    )
    state = forms.ChoiceField(label=gettext_lazy("Khi bài"), choices=State.choices, widget=forms.Select(SELECT))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = get_user_model().objects.filter(is_active=True).order_by("full_name", "pk")
        self.fields["person"].queryset = people  # type: ignore[attr-defined]  # the field above

    def answer(self) -> str:
        """``Được``, ``Được, khi …`` or ``Không`` with who may. Call it on a valid form."""
        person, state = self.cleaned_data["person"], State(self.cleaned_data["state"])
        return answer(person, BY_KEY[self.cleaned_data["action"]], state)


def answer(user: Any, action: Action, state: State) -> str:
    """The sentence for a person, an action and a state; stand-ins count."""
    here = [grant for grant in action.grants if _speaks_of(grant, state)]
    held = person_of(user)
    mine = [grant for grant in here if grant.role in {one.role for one in held.roles}]
    if not mine:
        return _nobody(action, state) if not here else _others(here)
    if any(not grant.conditions for grant in mine):
        return _("Được.")
    conditions = " / ".join(_conditions(grant) for grant in mine)
    return _("Được, với điều kiện: %(conditions)s.") % {"conditions": conditions}


def _speaks_of(grant: Grant, state: State) -> bool:
    here = {State.UPDATING, State.WAITING_PUBLISHER} if state is State.UPDATING else {state}
    return bool(grant.states & here)


def _conditions(grant: Grant) -> str:
    return ", ".join(str(condition.label) for condition in grant.conditions)


def _nobody(action: Action, state: State) -> str:
    states = ", ".join(f"“{one.label}”" for one in State if one in action.from_states)
    return _("Không. Không ai làm được việc “%(action)s” khi bài ở “%(state)s”; chỉ khi bài ở: %(states)s.") % {
        "action": action.label,
        "state": state.label,
        "states": states,
    }


def _others(grants: list[Grant]) -> str:
    roles = [role for role in Role if role in {grant.role for grant in grants}]
    names = ", ".join(people_with(roles))
    sentence = _("Không. Lúc này việc đó thuộc %(roles)s.") % {
        "roles": " / ".join(str(role.label).lower() for role in roles)
    }
    return f"{sentence} {_('Hãy nhờ: %(names)s.') % {'names': names}}" if names else sentence
