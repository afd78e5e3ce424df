"""What the portal says above everything else, and for how long."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from home.banners import banners_at, look_of
from home.models import Banner
from tests.factories.user import UserFactory

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


def banner(kind: str = "alert", begins: timedelta = -HOUR, ends: timedelta = HOUR, **fields: Any) -> Banner:
    now = timezone.now()
    window = {"shown_from": now + begins, "shown_until": now + ends}
    return Banner.objects.create(**{"kind": kind, "text": f"Lời của băng {kind}", **window, **fields})


def page(client: Client) -> str:
    return client.get("/").content.decode()


def test_a_banner_stands_on_every_page_after_the_skip_link_and_before_the_header(client: Client) -> None:
    banner()

    for address in ("/", "/tin-tuc/", "/don-vi/", "/tim-kiem/"):
        shown = client.get(address).content.decode()
        assert shown.index('class="skip"') < shown.index("Lời của băng alert") < shown.index("<header")


def test_a_banner_is_there_from_its_first_minute_until_its_last(client: Client) -> None:
    begins, ends = datetime(2030, 1, 31, 17, 0, tzinfo=UTC), datetime(2030, 2, 1, 17, 0, tzinfo=UTC)
    Banner.objects.create(kind="alert", text="Bão số 9", shown_from=begins, shown_until=ends)

    seen = {
        moment: len(banners_at(moment))
        for moment in (begins - timedelta(seconds=1), begins, ends - timedelta(seconds=1), ends)
    }

    assert list(seen.values()) == [0, 1, 1, 0]


@pytest.mark.parametrize(("begins", "ends"), [(HOUR, 2 * HOUR), (-2 * HOUR, -HOUR)])
def test_nothing_is_shown_outside_the_window(client: Client, begins: timedelta, ends: timedelta) -> None:
    banner(begins=begins, ends=ends)

    assert "Lời của băng" not in page(client)


def test_mourning_wins_the_look_and_all_texts_are_shown_in_order(client: Client) -> None:
    for kind in ("congratulation", "outage", "alert", "mourning"):
        now = timezone.now()
        banner(kind, outage_from=now, outage_until=now + HOUR)

    shown = page(client)

    assert 'data-look="mourning"' in shown
    places = [shown.index(f"Lời của băng {kind}") for kind in ("mourning", "alert", "outage", "congratulation")]
    assert places == sorted(places)


def test_without_mourning_the_portal_keeps_its_colours(client: Client) -> None:
    banner("alert")

    assert "data-look" not in page(client)
    assert look_of([]) == ""


def test_an_alert_is_a_status_that_can_be_put_away_only_where_scripts_run(client: Client) -> None:
    banner("alert")
    banner("mourning")

    shown = page(client)

    assert shown.count('role="status"') == 1
    assert re.search(r'<button class="[^"]*banner__close" type="button" hidden>', shown)
    assert shown.count("js/banner.js") == 1
    assert "Set-Cookie" not in client.get("/").headers


def test_an_outage_tells_its_hours_in_vietnamese_time(client: Client) -> None:
    begins = datetime(2030, 12, 5, 15, 0, tzinfo=UTC)
    banner("outage", outage_from=begins, outage_until=begins + 4 * HOUR)

    words = " ".join(re.sub(r"<[^>]+>", "", page(client)).split())

    assert "Cổng tạm dừng từ 22:00 ngày 05/12/2030 đến 02:00 ngày 06/12/2030." in words


def test_an_outage_is_gone_when_it_is_over() -> None:
    now = timezone.now().replace(second=30, microsecond=5)
    made = Banner(kind="outage", text="Nâng cấp", shown_from=now, outage_from=now + HOUR, outage_until=now + 2 * HOUR)
    made.full_clean()

    assert made.shown_until == made.outage_until
    assert made.outage_until is not None
    assert (made.outage_until.second, made.outage_until.microsecond) == (0, 0)


@pytest.mark.parametrize(
    ("field", "fields"),
    [
        ("shown_until", {"ends": -2 * HOUR}),
        ("outage_from", {"kind": "outage"}),
        ("outage_until", {"kind": "outage", "outage": (2 * HOUR, HOUR)}),
        ("link_text", {"link": "https://thidua.example/"}),
    ],
)
def test_a_banner_that_makes_no_sense_is_refused_at_its_field(field: str, fields: dict[str, Any]) -> None:
    now = timezone.now()
    outage = fields.get("outage")
    made = Banner(
        kind=fields.get("kind", "alert"),
        text="Lời",
        link=fields.get("link", ""),
        shown_from=now,
        shown_until=now + fields.get("ends", HOUR),
        outage_from=now + outage[0] if outage else None,
        outage_until=now + outage[1] if outage else None,
    )

    with pytest.raises(ValidationError) as refused:
        made.full_clean()

    assert list(refused.value.message_dict) == [field]


def test_only_an_outage_may_leave_its_end_open() -> None:
    with pytest.raises(ValidationError, match="Hãy ghi giờ kết thúc"):
        Banner(kind="mourning", text="Lời", shown_from=timezone.now()).full_clean()


def test_the_database_keeps_no_window_that_ends_before_it_begins() -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        banner(ends=-2 * HOUR)


@pytest.mark.parametrize("address", ["/", "/tin-tuc/", "/don-vi/", "/su-kien/"])
def test_no_page_may_be_kept_beyond_the_window_of_a_banner(client: Client, address: str) -> None:
    banner(begins=timedelta(seconds=90))

    answer = client.get(address)

    assert answer.status_code == 200
    assert "age" not in answer.headers.get("Cache-Control", "")
    assert "Expires" not in answer.headers


def test_banners_cost_one_query_and_then_none() -> None:
    banner()

    with CaptureQueriesContext(connection) as first:
        banners_at(timezone.now())
    with CaptureQueriesContext(connection) as second:
        banners_at(timezone.now())

    assert (len(first), len(second)) == (1, 0)


def test_a_change_is_seen_at_once(client: Client) -> None:
    made = banner()
    before = page(client)
    made.text = "Bão đã tan"
    made.save()
    after = page(client)
    made.delete()

    assert "Lời của băng alert" in before
    assert "Bão đã tan" in after
    assert "Bão đã tan" not in page(client)


def test_a_publisher_previews_a_banner_before_its_window() -> None:
    made = banner("mourning", begins=24 * HOUR, ends=48 * HOUR)
    previewed = made.make_preview_request().content.decode()

    assert UserFactory(role="publisher").has_perm("home.add_banner")
    assert 'data-look="mourning"' in previewed
    assert "Lời của băng mourning" in previewed
    assert "data-look" not in page(Client())
