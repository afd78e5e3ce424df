"""Accounts in the admin."""

from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse

from portal.accounts.models import User
from tests.desk.conftest import Newsroom
from tests.desk.steps import signed_in

PASSWORD = "một mật khẩu đủ dài 2026"


def _fields(*roles: str, **changes: str) -> dict[str, Any]:
    groups = [str(pk) for pk in Group.objects.filter(name__in=roles).values_list("pk", flat=True)]
    named = {"username": "thang", "full_name": "Quàng Văn Thắng", "email": "thang@example.vn", "is_active": "on"}
    return named | {"password1": PASSWORD, "password2": PASSWORD, "groups": groups} | changes


def _edit(client: Client, person: User, **fields: Any) -> Any:
    return client.post(reverse("wagtailusers_users:edit", args=[person.pk]), fields)


def test_an_administrator_makes_an_account_with_a_whole_name_and_a_role(newsroom: Newsroom) -> None:
    client, add = signed_in(newsroom.administrator), reverse("wagtailusers_users:add")

    shown = client.get(add).content.decode()
    client.post(add, _fields("editor"))

    assert "Lãnh đạo ban biên tập" in shown
    made = User.objects.get(username="thang")
    assert (str(made), [group.name for group in made.groups.all()]) == ("Quàng Văn Thắng", ["editor"])


def test_the_list_of_groups_shows_roles_by_their_names(newsroom: Newsroom) -> None:
    shown = signed_in(newsroom.administrator).get(reverse("wagtailusers_groups:index")).content.decode()

    assert "Lãnh đạo ban biên tập" in shown
    assert "Cộng tác viên" in shown


def test_an_administrator_makes_no_superuser(newsroom: Newsroom) -> None:
    client = signed_in(newsroom.administrator)

    client.post(reverse("wagtailusers_users:add"), _fields(is_superuser="on"))
    _edit(client, newsroom.editor, **_fields(is_superuser="on"))
    _edit(client, newsroom.superuser, **_fields("editor"))

    assert list(User.objects.filter(is_superuser=True)) == [newsroom.superuser]
    assert not User.objects.filter(username="thang").exists()


@pytest.mark.parametrize("in_bulk", [True, False])
def test_an_administrator_takes_no_role_for_themselves(newsroom: Newsroom, in_bulk: bool) -> None:
    person, client = newsroom.administrator, signed_in(newsroom.administrator)
    publisher = Group.objects.get(name="publisher")

    if in_bulk:
        url = reverse("wagtail_bulk_action", args=["accounts", "user", "assign_role"])
        client.post(f"{url}?id={person.pk}", {"role": str(publisher.pk)})
    else:
        _edit(client, person, **_fields("administrator", "publisher", username=person.username))

    assert [group.name for group in User.objects.get(pk=person.pk).groups.all()] == ["administrator"]


def test_an_administrator_changes_the_role_of_another(newsroom: Newsroom) -> None:
    fields = _fields("publisher", username=newsroom.editor.username)

    _edit(signed_in(newsroom.administrator), newsroom.editor, **fields)

    assert [group.name for group in newsroom.editor.groups.all()] == ["publisher"]
