"""Editors tune what comes first, and see why."""

from pathlib import Path

import pytest
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.test import Client

from search.engines.scoring import Weights
from search.indexes import catch_up_embedded
from search.models import SearchPin, SearchRanking, Synonym
from search.models.ranking import current_weights
from search.query.synonyms import SynonymTable
from search.thesaurus import synonym_table
from tests.factories.article import NewsItemFactory
from tests.search.conftest import Find

pytestmark = pytest.mark.django_db


def shown(client: Client, query: str) -> list[str]:
    return [result["title"] for result in client.get("/api/v1/search", {"q": query}).json()["results"]]


def test_a_pinned_article_comes_first_however_the_query_is_typed(client: Client, index_folder: Path) -> None:
    NewsItemFactory(title="Phong trào thi đua năm 2026")
    rules = NewsItemFactory(title="Quy chế xét tặng mới", lead="")
    SearchPin.objects.create(query="Phong trào thi đua", article=rules)
    catch_up_embedded()

    assert shown(client, "phong trao thi dua")[0] == rules.title
    assert rules.title not in shown(client, "phong trào thi đua năm 2026")


def test_an_excluded_article_is_left_out_for_that_query_alone(client: Client, index_folder: Path) -> None:
    old = NewsItemFactory(title="Hướng dẫn khen thưởng bản cũ")
    NewsItemFactory(title="Hướng dẫn khen thưởng bản mới")
    SearchPin.objects.create(query="hướng dẫn khen thưởng", article=old, action=SearchPin.Action.NEVER)
    catch_up_embedded()

    assert shown(client, "hướng dẫn khen thưởng") == ["Hướng dẫn khen thưởng bản mới"]
    assert old.title in shown(client, "khen thưởng bản cũ")


def test_a_pinned_draft_stays_hidden(client: Client, index_folder: Path) -> None:
    draft = NewsItemFactory(title="Bản thảo được ghim", live=False)
    SearchPin.objects.create(query="thi đua", article=draft)
    catch_up_embedded()

    assert shown(client, "thi đua") == []


def test_weights_count_at_once(find: Find) -> None:
    NewsItemFactory(title="Thi đua yêu nước", lead="", published_at="2015-01-01T08:00:00+07:00")
    NewsItemFactory(title="Thi đua yêu nước và nhiều việc khác nữa trong quý này", lead="")
    assert find("thi đua yêu nước")[0] == "Thi đua yêu nước"

    SearchRanking.objects.create(title_share=0, words=0, freshness=0.5)

    assert find("thi đua yêu nước")[0] != "Thi đua yêu nước"


def test_without_a_row_the_measured_weights_hold() -> None:
    assert current_weights() == Weights()
    SearchRanking.objects.create()
    assert current_weights() == Weights()


def test_freshness_cannot_be_made_to_bury_exact_matches() -> None:
    with pytest.raises(ValidationError):
        SearchRanking(freshness=2).full_clean()


def test_editors_see_the_parts_of_a_score_and_readers_do_not(client: Client, index_folder: Path) -> None:
    NewsItemFactory(title="Thi đua yêu nước")
    catch_up_embedded()
    address = "/tim-kiem/?q=thi+dua&giai_thich=1"

    assert "cặp âm tiết" not in client.get(address).content.decode()

    client.force_login(get_user_model().objects.create_superuser("bien-tap-thu", "thu@example.org", "Mat-khau-thu-1"))
    assert "cặp âm tiết" in client.get(address).content.decode()


def test_a_new_synonym_counts_at_once(find: Find) -> None:
    NewsItemFactory(title="Trạm y tế lưu động vùng cao")
    assert find("tytld") == []

    Synonym.objects.create(long_form="trạm y tế lưu động", other_forms="TYTLD")

    assert find("tytld") == ["Trạm y tế lưu động vùng cao"]


def test_a_removed_synonym_no_longer_counts() -> None:
    assert ("ubnd",) in synonym_table()

    Synonym.objects.filter(other_forms="UBND").delete()

    assert ("ubnd",) not in synonym_table()


def test_an_ambiguous_synonym_needs_its_context() -> None:
    with pytest.raises(ValidationError, match="đi kèm"):
        Synonym(long_form="bằng khen", other_forms="BK", is_ambiguous=True).full_clean()


def test_the_seeded_table_holds_the_acronyms_of_the_field() -> None:
    table: SynonymTable = synonym_table()

    for typed, meant in (("tdkt", "thi dua khen thuong"), ("cstd", "chien si thi dua"), ("nn ptnt", "nong nghiep")):
        others = {" ".join(form) for form in table.others(tuple(typed.split()), True, typed.split())}
        assert any(other.startswith(meant) for other in others)
