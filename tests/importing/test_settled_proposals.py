"""Names that the records office settles reach the articles that asked."""

from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from news.articles.models import Article
from news.registry.models import Proposal
from news.registry.signals import proposal_settled
from tests.factories.person import PersonFactory
from tests.factories.unit import UnitFactory
from tests.importing.test_import_command import TEXT

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(tmp_path: Path) -> Any:
    """An imported draft whose unit and chair nobody knows yet."""
    path = tmp_path / "so-ket.txt"
    path.write_text(TEXT, encoding="utf-8")
    call_command("import_articles", str(path), report=tmp_path / "bao-cao.json")
    return Article.objects.get().specific


def settle(text: str, record: Any) -> None:
    """What the queue does when a name is decided."""
    proposal_settled.send(sender=Proposal, proposal=Proposal.objects.get(text=text), record=record)


def test_a_settled_unit_is_linked_wherever_the_article_names_it(page: Any) -> None:
    unit = UnitFactory(name="Sở Y tế tỉnh Sơn La")

    settle("Sở Y tế tỉnh Sơn La", unit)

    assert page.unit_links.filter(written_name="Sở Y tế tỉnh Sơn La").get().unit == unit
    assert page.people_links.get(role="chair").unit == unit


def test_the_newest_draft_keeps_the_link(page: Any) -> None:
    person = PersonFactory(full_name="Cầm Thị Hoa")

    settle("Cầm Thị Hoa", person)

    draft = Article.objects.get().get_latest_revision_as_object()
    assert {link.person for link in draft.people_links.all() if link.written_name == "Cầm Thị Hoa"} == {person}


def test_a_name_that_is_dropped_stays_as_it_is_written(page: Any) -> None:
    settle("Cầm Thị Hoa", None)

    chair = Article.objects.get().people_links.get(role="chair")
    assert (chair.person, chair.written_name) == (None, "Cầm Thị Hoa")
