"""Demo accounts exist only where the settings allow them."""

import io

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from pytest_django import Settings

from home.demo.accounts import ACCOUNTS, create_newsroom
from tests.factories.article import NewsItemFactory

pytestmark = pytest.mark.django_db


def test_production_gets_no_demo_accounts(settings: Settings) -> None:
    settings.DEMO_ACCOUNTS_ALLOWED = False

    newsroom = create_newsroom()

    assert newsroom.editor is None
    assert not get_user_model().objects.filter(username__in=[account.group for account in ACCOUNTS]).exists()


def test_settings_that_say_nothing_allow_no_demo_accounts(settings: Settings) -> None:
    del settings.DEMO_ACCOUNTS_ALLOWED

    create_newsroom()

    assert not get_user_model().objects.exists()


def test_a_portal_with_articles_of_its_own_is_left_alone() -> None:
    NewsItemFactory()
    out = io.StringIO()

    call_command("load_demo", stdout=out)

    assert "đã có 1 bài" in out.getvalue()
    assert not get_user_model().objects.exists()


def test_passwords_of_accounts_that_do_not_exist_are_not_printed() -> None:
    NewsItemFactory()
    out = io.StringIO()

    call_command("load_demo", stdout=out)

    assert ACCOUNTS[0].password not in out.getvalue()
