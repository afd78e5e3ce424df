"""The people of a newsroom."""

from dataclasses import dataclass

import pytest

from portal.accounts.models import User
from tests.factories.user import UserFactory, superuser


@dataclass(frozen=True, slots=True)
class Newsroom:
    """One person a role, a second contributor, two more editors and somebody whom Wagtail allows everything."""

    author: User
    contributor: User
    editor: User
    publisher: User
    records: User
    administrator: User
    superuser: User
    colleague: User
    stand_in: User


@pytest.fixture
def newsroom(db: None) -> Newsroom:
    """People with the roles that the migrations made."""
    return Newsroom(
        author=UserFactory(role="contributor"),
        contributor=UserFactory(role="contributor"),
        editor=UserFactory(role="editor"),
        publisher=UserFactory(role="publisher"),
        records=UserFactory(role="records"),
        administrator=UserFactory(role="administrator"),
        superuser=superuser(),
        colleague=UserFactory(role="editor"),
        stand_in=UserFactory(role="editor"),
    )
