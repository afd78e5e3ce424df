"""Editors tune what comes first, and see why."""

from pathlib import Path

import pytest
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from search.answers.explaining import explained
from search.engines.closeness import CloseReading
from search.engines.scoring import Candidate, Score, Scorer, Weights
from search.indexes import catch_up_embedded
from search.models import SearchPin, SearchRanking, Synonym
from search.models.ranking import current_weights
from search.query.parsing import parse_query
from search.query.synonyms import SynonymTable
from search.thesaurus import synonym_table
from tests.factories.article import NewsItemFactory
from tests.search.conftest import Find
from tests.search.small_index import BLOC, article, engine_of

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


def test_every_part_is_a_number_that_editors_set_unless_it_makes_sense_only_with_others() -> None:
    changed = {"own_name": 0.1, "own_code": 0.2, "body": 0.3, "captions": 0.4}

    SearchRanking.objects.create(**changed)

    assert current_weights() == Weights(**changed)
    assert {"field_words", "field_pairs", "whole_title", "guess"} == Weights.FIXED


def test_each_number_of_the_form_says_what_it_does(client: Client) -> None:
    client.force_login(get_user_model().objects.create_superuser("quan-tri", "q@example.org", "Mat-khau-thu-1"))

    page = client.get(reverse("wagtailsettings:edit", args=("search", "searchranking")), follow=True)

    form = page.context["form"]
    assert {"own_name", "own_code", "body", "captions"} <= set(form.fields)
    assert [name for name, field in form.fields.items() if not field.help_text] == []


def test_the_weight_of_an_own_name_decides_between_a_bloc_and_what_is_written_about_it() -> None:
    query = parse_query("Khối KT-KT")
    bloc = Candidate("khối thi đua kinh tế kỹ thuật", "", 0.5, "khoi kt kt", noun=BLOC.noun)
    told = Candidate("khối kt kt họp", "", 0.6, noun="article")

    def first(weights: Weights) -> Candidate:
        return max((bloc, told), key=lambda candidate: Scorer(query, weights).score(candidate).total)

    assert first(Weights(title=0, own_name=3)) is bloc
    assert first(Weights(own_name=0, one_name=0)) is told


def test_the_weight_of_an_own_number_counts_for_the_document_that_bears_it() -> None:
    query = parse_query("409/TĐKT-KTKT")
    bears = Candidate("công văn", "", 0, own_codes="409_tdkt_ktkt")

    assert dict(Scorer(query, Weights(own_code=2.5)).score(bears).parts)["own_code"] == 2.5
    assert dict(Scorer(query, Weights(own_code=0)).score(bears).parts)["own_code"] == 0


def test_what_only_a_caption_answers_has_a_weight_of_its_own() -> None:
    pictured = article(1, "Một ngày ở bản", body="Chuyện của bản.", captions="Bản nhìn từ đồi phía đông.")
    query = parse_query("nhìn từ đồi phía đông")

    def parts(**weights: float) -> dict[str, float]:
        reading = CloseReading(query, None, Weights(**weights))
        return dict(reading.added(Score(0.0, 0.0, ()), pictured).parts)

    assert parts()["captions"] > 0 > parts()["body"]
    assert parts(captions=3)["captions"] == pytest.approx(3 * parts()["captions"])
    assert parts(captions=0) == {"body": parts()["body"], "captions": 0}


def test_with_the_measured_weights_a_caption_is_worth_as_much_as_a_line_of_the_body() -> None:
    line = "Bản nhìn từ đồi phía đông."
    query = parse_query("nhìn từ đồi phía đông")

    reading = CloseReading(query, None, Weights())
    totals = [
        reading.added(Score(0.0, 0.0, ()), article(1, "Một ngày ở bản", **fields)).total
        for fields in ({"body": line}, {"captions": line})
    ]

    assert totals[0] == pytest.approx(totals[1])


def test_the_weight_of_the_body_decides_what_words_side_by_side_are_worth(tmp_path: Path) -> None:
    scattered = article(20, "Bàn chuyện sổ sách", body="Giấy tờ đủ. Người bán ra về. Con trâu nghỉ.")
    together = article(1, "Lớp học buổi tối", body=f"Đó là tờ giấy bán trâu năm ấy. {'Chuyện dài. ' * 40}")
    engine = engine_of(tmp_path, [scattered, together])
    query = parse_query("giấy bán trâu")
    assert engine.search(query).hits[0].document == together

    engine.weights = lambda: Weights(body=0)

    assert engine.search(query).hits[0].document == scattered


def test_every_part_of_a_score_is_named_in_the_explanation(tmp_path: Path) -> None:
    engine = engine_of(
        tmp_path, [article(1, "Ngày hội", captions="Đồi phía đông."), article(2, "Đồi cao", body="phía đông")]
    )

    hit = engine.search(parse_query("đồi phía đông")).hits[0]

    labels = [label for label, _value in explained(hit)]
    assert "từ liền nhau trong bài" in labels
    assert len(labels) == len(set(labels)) == sum(bool(value) for _name, value in hit.parts)


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
