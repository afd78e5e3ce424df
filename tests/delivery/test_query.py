"""Values out of query strings that nobody wrote properly."""

import pytest
from django.http import QueryDict
from django.test import RequestFactory
from hypothesis import given
from hypothesis import strategies as st

from portal.delivery.query import number, page_number, text, texts


def query(**values: str | list[str]) -> QueryDict:
    """A query string with these parameters."""
    made = QueryDict(mutable=True)
    for name, value in values.items():
        made.setlist(name, value if isinstance(value, list) else [value])
    return made


@pytest.mark.parametrize("value", ["x", "", "-1", "1.5", "١٢", "1e3", "99999999999999999999", "\x00", "½", "0x10"])
def test_what_is_no_whole_number_counts_as_missing(value: str) -> None:
    assert number(query(nam=value), "nam") is None


def test_a_number_outside_its_range_counts_as_missing() -> None:
    assert number(query(thang="13"), "thang", 1, 12) is None
    assert number(query(thang=" 10 "), "thang", 1, 12) == 10


@pytest.mark.parametrize("value", ["x", "0", "-3", ""])
def test_a_page_that_does_not_exist_is_page_one(value: str) -> None:
    assert page_number(RequestFactory().get("/", {"trang": value})) == 1


@given(st.text(max_size=3000))
def test_text_is_short_and_without_control_marks(value: str) -> None:
    found = text(query(q=value), "q")

    assert len(found) <= 200
    assert "\x00" not in found
    assert found == found.strip()


def test_repeated_values_are_taken_once_and_at_most_ten() -> None:
    values = ["2023", "2023", *[str(year) for year in range(1990, 2020)]]

    assert len(texts(query(nam=values), "nam")) == 10
