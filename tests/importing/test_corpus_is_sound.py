"""The gold files of the importer's corpus keep the form its README states."""

import html
import json
import re
import unicodedata
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

CORPUS = Path(__file__).parent / "corpus"
GOLD_FILES = sorted(CORPUS.glob("*.json"))
ARTICLE_FILES = sorted(path for path in CORPUS.iterdir() if path.suffix in {".txt", ".html"})


def words_of(text: str) -> set[str]:
    return set(text.split())


PAGE_TYPES = {"conference", "inspection", "profile", "news", "notice"}
EVENT_TYPES = words_of("""
    launch pact_signing preliminary_review final_review first_session congress thematic inspection
    honouring_ceremony public_consultation training handover
""")
UNIT_ROLES = words_of("""
    host chair co_chair leader deputy member guest inspector inspected recipient nominee participant subject
    employer issuer mentioned
""")
PERSON_ROLES = words_of("""
    chair co_chair guest speaker reporter inspection_head inspection_member inspected secretary presenter recipient
    nominee subject leader deputy quoted signatory contact instructor participant mentioned
""")
DOCUMENT_TYPES = words_of("""
    hien_phap luat phap_lenh nghi_dinh nghi_quyet quyet_dinh chi_thi thong_tu ke_hoach huong_dan cong_van to_trinh
    bao_cao thong_bao bien_ban giay_moi khac
""")
WARNING_CODES = words_of("""
    year_inferred stamp_missing suspected_migration_date member_count_mismatch all_caps_title unknown_unit
    unknown_person unknown_bloc unnumbered_document suspected_duplicate legacy_encoding nfd look_alike_letters
""")
AWARD_STATES = {"registered", "nominated", "granted"}
ROW_KEYS = {
    "blocs": {"name", "text"},
    "units": {"name", "text", "role"},
    "people": {"name", "role", "position", "unit"},
    "documents": {"type", "number", "date", "issuer"},
    "awards": {"award", "recipient", "count", "status", "year"},
    "leadership": {"role", "holder", "year"},
    "images": {"file", "caption", "credit"},
}
ALLOWED_VALUES = {
    ("units", "role"): UNIT_ROLES,
    ("people", "role"): PERSON_ROLES,
    ("documents", "type"): DOCUMENT_TYPES,
    ("awards", "status"): AWARD_STATES,
    ("leadership", "role"): {"leader", "deputy"},
}
TOP_KEYS = {"page_type", "title", "original_title", "published_at", "byline", "source_name", "event"} | set(ROW_KEYS)
TOP_KEYS |= {"removed", "warnings"}
EVENT_KEYS = {"types", "date", "place", "period", "theme"}
OPTIONAL_KEYS = set(ROW_KEYS) | {"page_type", "event"}
EDTF = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")

Gold = dict[str, Any]


def load(path: Path) -> Gold:
    gold: Gold = json.loads(path.read_text(encoding="utf-8"))
    return gold


def article_of(gold_path: Path) -> Path:
    return next(path for path in ARTICLE_FILES if path.stem == gold_path.stem)


def one_line(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


def article_text(path: Path) -> str:
    raw = path.read_text(encoding="utf-8")
    if path.suffix == ".html":
        raw = html.unescape(re.sub(r"<(?!img)[^>]*>", " ", raw))
    return one_line(raw)


def rows(gold: Gold) -> Iterator[tuple[str, Gold, bool]]:
    """Every (class, row, is it optional) of a gold file."""
    for part, optional in ((gold, False), (gold.get("optional", {}), True)):
        for key in ROW_KEYS:
            yield from ((key, row, optional) for row in part.get(key, []))


def quotations(gold: Gold) -> list[str]:
    quoted: list[str] = [row["text"] for key, row, _ in rows(gold) if key in {"units", "blocs"}]
    quoted += [row[key] for row in gold["images"] for key in ("file", "caption", "credit") if row[key]]
    quoted += [row["name"] for row in gold["people"]]
    quoted += [row["number"] for row in gold["documents"] if row["number"]]
    quoted += [gold["event"][key] for key in ("place", "period", "theme") if gold["event"][key]]
    quoted += [gold[key] for key in ("byline", "source_name", "original_title") if gold[key]]
    return quoted + list(gold["removed"])


def test_every_article_has_a_gold_file_and_every_gold_file_an_article() -> None:
    assert [path.stem for path in ARTICLE_FILES] == [path.stem for path in GOLD_FILES]


@pytest.mark.parametrize("path", GOLD_FILES, ids=lambda path: path.stem)
def test_gold_has_exactly_the_keys_of_the_report(path: Path) -> None:
    gold = load(path)

    assert set(gold) - {"optional"} == TOP_KEYS
    assert set(gold["event"]) == EVENT_KEYS
    assert set(gold.get("optional", {})) <= OPTIONAL_KEYS
    assert all(set(row) == ROW_KEYS[key] for key, row, _ in rows(gold))


@pytest.mark.parametrize("path", GOLD_FILES, ids=lambda path: path.stem)
def test_gold_uses_only_the_values_of_the_report(path: Path) -> None:
    gold = load(path)

    assert gold["page_type"] in PAGE_TYPES
    assert set(gold["event"]["types"]) <= EVENT_TYPES
    assert set(gold["warnings"]) <= WARNING_CODES
    for key, row, optional in rows(gold):
        for (class_key, field), allowed in ALLOWED_VALUES.items():
            if class_key == key:
                assert row[field] in allowed | ({"revoked"} if optional and key == "awards" else set()), row


@pytest.mark.parametrize("path", GOLD_FILES, ids=lambda path: path.stem)
def test_gold_quotes_only_what_stands_in_the_article(path: Path) -> None:
    text = article_text(article_of(path))

    missing = [quoted for quoted in quotations(load(path)) if one_line(quoted) not in text]

    assert missing == []


@pytest.mark.parametrize("path", GOLD_FILES, ids=lambda path: path.stem)
def test_gold_dates_are_dates(path: Path) -> None:
    gold = load(path)
    date = gold["event"]["date"]

    if gold["published_at"]:
        assert datetime.fromisoformat(gold["published_at"]).strftime("%z") == "+0700"
    if date:
        assert EDTF.fullmatch(date["value"])
        assert {4: "year", 7: "month", 10: "day"}[len(date["value"])] == date["precision"]
    assert all(EDTF.fullmatch(row["date"]) for key, row, _ in rows(gold) if key == "documents" and row["date"])


@pytest.mark.parametrize("path", GOLD_FILES, ids=lambda path: path.stem)
def test_gold_names_a_unit_once_and_a_person_once_in_each_role(path: Path) -> None:
    gold = load(path)
    units = [row["name"] for row in gold["units"]]
    people = [(row["name"], row["role"]) for row in gold["people"]]
    awards = [(row["award"], row["recipient"], row["year"], row["status"]) for row in gold["awards"]]

    assert len(units) == len(set(units))
    assert len(people) == len(set(people))
    assert len(awards) == len(set(awards))


@pytest.mark.parametrize("path", GOLD_FILES, ids=lambda path: path.stem)
def test_warnings_of_gold_follow_from_the_rest_of_it(path: Path) -> None:
    gold = load(path)
    date = gold["event"]["date"]

    assert ("stamp_missing" in gold["warnings"]) == (gold["published_at"] is None)
    assert ("year_inferred" in gold["warnings"]) == bool(date and date["inferred"])
    assert ("all_caps_title" in gold["warnings"]) == gold["original_title"].isupper()
    assert ("unnumbered_document" in gold["warnings"]) == any(row["number"] is None for row in gold["documents"])


@pytest.mark.parametrize("path", GOLD_FILES, ids=lambda path: path.stem)
def test_gold_text_is_composed_unicode(path: Path) -> None:
    content = path.read_text(encoding="utf-8")

    assert unicodedata.is_normalized("NFC", content)


@pytest.mark.parametrize("path", GOLD_FILES, ids=lambda path: path.stem)
def test_no_fact_of_gold_is_both_required_and_optional(path: Path) -> None:
    gold = load(path)
    required = [(key, row) for key, row, optional in rows(gold) if not optional]

    doubled = [(key, row) for key, row, optional in rows(gold) if optional and (key, row) in required]

    assert doubled == []
