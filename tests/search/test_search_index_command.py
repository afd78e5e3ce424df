"""``search_index`` in the hands of an operator."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from search.models import OutboxRow
from search.readiness import index_problem
from tests.factories.article import NewsItemFactory
from tests.factories.person import PersonFactory
from tests.factories.unit import UnitFactory

pytestmark = pytest.mark.django_db


def run(action: str) -> str:
    out = StringIO()
    call_command("search_index", action, stdout=out)
    return out.getvalue()


@pytest.mark.usefixtures("settled_at_once")
def test_rebuild_check_and_status_agree(index_folder: Path) -> None:
    UnitFactory()
    NewsItemFactory()

    assert "đã lập chỉ mục 2 tài liệu" in run("rebuild")
    assert "khớp" in run("check")
    status = run("status")
    assert "article: 1" in status
    assert "chờ áp dụng: 0" in status


def test_check_names_what_differs_and_fails(index_folder: Path) -> None:
    run("rebuild")
    unit = UnitFactory()
    OutboxRow.objects.all().delete()

    out = StringIO()
    with pytest.raises(CommandError, match="rebuild"):
        call_command("search_index", "check", stdout=out)

    assert f"thiếu unit:{unit.pk}" in out.getvalue()
    assert "thiếu 1, thừa 0, cũ 0" in out.getvalue()


def test_check_sees_outdated_and_orphaned_documents(index_folder: Path) -> None:
    changed, removed = UnitFactory(about="Trước"), PersonFactory()
    run("rebuild")
    type(changed).objects.filter(pk=changed.pk).update(about="Sau")
    removed.delete()
    PersonFactory()
    OutboxRow.objects.all().delete()

    out = StringIO()
    with pytest.raises(CommandError):
        call_command("search_index", "check", stdout=out)

    assert "thiếu 1, thừa 1, cũ 1" in out.getvalue()


def test_catch_up_applies_what_waits(index_folder: Path) -> None:
    run("rebuild")
    UnitFactory()

    assert "đã cập nhật 1 tài liệu" in run("catch_up")
    assert "khớp" in run("check")


def test_without_an_index_the_operator_is_told_what_to_do(index_folder: Path) -> None:
    assert "rebuild" in index_problem()
    with pytest.raises(CommandError, match="rebuild"):
        run("status")


def test_a_fresh_index_is_ready(index_folder: Path) -> None:
    run("catch_up")

    assert index_problem() == ""
