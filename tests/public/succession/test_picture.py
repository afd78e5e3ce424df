"""What the picture of a unit shows, and in which words."""

from typing import Any

import pytest
from django.test import Client

from news.public.selectors.lineage import lineage_of
from news.public.succession.nearest import nearest
from news.public.succession.picture import MAX_UNITS, SuccessionPicture, succession_picture
from news.registry.models import Unit
from tests.public.scene import make_unit, merge

pytestmark = pytest.mark.django_db


def _picture(unit: Unit) -> SuccessionPicture | None:
    lineage = lineage_of(unit)
    return succession_picture(unit, lineage.links, Unit.objects.in_bulk(lineage.related_ids))


def _words(picture: SuccessionPicture, unit: Unit) -> list[str]:
    return [line.text for box in picture.wide.boxes if box.state.unit == unit.pk for line in box.lines]


def test_a_unit_without_history_has_no_picture() -> None:
    assert _picture(make_unit("Sở Y tế")) is None


def test_several_generations_stand_in_columns_under_the_days_of_the_acts() -> None:
    oldest, middle = make_unit("Ty Giao thông", "1980", "1991-12-31"), make_unit("Sở Giao thông", "1992", "2025-02-28")
    newest = make_unit("Sở Xây dựng", "2025-03-01")
    merge([oldest], middle, "1992")
    merge([middle], newest, "2025-03-01")

    picture = _picture(newest)

    assert picture is not None
    assert [heading.text for heading in picture.wide.headings] == ["Trước năm 1992", "năm 1992", "01/03/2025"]
    assert _words(picture, middle) == ["Sở Giao thông", "năm 1992\u00a0– 28/02/2025".replace("\u00a0", " ")]


def test_the_picture_of_a_former_unit_leads_to_the_units_of_today() -> None:
    oldest, middle, newest = (
        make_unit("Ty A", "1980", "1991"),
        make_unit("Sở B", "1992", "2025-02-28"),
        make_unit("Sở C"),
    )
    merge([oldest], middle, "1992")
    merge([middle], newest, "2025-03-01")

    picture = _picture(oldest)

    assert picture is not None
    assert {state.unit for state in picture.present} == {newest.pk}
    assert {state.unit for state in picture.here} == {oldest.pk}


def test_a_unit_of_which_one_part_passed_on_says_which() -> None:
    giver, taker = make_unit("Sở Lao động", "2000", "2025-02-28"), make_unit("Sở Nội vụ")
    merge([giver], taker, "2025-03-01", scope="Việc làm, người có công")

    picture = _picture(taker)

    assert picture is not None
    assert "một phần: Việc làm, người có công" in " ".join(_words(picture, giver))
    assert [stroke.partial for stroke in picture.wide.strokes] == [True]
    assert "Nét đứt" in picture.description


def test_a_great_merger_is_drawn_in_part_and_says_how_much_is_left_out() -> None:
    commune = make_unit("Xã Khuổi Lặc")
    merge([make_unit(f"Thôn số {number}") for number in range(MAX_UNITS + 6)], commune, "2025-07-01")

    picture = _picture(commune)

    assert picture is not None
    assert len(picture.wide.boxes) == MAX_UNITS
    assert picture.left_out == 7


def test_the_nearest_units_are_those_with_the_fewest_steps_between() -> None:
    assert nearest(1, [(4, 3), (3, 2), (2, 1), (5, 1)], 3) == {1, 2, 5}


def test_the_page_bears_picture_and_text_with_links(client: Client, merger: Any) -> None:
    page = client.get(merger.after.get_absolute_url()).content.decode()

    drawing = page.split('<svg class="graph graph--wide"')[1].split("</svg>")[0]
    words = page.split("Đọc sơ đồ dạng chữ")[1].split("</details>")[0]
    assert f'href="{merger.before.get_absolute_url()}"' in drawing
    assert "<title" in drawing
    assert "<desc" in drawing
    assert merger.before.name in words
    assert "style=" not in drawing
