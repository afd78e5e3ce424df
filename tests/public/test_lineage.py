"""Which units a unit carries on."""

import pytest

from news.public.selectors.lineage import lineage_of
from tests.public.scene import make_unit, merge

pytestmark = pytest.mark.django_db


def test_a_unit_without_history_stands_alone() -> None:
    unit = make_unit("Sở Tài chính")

    assert lineage_of(unit).unit_ids == {unit.pk}


def test_mergers_are_followed_through_all_generations() -> None:
    oldest, middle, newest = make_unit("Ty Giao thông"), make_unit("Sở Giao thông"), make_unit("Sở Xây dựng")
    merge([oldest], middle, "1991")
    merge([middle], newest, "2025-03-01")

    assert lineage_of(newest).predecessor_ids == {oldest.pk, middle.pk}


def test_a_unit_that_gave_only_a_part_is_shown_but_not_carried_on() -> None:
    giver, taker = make_unit("Sở Lao động"), make_unit("Sở Nông nghiệp")
    merge([giver], taker, "2025-03-01", scope="Nhiệm vụ giảm nghèo")

    found = lineage_of(taker)

    assert found.predecessor_ids == frozenset()
    assert giver.pk in found.related_ids


def test_successors_do_not_become_part_of_the_lineage() -> None:
    before, after = make_unit("Sở Giao thông"), make_unit("Sở Xây dựng")
    merge([before], after, "2025-03-01")

    found = lineage_of(before)

    assert found.unit_ids == {before.pk}
    assert [link.successor_id for link in found.links] == [after.pk]


def test_a_circle_of_successions_ends() -> None:
    first, second = make_unit("Ban Thứ nhất"), make_unit("Ban Thứ hai")
    merge([first], second, "2001")
    merge([second], first, "2005")

    assert lineage_of(first).unit_ids == {first.pk, second.pk}
