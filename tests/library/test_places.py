"""Which files a place on a page needs of a picture."""

from dataclasses import dataclass

import pytest

from portal.library.places import PLACES, filter_of, format_of, useful_filters


@dataclass(frozen=True)
class Size:
    width: int
    height: int


def test_every_width_comes_in_the_modern_formats_and_the_largest_for_any_program() -> None:
    specs = PLACES["hero"].specs_for(Size(4000, 3000))

    assert {format_of(spec) for spec in specs} >= {"webp", "jpeg"}
    assert [filter_of(spec) for spec in specs if format_of(spec) == "webp"] == list(PLACES["hero"].filters)
    assert [spec for spec in specs if format_of(spec) == "jpeg"] == ["fill-1200x800|format-jpeg"]


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        (Size(4000, 3000), {"max-480x960", "max-720x1280", "max-1280x1600"}),
        (Size(700, 400), {"max-480x960", "max-720x1280"}),
        (Size(300, 200), {"max-480x960"}),
        (Size(400, 1200), {"max-480x960", "max-720x1280"}),
    ],
)
def test_nothing_is_made_twice_under_two_names_because_it_cannot_grow(size: Size, expected: set[str]) -> None:
    assert useful_filters(PLACES["figure"].filters, size) == expected


def test_a_filter_of_unknown_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="width-200"):
        useful_filters(("width-200",), Size(10, 10))
