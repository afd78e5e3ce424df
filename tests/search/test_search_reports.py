"""Editors read what readers search for, and mend the search from there."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from lxml import html

from search.indexes import catch_up_embedded
from search.models import IndexFailure, LoggedChoice, LoggedSearch, SearchPin, Synonym
from search.outbox.failures import MOST_ATTEMPTS, record_failures
from tests.desk.steps import signed_in
from tests.factories.article import NewsItemFactory
from tests.factories.user import UserFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("index_folder")]
REPORTS = "/quan-tri/bao-cao/tim-kiem/"
NOTHING, FREQUENT, CHOSEN = f"{REPORTS}khong-co-ket-qua/", f"{REPORTS}tim-nhieu/", f"{REPORTS}chon-nhieu/"
LOW, MONTHLY, FAILURES = f"{REPORTS}chon-hang-thap/", f"{REPORTS}theo-thang/", f"{REPORTS}chi-muc/"


@pytest.fixture
def editor() -> Client:
    """A client in which an editor is signed in."""
    return signed_in(UserFactory(role="editor"))


def searched(text: str, key: str, times: int = 1, days_ago: int = 0, **fields: Any) -> None:
    hour = timezone.now() - timedelta(days=days_ago)
    values = {"total": 0, "milliseconds": 10, "order": "phu_hop", "channel": "page", "page": 1} | fields
    LoggedSearch.objects.bulk_create(LoggedSearch(hour=hour, text=text, key=key, **values) for _time in range(times))


def chosen(key: str, result: str, place: int, times: int = 1) -> None:
    now = timezone.now()
    LoggedChoice.objects.bulk_create(
        LoggedChoice(hour=now, text=key, key=key, result=result, place=place) for _time in range(times)
    )


def rows(client: Client, address: str, **parameters: str) -> list[list[str]]:
    """The cells of the table."""
    response = client.get(address, parameters)
    assert response.status_code == 200
    table = html.fromstring(response.content.decode()).xpath("//table[contains(@class, 'listing')]/tbody/tr")
    return [[" ".join(cell.text_content().split()) for cell in row.xpath("./td")] for row in table]


def csv_lines(client: Client, address: str) -> list[str]:
    response: Any = client.get(address, {"export": "csv"})
    return b"".join(response.streaming_content).decode().splitlines()


def test_queries_without_results_are_listed_the_most_frequent_first(editor: Client) -> None:
    searched("quỹ tđkt", "quy tdkt", 2)
    searched("quy tdkt", "quy tdkt", 2, filters="nam=2023")
    searched("cờ luân lưu", "co luan luu", 3)
    searched("thi đua", "thi dua", 9, total=40)
    searched("cờ luân lưu", "co luan luu", 5, page=2)

    found = rows(editor, NOTHING)

    assert [row[:3] for row in found] == [["quỹ tđkt", "4", "2"], ["cờ luân lưu", "3", "0"]]


def test_an_empty_search_leads_to_a_synonym_and_to_a_pin(editor: Client) -> None:
    searched("quỹ tđkt", "quy tdkt")
    page = html.fromstring(editor.get(NOTHING).content.decode())
    synonym, pin = (
        page.xpath(f"//table//a[contains(., '{words}')]/@href")[0] for words in ("thêm từ đồng nghĩa", "ghim kết quả")
    )

    form = html.fromstring(editor.get(synonym).content.decode())
    assert form.xpath("//textarea[@name='other_forms']")[0].text.strip() == "quỹ tđkt"
    form = html.fromstring(editor.get(pin).content.decode())
    assert form.xpath("//input[@name='query']/@value") == ["quỹ tđkt"]


def test_a_period_narrows_the_report(editor: Client) -> None:
    searched("hôm nay", "hom nay", 1, days_ago=0)
    searched("tháng trước", "thang truoc", 1, days_ago=40)
    since = (timezone.localdate() - timedelta(days=7)).isoformat()

    assert [row[0] for row in rows(editor, NOTHING, hour_from=since)] == ["hôm nay"]
    assert len(rows(editor, NOTHING)) == 2


def test_the_most_frequent_queries_show_their_outcome(editor: Client) -> None:
    searched("thi đua", "thi dua", 3, total=10, milliseconds=20)
    searched("thi dua", "thi dua", 1, total=0, was_corrected=True, milliseconds=40)
    searched("khác", "khac", 2, total=5, channel="api")

    assert rows(editor, FREQUENT)[0] == ["thi đua", "4", "1", "7,5", "1", "25,0"]
    assert [row[0] for row in rows(editor, FREQUENT, channel="api")] == ["khác"]
    assert [row[0] for row in rows(editor, FREQUENT, ordering="times")] == ["khác", "thi đua"]


def test_chosen_results_bear_their_titles_and_their_mean_place(editor: Client) -> None:
    article = NewsItemFactory(title="Quy chế xét tặng mới")
    hidden = NewsItemFactory(title="Bản thảo bí mật", live=False)
    catch_up_embedded()
    chosen("quy che", f"article:{article.pk}", 8, 2)
    chosen("quy che", f"article:{article.pk}", 2, 1)
    chosen("thi dua", f"article:{hidden.pk}", 1, 1)

    assert rows(editor, CHOSEN) == [
        ["quy che", "Quy chế xét tặng mới", "3", "6,0"],
        ["thi dua", "(không còn trên cổng)", "1", "1,0"],
    ]


def test_results_chosen_from_far_down_can_be_pinned(editor: Client) -> None:
    article = NewsItemFactory(title="Quy chế xét tặng mới")
    catch_up_embedded()
    chosen("quy che", f"article:{article.pk}", 9, 2)
    chosen("thi dua", f"article:{article.pk}", 1, 5)

    assert [row[0] for row in rows(editor, LOW)] == ["quy che"]
    address = html.fromstring(editor.get(LOW).content.decode()).xpath("//table//a[contains(., 'ghim')]/@href")[0]
    form = html.fromstring(editor.get(address).content.decode())
    assert form.xpath("//input[@name='query']/@value") == ["quy che"]
    assert "Quy chế xét tặng mới" in form.text_content()


@pytest.mark.parametrize(
    "values", ["article=abc", "article=99999999", "article=\x00", "query=" + "a" * 900, "action=x"]
)
def test_forms_take_no_nonsense_from_the_address(editor: Client, values: str) -> None:
    assert editor.get(f"/quan-tri/snippets/search/searchpin/add/?{values}").status_code == 200


def test_a_report_is_saved_as_a_table_that_spreadsheets_open_safely(editor: Client) -> None:
    searched("=cmd|' /c calc'!a0", "cmd c calc a0", 2)
    searched("cờ luân lưu", "co luan luu", 3)
    searched("＝1+1", "1 1", 1)

    lines = csv_lines(editor, NOTHING)

    assert lines[0] == "\ufeffCâu tìm,Số lần,Có dùng bộ lọc,Gần nhất"
    assert lines[1].startswith("cờ luân lưu,3,0,")
    assert lines[2].startswith("'=cmd|")
    assert lines[3].startswith("'＝1+1")


@pytest.mark.parametrize("address", [NOTHING, FREQUENT, CHOSEN, LOW, MONTHLY])
def test_empty_reports_are_shown_and_saved(editor: Client, address: str) -> None:
    assert rows(editor, address) == []
    assert len(csv_lines(editor, address)) == 1
    assert editor.get(f"{address}bang/").status_code == 200


def test_a_report_takes_as_many_queries_for_many_rows_as_for_one(
    editor: Client, django_assert_max_num_queries: Any
) -> None:
    article = NewsItemFactory()
    catch_up_embedded()
    for number in range(30):
        searched(f"câu {number}", f"cau {number}")
        chosen(f"cau {number}", f"article:{article.pk}", number + 1)
    editor.get(NOTHING)

    for address in (NOTHING, CHOSEN):
        with django_assert_max_num_queries(16):
            assert len(rows(editor, address)) == 30


@pytest.mark.parametrize("role", ["editor", "publisher", "administrator", "contributor", "records"])
def test_editors_publishers_and_administrators_read_the_reports(role: str) -> None:
    client = signed_in(UserFactory(role=role))
    allowed = role in {"editor", "publisher", "administrator"}

    assert [client.get(address).status_code == 200 for address in (NOTHING, FAILURES)] == [allowed, allowed]
    assert ("tim-kiem/khong-co-ket-qua" in client.get("/quan-tri/account/").content.decode()) == allowed
    assert (client.get("/quan-tri/snippets/search/synonym/").status_code == 200) == allowed


def test_an_unknown_report_is_not_found(editor: Client) -> None:
    assert editor.get(f"{REPORTS}khong-co/").status_code == 404


@pytest.mark.parametrize("typed", ["vùng cao", "vung cao", "CAO VUNG", '"vùng', "  ", '"', "%", "\x00"])
def test_synonyms_and_pins_are_found_in_every_spelling(editor: Client, typed: str) -> None:
    Synonym.objects.create(long_form="trạm y tế vùng cao", other_forms="TYTVC")
    SearchPin.objects.create(query="chợ phiên vùng cao", article=NewsItemFactory())
    SearchPin.objects.create(query="điển hình", article=NewsItemFactory(title="Người vùng cao giữ rừng"))
    SearchPin.objects.create(query="khác hẳn", article=NewsItemFactory(title="Bài khác"))

    synonyms = editor.get("/quan-tri/snippets/search/synonym/", {"q": typed}).content.decode()
    pins = editor.get("/quan-tri/snippets/search/searchpin/", {"q": typed}).content.decode()

    has_words = any(letter.isalpha() for letter in typed)
    if typed.strip():
        assert ("TYTVC" in synonyms, "Ủy ban nhân dân" in synonyms) == (has_words, False)
    if has_words:
        assert ("chợ phiên" in pins, "điển hình" in pins, "khác hẳn" in pins) == (True, True, False)


def test_documents_that_cannot_be_indexed_are_tried_again_or_given_up(editor: Client) -> None:
    article = NewsItemFactory(title="Bài chưa vào chỉ mục")
    for _attempt in range(MOST_ATTEMPTS):
        record_failures("portal-search", {f"article:{article.pk}": "mapper_parsing_exception", "unit:7": "too long"})
    shown = editor.get(FAILURES).content.decode()
    assert "Bài chưa vào chỉ mục" in shown
    assert "mapper_parsing_exception" in shown
    assert "không tự thử nữa" in shown

    retried, dropped = (IndexFailure.objects.get(key=key) for key in (f"article:{article.pk}", "unit:7"))
    answer = editor.post(FAILURES, {"failure": str(retried.pk), "action": "retry"}, follow=True)
    assert "Sẽ thử lại 1 tài liệu" in answer.content.decode()
    editor.post(FAILURES, {"failure": str(dropped.pk), "action": "drop"})

    retried.refresh_from_db()
    assert (retried.attempts, retried.is_dead) == (0, False)
    assert retried.next_try_at <= timezone.now()
    assert not IndexFailure.objects.filter(pk=dropped.pk).exists()


def test_all_are_tried_again_at_once_and_nonsense_changes_nothing(editor: Client) -> None:
    for _attempt in range(MOST_ATTEMPTS):
        record_failures("portal-search", {"unit:7": "too long", "unit:8": "too long"})

    for failure in ("abc", "-1", "9" * 40):
        editor.post(FAILURES, {"failure": failure, "action": "drop"})
    assert IndexFailure.objects.filter(next_try_at=None).count() == 2
    editor.post(FAILURES, {"action": "retry"})

    assert IndexFailure.objects.filter(attempts=0, next_try_at__lte=timezone.now()).count() == 2
