"""The five roles: their rights over records, structure and accounts, and what each finds in the admin."""

from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.db import IntegrityError
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from news.articles.models import NewsIndex, Section
from news.desk.accounts import create_account
from news.desk.roles import Role, role_label
from portal.accounts.models import User
from tests.desk.conftest import Newsroom
from tests.desk.steps import draft_by, edit_url, form_of, published_by, signed_in
from tests.factories.article import section


def _menu(client: Client) -> str:
    return client.get(reverse("wagtailadmin_home")).content.decode()


def _explored(person: User, at: Any) -> str:
    return signed_in(person).get(reverse("wagtailadmin_explore", args=[at.pk])).content.decode()


def test_there_are_exactly_the_five_groups_with_vietnamese_labels(db: None) -> None:
    names = set(Group.objects.values_list("name", flat=True))

    assert names == {"contributor", "editor", "publisher", "records", "administrator"}
    assert {role_label(name) for name in names} == {str(role.label) for role in Role}
    assert role_label("khách mời") == "khách mời"


@pytest.mark.parametrize(
    ("role", "keeps_registry", "keeps_accounts"),
    [
        ("contributor", False, False),
        ("editor", False, False),
        ("publisher", False, False),
        ("records", True, False),
        ("administrator", True, True),
    ],
)
def test_rights_over_registry_and_accounts(
    newsroom: Newsroom, role: str, keeps_registry: bool, keeps_accounts: bool
) -> None:
    person = getattr(newsroom, role)

    assert person.has_perm("wagtailadmin.access_admin")
    assert person.has_perm("registry.view_unit")
    assert {person.has_perm(f"registry.{action}_awardrecord") for action in ("add", "change", "delete")} == {
        keeps_registry
    }
    assert person.has_perm("accounts.change_user") is keeps_accounts
    assert person.has_perm("wagtailcore.change_site") is keeps_accounts
    assert not person.has_perm("wagtailcore.change_workflow")


def test_an_account_has_a_name_a_password_and_one_role(db: None) -> None:
    made = create_account("oanh", "publisher", "Lường Thị Oanh", "đủ dài để thử 2026")

    assert Client().login(username="oanh", password="đủ dài để thử 2026")
    assert [group.name for group in made.groups.all()] == ["publisher"]
    assert str(made) == "Lường Thị Oanh"
    with pytest.raises(ValueError, match="boss"):
        create_account("hung", "boss", "Hùng", "đủ dài để thử 2026")
    with pytest.raises(IntegrityError):
        create_account("oanh", "editor", "Oanh khác", "đủ dài để thử 2026")


def test_a_contributor_finds_no_articles_but_their_own(newsroom: Newsroom) -> None:
    draft_by(newsroom.author, title="Bài của tác giả")
    published_by(newsroom.author, newsroom.editor, newsroom.publisher, title="Bài đã lên cổng")
    draft_by(newsroom.contributor, title="Bài của người khác")

    seen = _explored(newsroom.contributor, section())
    found = signed_in(newsroom.contributor).get(reverse("wagtailadmin_pages:search") + "?q=b%C3%A0i").content.decode()

    assert "Bài của người khác" in seen
    for listing in (seen, found):
        assert "Bài của tác giả" not in listing
        assert "Bài đã lên cổng" not in listing
    assert "Bài của tác giả" in _explored(newsroom.editor, section())


@pytest.mark.parametrize("name", ["edit", "view_draft", "history", "delete", "copy", "move"])
def test_a_contributor_cannot_open_the_article_of_another(newsroom: Newsroom, name: str) -> None:
    page = draft_by(newsroom.author)

    response = signed_in(newsroom.contributor).get(reverse(f"wagtailadmin_pages:{name}", args=[page.pk]))

    assert response.status_code in (302, 403)


@pytest.mark.parametrize("role", ["contributor", "editor", "publisher", "records"])
def test_the_structure_is_for_the_administrator_alone(newsroom: Newsroom, role: str) -> None:
    person, keeper = getattr(newsroom, role), newsroom.administrator
    index, news = NewsIndex.objects.get(), section()

    for page in (index, news):
        assert not page.permissions_for_user(person).can_edit()
        assert page.permissions_for_user(keeper).can_publish()
        assert not page.permissions_for_user(person).can_unpublish()
    assert not index.permissions_for_user(person).can_add_subpage()
    assert index.permissions_for_user(keeper).can_add_subpage()
    assert not news.permissions_for_user(keeper).can_add_subpage()


def test_an_administrator_makes_a_section_live(newsroom: Newsroom) -> None:
    client = signed_in(newsroom.administrator)
    url = reverse("wagtailadmin_pages:add", args=["articles", "section", NewsIndex.objects.get().pk])

    client.post(url, form_of(client, url) | {"title": "Chuyên đề", "slug": "chuyen-de", "action-publish": "1"})

    assert Section.objects.get(slug="chuyen-de").live


def test_a_section_with_articles_is_neither_deleted_nor_copied_nor_moved(newsroom: Newsroom) -> None:
    draft_by(newsroom.author)
    for person in (newsroom.superuser, newsroom.administrator):
        rights = section().permissions_for_user(person)
        refused = ("delete", "copy", "move", "reorder_children", "publish_subpage", "set_view_restrictions")
        assert [action for action in refused if getattr(rights, f"can_{action}")()] == []


@pytest.mark.parametrize("address", ["wagtailadmin_pages:delete", "bulk"])
def test_published_articles_do_not_vanish_with_the_front_page(newsroom: Newsroom, address: str) -> None:
    page = published_by(newsroom.author, newsroom.editor, newsroom.publisher)
    front, client = NewsIndex.objects.get().get_parent(), signed_in(newsroom.superuser)
    confirmation = {"confirm_site_name": "Thi đua – Khen thưởng"}

    if address == "bulk":
        client.post(
            reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"]) + f"?id={front.pk}", confirmation
        )
    else:
        client.post(reverse(address, args=[front.pk]), confirmation)

    assert Page.objects.filter(pk=page.pk, live=True).exists()


@pytest.mark.parametrize("place", ["index", "section"])
def test_no_list_is_sorted_by_hand(newsroom: Newsroom, place: str) -> None:
    for number in range(3):
        draft_by(newsroom.author, title=f"Bài số {number}")
    at = NewsIndex.objects.get() if place == "index" else section()

    response = signed_in(newsroom.superuser).get(reverse("wagtailadmin_explore", args=[at.pk]) + "?ordering=ord")

    assert response.status_code == 200
    assert response.context["ordering"] == "-latest_revision_created_at"
    assert "set_position" not in response.content.decode()


def test_the_menu_shows_a_contributor_no_reports_and_no_settings(newsroom: Newsroom) -> None:
    contributor, administrator = _menu(signed_in(newsroom.contributor)), _menu(signed_in(newsroom.administrator))

    assert '"name": "reports"' not in contributor
    assert '"name": "settings"' not in contributor
    assert '"name": "settings"' in administrator


@pytest.mark.parametrize("role", ["contributor", "editor", "publisher", "records", "administrator"])
def test_everybody_reaches_the_first_screen(newsroom: Newsroom, role: str) -> None:
    response = signed_in(getattr(newsroom, role)).get(reverse("wagtailadmin_home"))

    assert response.status_code == 200


def test_a_records_keeper_opens_no_article(newsroom: Newsroom) -> None:
    page = draft_by(newsroom.author)

    assert signed_in(newsroom.records).get(edit_url(page)).status_code == 302
