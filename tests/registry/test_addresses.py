"""Addresses of records, now and before."""

import pytest

from news.registry.models import OldSlug
from tests.factories.unit import UnitFactory

pytestmark = pytest.mark.django_db


def test_a_slug_is_ascii_and_unique() -> None:
    slugs = [UnitFactory(name="Sở Đo đạc – Bản đồ").slug for _ in range(3)]

    assert slugs == ["so-do-dac-ban-do", "so-do-dac-ban-do-2", "so-do-dac-ban-do-3"]


def test_saving_again_keeps_the_slug_though_the_name_changed() -> None:
    unit = UnitFactory(name="Sở Cũ")
    unit.names.create(name="Sở Mới", valid_from="2024")
    unit.save()

    unit.save()

    assert (unit.name, unit.slug) == ("Sở Mới", "so-cu")
    assert not OldSlug.objects.exists()


def test_an_address_that_was_left_leads_to_the_record() -> None:
    unit = UnitFactory(name="Sở Cũ")
    unit.slug = "so-moi"
    unit.save()

    assert OldSlug.objects.present_key("unit", "so-cu") == unit.pk
    assert OldSlug.objects.present_key("bloc", "so-cu") is None


def test_an_address_taken_back_is_no_old_address_any_more() -> None:
    unit = UnitFactory(name="Sở Cũ")
    for slug in ("so-moi", "so-cu"):
        unit.slug = slug
        unit.save()

    assert OldSlug.objects.present_key("unit", "so-cu") is None
    assert OldSlug.objects.present_key("unit", "so-moi") == unit.pk


def test_an_editor_may_type_a_slug_with_marks() -> None:
    unit = UnitFactory(name="Sở X", slug="Sở-Đẹp")

    assert unit.slug == "so-dep"


def test_a_name_without_letters_still_gets_an_address() -> None:
    unit = UnitFactory(name="…")

    assert len(unit.slug) == 8
