"""The agency behind the demo portal, what its editors chose for the front page, and what stands round every page."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django.utils.timezone import localdate, make_aware
from wagtail.models import Site

from home.counters.adding_up import refresh_figures
from home.demo.content_files import read_json
from home.demo.shelves import Shelves
from home.models import Agency, Banner, BannerKind, HomePage, HomePick, OpeningBalance
from news.articles.models import ExemplaryProfile


def load_front(shelves: Shelves) -> None:
    """Agency, lead, exemplary figure and picks; visits of an older site; maintenance that is announced."""
    content = read_json("front")
    site = Site.objects.get(is_default_site=True)
    Agency.objects.update_or_create(site=site, defaults=content["agency"])
    home = HomePage.objects.get(pk=site.root_page_id)
    home.lead_article = shelves.articles[content["lead"]]
    home.exemplar = ExemplaryProfile.objects.get(pk=shelves.articles[content["exemplar"]].pk)
    home.picks = [
        HomePick(article=shelves.articles[key], sort_order=place) for place, key in enumerate(content["picks"])
    ]
    home.save_revision().publish()
    _load_opening_balance(content["opening_balance"])
    _announce_outage(content["outage"])


def _load_opening_balance(balance: dict[str, Any]) -> None:
    OpeningBalance.objects.create(**balance | {"until": date.fromisoformat(balance["until"])})
    refresh_figures()


def _announce_outage(outage: dict[str, Any]) -> None:
    """On a night some days from whenever the demo is loaded, so that it is always still to come."""
    night = localdate() + timedelta(days=outage["days_ahead"])
    begins = make_aware(datetime.combine(night, time.fromisoformat(outage["starts"])))
    banner = Banner(
        kind=BannerKind.OUTAGE,
        text=outage["text"],
        shown_from=begins - timedelta(days=outage["days_ahead"] + 1),
        outage_from=begins,
        outage_until=begins + timedelta(hours=outage["hours"]),
    )
    banner.full_clean()
    banner.save()
