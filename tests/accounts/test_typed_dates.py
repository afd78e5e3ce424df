"""Dates that people type are read day first, whatever language their admin speaks."""

from datetime import date

import pytest
from django import forms
from django.utils.translation import override
from wagtail.admin.widgets import AdminDateInput, AdminDateTimeInput


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("typed", ["12/03/2026", "12-03-2026", "2026-03-12"])
def test_a_date_is_read_day_first(language: str, typed: str) -> None:
    with override(language):
        assert forms.DateField().clean(typed) == date(2026, 3, 12)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_what_the_calendar_writes_into_the_box_is_read_again(language: str) -> None:
    with override(language):
        assert AdminDateInput().format_value(date(2026, 3, 12)) == "12/03/2026"
        assert forms.DateTimeField().clean("12/03/2026 08:05").strftime("%d %m %H %M") == "12 03 08 05"
        assert AdminDateTimeInput().js_format == "d/m/Y H:i"
