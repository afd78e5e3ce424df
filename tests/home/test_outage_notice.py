"""An outage is announced some working days ahead; who announces it late is told so."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.contrib.messages import get_messages
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Site

from home.models import Agency, Banner
from home.outage_notice import late_notice
from news.registry.models import CalendarException
from tests.factories.calendar import day_off
from tests.factories.user import UserFactory

pytestmark = pytest.mark.django_db

MONDAY = datetime(2027, 3, 1, 1, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def _outage(announced: datetime, begins: datetime) -> Banner:
    return Banner(
        kind="outage", text="Nâng cấp", shown_from=announced, outage_from=begins, outage_until=begins + 4 * HOUR
    )


@pytest.mark.parametrize(("days_later", "ahead"), [(8, 6), (9, 7), (1, 1), (0, 0)])
def test_seven_working_days_ahead_are_enough_and_six_are_not(days_later: int, ahead: int) -> None:
    said = late_notice(_outage(MONDAY, MONDAY + timedelta(days=days_later)), MONDAY, 7)

    assert said == "" if ahead >= 7 else f"báo trước {ahead} ngày làm việc; quy định yêu cầu ít nhất 7" in said


def test_a_day_off_makes_the_notice_late() -> None:
    wednesday = _outage(MONDAY, MONDAY + timedelta(days=9))
    before = late_notice(wednesday, MONDAY, 7)

    day_off("2027-03-04")

    assert before == ""
    assert "báo trước 6 ngày làm việc" in late_notice(wednesday, MONDAY, 7)


def test_days_are_those_of_vietnam() -> None:
    late_evening = datetime(2027, 3, 1, 17, 30, tzinfo=UTC)  # half past midnight of Tuesday

    assert "báo trước 6 ngày" in late_notice(
        _outage(late_evening, datetime(2027, 3, 10, 1, 0, tzinfo=UTC)), late_evening, 7
    )


def test_other_banners_need_no_notice() -> None:
    assert late_notice(Banner(kind="alert", text="Bão", shown_from=MONDAY), MONDAY, 7) == ""


def _form(begins: datetime, shown_from: datetime) -> dict[str, Any]:
    moments = {"outage_from": begins, "outage_until": begins + HOUR, "shown_from": shown_from, "shown_until": begins}
    written = {name: timezone.localtime(moment).strftime("%d/%m/%Y %H:%M") for name, moment in moments.items()}
    return {"kind": "outage", "text": "Tạm dừng để nâng cấp", "link": "", "link_text": "", **written}


def _told(client: Client, address: str, form: dict[str, Any]) -> str:
    answer = client.post(address, form)
    assert answer.status_code == 302
    return " ".join(str(message) for message in get_messages(answer.wsgi_request))


@pytest.fixture
def publisher(client: Client) -> Client:
    """Somebody who may set banners, on a portal without days off."""
    CalendarException.objects.all().delete()
    client.force_login(UserFactory(role="publisher"))
    return client


ADD = "wagtailsnippets_home_banner:add"
EDIT = "wagtailsnippets_home_banner:edit"


def test_a_late_banner_is_saved_and_its_author_warned(publisher: Client) -> None:
    now = timezone.now()

    told = _told(publisher, reverse(ADD), _form(now + timedelta(days=2), now - timedelta(days=30)))

    assert "Đợt tạm dừng chỉ được báo trước" in told
    assert Banner.objects.filter(text="Tạm dừng để nâng cấp").exists()


def test_an_early_banner_draws_no_warning(publisher: Client) -> None:
    now = timezone.now()

    assert "báo trước" not in _told(publisher, reverse(ADD), _form(now + timedelta(days=12), now))


def test_mending_a_banner_that_has_been_shown_for_weeks_draws_no_warning(publisher: Client) -> None:
    begins, shown = timezone.now() + timedelta(days=1), timezone.now() - timedelta(days=14)
    made = _outage(shown, begins)
    made.shown_until = begins
    made.save()

    assert "báo trước" not in _told(publisher, reverse(EDIT, args=[made.pk]), _form(begins, shown))


def test_how_many_days_are_needed_is_kept_with_the_agency(publisher: Client) -> None:
    now = timezone.now()
    Agency.objects.update_or_create(site=Site.objects.get(is_default_site=True), defaults={"outage_notice_days": 0})

    assert "báo trước" not in _told(publisher, reverse(ADD), _form(now + timedelta(days=1), now))
