"""Registry files in JSON, CSV and XLSX."""

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from news.registry.loading.csv_source import rows_of_csv
from news.registry.loading.json_source import rows_of_json
from news.registry.loading.source import read_rows
from news.registry.loading.source_row import Noun, UnusableFile
from news.registry.loading.xlsx_source import rows_of_xlsx

CSV = "name,short_name,aliases,kind,valid_from\n"


def test_json_rows_come_with_their_place() -> None:
    rows = rows_of_json(json.dumps({"people": [{"name": "A"}], "units": [{"name": "B"}, {"name": "C"}]}).encode())

    assert [(row.noun, row.where) for row in rows] == [
        (Noun.UNITS, "units, mục 1"),
        (Noun.UNITS, "units, mục 2"),
        (Noun.PEOPLE, "people, mục 1"),
    ]


@pytest.mark.parametrize("encode", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_csv_of_units_is_read_whatever_program_wrote_it(encode: str, delimiter: str) -> None:
    text = delimiter.join(["name", "acronym", "valid_from"]) + "\r\n" + delimiter.join(["Sở Đê điều", "SĐĐ", "2017"])

    rows = rows_of_csv(text.encode(encode), "danh-sach.csv")

    assert [(row.noun, row.where, row.fields) for row in rows] == [
        (Noun.UNITS, "danh-sach.csv, dòng 2", {"name": "Sở Đê điều", "acronym": "SĐĐ", "valid_from": "2017"})
    ]


def test_lists_stand_in_one_cell() -> None:
    text = 'name,aliases,succeeded_by\nSở A,"Sở Á; Sở Ả","Sở B | merge | 2025-07-01 | NQ 1; Sở C | transfer"\n'

    fields = rows_of_csv(text.encode(), "units.csv")[0].fields

    assert fields["aliases"] == ["Sở Á", "Sở Ả"]
    assert fields["succeeded_by"] == [
        {"name": "Sở B", "kind": "merge", "date": "2025-07-01", "legal_basis": "NQ 1"},
        {"name": "Sở C", "kind": "transfer"},
    ]


def test_a_cell_may_hold_json() -> None:
    text = 'name,terms\nKhối 1,"[{""year"": 2023, ""leader"": ""Sở A"", ""deputies"": [""Sở B""]}]"\n'

    row = rows_of_csv(text.encode(), "blocs.csv")[0]

    assert row.noun == Noun.BLOCS
    assert row.fields["terms"] == [{"year": 2023, "leader": "Sở A", "deputies": ["Sở B"]}]


def test_a_person_with_several_posts_takes_several_lines() -> None:
    text = (
        "name,title,unit,from,to\nLê Thị Sim,Phó Giám đốc,Sở A,2015,2019\nLê Thị Sim,Giám đốc,Sở A,2020,\nVũ Mai,,,,\n"
    )

    rows = rows_of_csv(text.encode(), "danh-sach.csv")

    assert [row.noun for row in rows] == [Noun.PEOPLE, Noun.PEOPLE]
    assert rows[0].fields["positions"] == [
        {"title": "Phó Giám đốc", "unit": "Sở A", "from": "2015", "to": "2019"},
        {"title": "Giám đốc", "unit": "Sở A", "from": "2020"},
    ]
    assert rows[1].fields == {"name": "Vũ Mai"}


def test_members_and_terms_of_a_bloc_may_take_a_line_each() -> None:
    text = (
        "name,kind,unit,from,year,leader,deputies\nKhối 1,khoi,Sở A,2020,2023,Sở A,Sở B; Sở C\nKhối 1,,Sở B,2021,,,\n"
    )

    row = rows_of_csv(text.encode(), "khoi.csv")[0]

    assert row.fields["members"] == [{"unit": "Sở A", "from": "2020"}, {"unit": "Sở B", "from": "2021"}]
    assert row.fields["terms"] == [{"year": "2023", "leader": "Sở A", "deputies": ["Sở B", "Sở C"]}]


def workbook(path: Path, sheets: dict[str, list[list[Any]]]) -> Path:
    book = Workbook()
    book.remove(book.active)
    for name, table in sheets.items():
        sheet = book.create_sheet(name)
        for line in table:
            sheet.append(line)
    book.save(path)
    return path


def test_a_workbook_has_one_sheet_a_kind_and_spreadsheet_values(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "so-lieu.xlsx",
        {
            "Cá nhân": [["name", "title", "unit", "from"], ["Lê Thị Sim", "Giám đốc", "Sở A", 2020.0]],
            "Ghi chú": [["bảng này không phải hồ sơ"]],
            "units": [
                [None, None],
                ["name", "valid_from", "valid_to"],
                ["Sở A", 2017, date(2025, 6, 30)],
                [None, None, None],
            ],
        },
    )

    rows = read_rows(path)

    assert [(row.noun, row.where) for row in rows] == [(Noun.UNITS, "units, dòng 3"), (Noun.PEOPLE, "Cá nhân, dòng 2")]
    assert rows[0].fields == {"name": "Sở A", "valid_from": "2017", "valid_to": "2025-06-30"}
    assert rows[1].fields["positions"] == [{"title": "Giám đốc", "unit": "Sở A", "from": "2020"}]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.json", b""),
        ("a.json", b"   \n"),
        ("a.json", b"{"),
        ("a.json", b"[]"),
        ("a.json", b'"units"'),
        ("a.json", b'{"units": {}}'),
        ("a.json", b'{"don_vi": []}'),
        ("a.json", b"[" * 100_000),
        ("a.json", b"\xff\xfe\x00"),
        ("a.csv", b"ten,loai\nA,so\n"),
        ("a.csv", b'name\n"A'),
        ("a.csv", b"name\nA\x00B\n"),
        ("a.xlsx", b"PK\x03\x04 not a workbook"),
        ("a.xlsx", b"name\nA\n"),
        ("a.pdf", b"%PDF"),
        ("a", b"x"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_with_a_sentence(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)

    with pytest.raises(UnusableFile) as refusal:
        read_rows(path)

    assert str(refusal.value).startswith(("Tệp", "Không", "Khóa"))


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "khong-co.json", tmp_path):
        with pytest.raises(UnusableFile, match="Không mở được"):
            read_rows(path)


@pytest.mark.parametrize(
    "reader", [rows_of_json, rows_of_xlsx, lambda data: rows_of_csv(data, "units.csv")], ids=["json", "xlsx", "csv"]
)
@given(data=st.binary(max_size=300))
def test_no_bytes_make_a_reader_fail_otherwise(reader: Callable[[bytes], Any], data: bytes) -> None:
    with suppress(UnusableFile):
        assert isinstance(reader(data), list)
