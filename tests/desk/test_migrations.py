"""The roles and the workflow come and go with their migrations."""

from importlib import import_module
from typing import Any

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, Permission
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Task, Workflow, WorkflowPage

from news.articles.models import NewsIndex
from tests.desk.conftest import Newsroom
from tests.desk.steps import draft_by, submit
from tests.factories.user import UserFactory

ROLES, WORKFLOW, STOCK, FRONT_PAGE, DEPARTURES = (
    import_module(f"news.desk.migrations.{name}")
    for name in (
        "0002_roles",
        "0003_workflow",
        "0004_retire_stock_roles",
        "0005_front_page",
        "0011_keepers_of_departures",
    )
)


SEARCH = import_module("search.migrations.0005_search_rights")
HOME = import_module("home.migrations.0004_rights_over_banners_and_visits")
OPINIONS = import_module("news.desk.migrations.0012_rights_over_opinions")
CALENDAR = import_module("news.desk.migrations.0013_keepers_of_the_calendar")


def _grants() -> set[tuple[str, str, str]]:
    pages = GroupPagePermission.objects.values_list("group__name", "page__slug", "permission__codename")
    files = GroupCollectionPermission.objects.values_list("group__name", "collection__name", "permission__codename")
    models = Group.objects.values_list("name", "permissions__content_type__app_label", "permissions__codename")
    return {*pages, *files, *models}


def test_undone_and_done_again_the_rights_are_the_same(db: None) -> None:
    before = _grants()

    CALENDAR.withdraw(apps, None)
    assert not Group.objects.filter(permissions__codename="add_calendarexception").exists()
    OPINIONS.withdraw(apps, None)
    HOME.withdraw(apps, None)
    assert not Group.objects.filter(permissions__codename="add_banner").exists()
    SEARCH.withdraw(apps, None)
    DEPARTURES.withdraw(apps, None)
    assert not Group.objects.filter(permissions__codename="add_foureyesexception").exists()
    FRONT_PAGE.withdraw(apps, None)
    STOCK.restore(apps, None)
    WORKFLOW.remove_workflow(apps, None)
    ROLES.remove_roles(apps, None)
    without = set(Group.objects.values_list("name", flat=True))
    ROLES.create_roles(apps, None)
    WORKFLOW.create_workflow(apps, None)
    STOCK.retire(apps, None)
    FRONT_PAGE.grant(apps, None)
    DEPARTURES.grant(apps, None)
    SEARCH.grant(apps, None)
    HOME.grant(apps, None)
    OPINIONS.grant(apps, None)
    CALENDAR.grant(apps, None)

    assert without == {"Moderators", "Editors"}
    assert _grants() == before
    assert NewsIndex.objects.get().get_workflow().tasks.count() == 2


def test_undone_wagtails_own_groups_and_workflow_are_back(db: None) -> None:
    STOCK.restore(apps, None)

    moderators = Group.objects.get(name="Moderators")
    assert set(moderators.page_permissions.values_list("permission__codename", flat=True)) == {
        "add_page",
        "change_page",
        "publish_page",
    }
    assert Workflow.objects.filter(name="Moderators approval", workflow_pages__page__depth=1).exists()
    STOCK.retire(apps, None)
    assert not Task.objects.filter(name="Moderators approval").exists()


def test_a_stock_group_with_people_in_it_stays(db: None) -> None:
    STOCK.restore(apps, None)
    UserFactory().groups.add(Group.objects.get(name="Editors"))

    STOCK.retire(apps, None)

    assert Group.objects.filter(name="Editors").exists()
    assert not Group.objects.filter(name="Moderators").exists()


def test_the_workflow_is_not_removed_under_an_article_in_review(newsroom: Newsroom) -> None:
    submit(draft_by(newsroom.author), newsroom.author)

    with pytest.raises(RuntimeError, match="under review"):
        WORKFLOW.remove_workflow(apps, None)


def test_missing_permission_rows_are_made(db: None) -> None:
    ROLES.remove_roles(apps, None)
    Permission.objects.filter(content_type__app_label="registry").delete()

    ROLES.create_roles(apps, None)

    kept: Any = Group.objects.get(name="records").permissions
    assert kept.filter(codename="change_awardrecord", content_type__app_label="registry").exists()


def test_rights_over_files_stand_at_the_root_collection(db: None) -> None:
    root = Collection.objects.get(depth=1)

    assert set(GroupCollectionPermission.objects.values_list("collection", flat=True)) == {root.pk}
    assert set(WorkflowPage.objects.values_list("page__slug", flat=True)) == {"tin-tuc"}
