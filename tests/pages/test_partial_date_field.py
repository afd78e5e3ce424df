"""Dates of which only a part is known."""

import re
from datetime import date

import pytest
from django import forms
from django.core.exceptions import ValidationError
from django.db import models

from portal.pages.fields import PartialDateField, PartialDateFormField
from portal.vietnamese.partial_date import PartialDate


class Meeting(models.Model):
    """A model that lives only in this test."""

    held = PartialDateField(first_day_field="held_first", last_day_field="held_last")
    held_first = models.DateField(null=True)
    held_last = models.DateField(null=True)

    class Meta:
        app_label = "tests"
        managed = False


@pytest.mark.parametrize(
    ("typed", "stored", "first", "last"),
    [
        ("16/10/2023", "2023-10-16", date(2023, 10, 16), date(2023, 10, 16)),
        ("6/7/2023", "2023-07-06", date(2023, 7, 6), date(2023, 7, 6)),
        ("02/2024", "2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023", "2023", date(2023, 1, 1), date(2023, 12, 31)),
    ],
)
def test_a_typed_date_is_stored_with_its_first_and_last_day(typed: str, stored: str, first: date, last: date) -> None:
    meeting = Meeting(held=PartialDateFormField().clean(typed))

    value = Meeting._meta.get_field("held").pre_save(meeting, add=True)

    assert value == PartialDate(stored)
    assert (meeting.held_first, meeting.held_last) == (first, last)


def test_an_empty_date_empties_its_companions() -> None:
    meeting = Meeting(held=None, held_first=date(2020, 1, 1), held_last=date(2020, 1, 1))

    Meeting._meta.get_field("held").pre_save(meeting, add=False)

    assert (meeting.held_first, meeting.held_last) == (None, None)


def test_a_day_that_no_calendar_has_is_refused_as_it_was_typed() -> None:
    with pytest.raises(ValidationError, match="“31/02/2026” không phải một ngày có thật"):
        PartialDateFormField().clean("31/02/2026")


@pytest.mark.parametrize("typed", ["31/02/2023", "hôm qua", "13/2023", "2023-13-01", "0/0/0"])
def test_a_date_that_is_none_is_refused_in_a_sentence(typed: str) -> None:
    with pytest.raises(ValidationError) as refused:
        PartialDateFormField().clean(typed)

    assert len(refused.value.messages[0]) > 15


def test_the_form_shows_the_date_day_first() -> None:
    form = forms.modelform_factory(Meeting, fields=["held"])(instance=Meeting(held=PartialDate("2023-10-16")))

    assert re.findall(r'value="(\d+)"', str(form["held"])) == ["16", "10", "2023"]


def test_revisions_hold_the_stored_string() -> None:
    field = Meeting._meta.get_field("held")

    assert field.value_to_string(Meeting(held=PartialDate("2023-10"))) == "2023-10"
    assert field.value_to_string(Meeting()) == ""


def test_the_migration_names_the_companions_and_no_wording() -> None:
    _name, _path, _args, kwargs = Meeting._meta.get_field("held").deconstruct()

    assert kwargs["first_day_field"] == "held_first"
    assert "help_text" not in kwargs
