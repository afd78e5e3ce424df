"""``generate_archive``: the same seed gives the same, and nothing that stood there before is touched."""

import io
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django.core.management.color import no_style
from django.db import connection, transaction
from pytest_django import Settings

from news.articles.models import Article
from news.registry.models import Unit
from search.indexes import catch_up_embedded, embedded_index
from tests.factories.article import NewsItemFactory
from tests.home.archive_digest import archive_digest

pytestmark = [pytest.mark.slow, pytest.mark.django_db]


def generate(number: int, **options: Any) -> str:
    out = io.StringIO()
    call_command("generate_archive", articles=number, stdout=out, **options)
    return out.getvalue()


def restart_numbers() -> None:
    """Number new rows after those that are there: a sequence of PostgreSQL goes on counting after a rollback."""
    models = apps.get_models(include_auto_created=True)
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), models):
            cursor.execute(statement)


def test_the_same_seed_gives_the_same_content_and_another_one_does_not() -> None:
    digests = []
    for seed in (7, 7, 8):
        with transaction.atomic():
            restart_numbers()
            generate(40, seed=seed)
            digests.append(archive_digest())
            transaction.set_rollback(True)

    assert digests[0] == digests[1] != digests[2]


def test_a_database_with_articles_or_units_is_refused() -> None:
    NewsItemFactory()
    before = Article.objects.count()

    with pytest.raises(CommandError, match="chỉ nạp vào cơ sở dữ liệu trống") as refused:
        generate(10)

    assert refused.value.returncode == 1
    assert Article.objects.count() == before


@pytest.mark.parametrize("number", ["0", "-3", "nhiều", "9999999"])
def test_an_impossible_number_is_refused(number: str) -> None:
    with pytest.raises(CommandError, match="số bài từ 1 đến"):
        call_command("generate_archive", f"--articles={number}")


def test_a_failure_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: Any) -> None:
        raise RuntimeError("đĩa đầy")

    monkeypatch.setattr("home.archive.loading.PageWriter.close", fail)

    with pytest.raises(RuntimeError):
        generate(10)

    assert not Article.objects.exists()
    assert not Unit.objects.exists()


def test_an_index_that_was_current_is_built_anew(settings: Settings, tmp_path: Path) -> None:
    settings.SEARCH_INDEX_DIR = tmp_path
    catch_up_embedded()
    assert not embedded_index().counts()

    generate(30)
    catch_up_embedded()

    assert embedded_index().counts()["article"] == Article.public.count()
    assert embedded_index().counts()["unit"] == Unit.objects.count()


def test_the_index_can_be_built_at_once(settings: Settings, tmp_path: Path) -> None:
    settings.SEARCH_INDEX_DIR = tmp_path

    out = generate(20, index=True)

    assert "tài liệu" in out
    assert embedded_index().counts()["article"] == Article.public.count()
