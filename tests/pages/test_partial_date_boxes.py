"""Day, month and year have a box each; what is not known stays empty, and nothing typed is lost."""

from typing import Any

import pytest
from django import forms
from hypothesis import given
from hypothesis import strategies as st

from portal.pages.fields import PartialDateFormField
from portal.pages.widgets import PartialDateInput
from portal.vietnamese.partial_date import PartialDate


class DatedForm(forms.Form):
    held_on = PartialDateFormField(required=False)


def boxes(day: str = "", month: str = "", year: str = "") -> dict[str, str]:
    return {"held_on_ngay": day, "held_on_thang": month, "held_on_nam": year}


def read(data: dict[str, str]) -> Any:
    form = DatedForm(data)
    assert form.is_valid(), form.errors
    return form.cleaned_data["held_on"]


@pytest.mark.parametrize(
    ("data", "value"),
    [
        (boxes("16", "10", "2023"), "2023-10-16"),
        (boxes("", "10", "2023"), "2023-10"),
        (boxes("", "", "2023"), "2023"),
        (boxes(" 6 ", "7", "2023"), "2023-07-06"),
        (boxes(day="16/10/2023"), "2023-10-16"),
        (boxes(year="tháng 10 năm 2023"), "2023-10"),
        ({"held_on": "16/10/2023"}, "2023-10-16"),
        ({"held_on": "2023-10"}, "2023-10"),
    ],
)
def test_what_is_known_is_enough(data: dict[str, str], value: str) -> None:
    assert read(data) == PartialDate(value)


def test_no_date_is_no_date() -> None:
    assert read(boxes()) is None


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (boxes("19", "11", ""), "Chưa có năm."),
        (boxes("19", "", "2026"), "Có ngày mà chưa có tháng."),
        (boxes("31", "2", "2026"), "không phải một ngày có thật"),
        (boxes("mười", "hai", "ba"), "Không đọc được ngày"),
    ],
)
def test_a_half_date_says_what_is_missing(data: dict[str, str], message: str) -> None:
    form = DatedForm(data)

    assert not form.is_valid()
    assert message in str(form.errors["held_on"])


@given(st.text(max_size=12), st.text(max_size=12), st.text(max_size=12))
def test_whatever_is_typed_comes_back_into_the_form(day: str, month: str, year: str) -> None:
    widget = PartialDateInput()
    typed = widget.value_from_datadict(boxes(day, month, year), {}, "held_on")

    shown = widget.decompress(typed)

    assert "/".join(shown).strip("/") == typed.strip("/")
    assert len(shown) == 3


@given(st.dates())
def test_a_date_survives_the_form(day: Any) -> None:
    date = PartialDate(day.isoformat())
    widget = PartialDateInput()

    shown = widget.decompress(date)

    assert read(boxes(*shown)) == date


def test_each_box_has_its_own_name_for_readers_of_the_screen() -> None:
    page = str(DatedForm()["held_on"])

    for name in ("Ngày", "Tháng", "Năm"):
        assert name in page
    assert page.count("<label") == 3
    assert page.count('inputmode="numeric"') == 3


def test_a_form_that_comes_back_shows_what_was_typed() -> None:
    page = str(DatedForm(boxes("19", "11", ""))["held_on"])

    assert 'value="19"' in page
    assert 'value="11"' in page
