"""Accounts of the newsroom."""

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.db import transaction

from news.desk.roles import Role
from portal.accounts.models import User


@transaction.atomic
def create_account(username: str, group: str, full_name: str, password: str) -> User:
    """A person who can sign in, with one role.

    ``group`` is a key of :class:`Role`. Raises ValueError for an unknown role and IntegrityError for a taken name.
    """
    role = Role(group)
    user = get_user_model().objects.create_user(username=username, full_name=full_name, password=password)
    user.groups.add(Group.objects.get(name=role.value))
    return user
