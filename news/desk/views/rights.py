"""The screen “Ai được làm gì”."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from news.desk.actions import ACTIONS
from news.desk.actions.person import person_of
from news.desk.rights.in_force import delegations_in_force, exceptions_in_force
from news.desk.rights.matrix import columns, rows
from news.desk.rights.question import QuestionForm
from news.desk.roles import Role, roles_of
from news.desk.standing import State


def rights(request: Any) -> HttpResponse:
    """The matrix, made now from the table that everything asks; anybody of the newsroom may read it."""
    own = _own_roles(request.user)
    asked = QuestionForm(request.GET or None, prefix="hoi")
    title, you = _("Ai được làm gì"), request.user.get_address_display() if request.user.address else _("bạn")
    return render(
        request,
        "admin/desk/rights.html",
        {
            "header_title": title,
            "header_icon": "key",
            "breadcrumbs_items": [{"url": reverse("desk_rights"), "label": title}],
            "you": you,
            "columns": columns(own, you),
            "rows": rows(own),
            "role_names": ", ".join(str(role.label) for role in own),
            "size": {"roles": len(Role), "states": len(State), "actions": len(ACTIONS)},
            "exceptions": exceptions_in_force(),
            "delegations": delegations_in_force(),
            "question": asked,
            "answer": asked.answer() if asked.is_bound and asked.is_valid() else "",
        },
    )


def _own_roles(user: Any) -> list[Role]:
    """By group or by delegation, today; somebody whom Wagtail allows everything has all."""
    held = {one.role for one in person_of(user).roles} | roles_of(user)
    return [role for role in Role if role in held]
