"""Who chooses what the front page shows."""

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import PageViewRestriction, Site

from tests.factories.article import ConferenceFactory
from tests.factories.user import UserFactory

pytestmark = pytest.mark.django_db
CHOOSE = "/quan-tri/trang-chu/"


def _signed_in(role: str) -> Client:
    client = Client()
    client.force_login(UserFactory(role=role))
    return client


def _form(**fields: str) -> dict[str, str]:
    rows = {f"picks-{name}": "0" for name in ("TOTAL_FORMS", "INITIAL_FORMS", "MIN_NUM_FORMS", "MAX_NUM_FORMS")}
    return {
        "title": "Thi đua",
        "slug": "trang-chu",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
        "parts-count": "0",
    } | (rows | fields)


def test_a_publisher_chooses_the_lead_from_the_menu() -> None:
    lead, newer = ConferenceFactory(title="Bài được chọn"), ConferenceFactory(title="Bài mới hơn")
    client = _signed_in("publisher")
    home = Site.objects.get().root_page

    assert CHOOSE in client.get("/quan-tri/").content.decode()
    form = client.get(CHOOSE, follow=True)
    fields = _form(lead_article=str(lead.pk), slug=home.slug, **{"action-publish": "1"})
    client.post(reverse("wagtailadmin_pages:edit", args=[home.pk]), fields)

    assert form.status_code == 200
    chosen = Site.objects.get().root_page.specific
    assert chosen.lead_article_id == lead.pk
    assert chosen.live
    assert newer.live


@pytest.mark.parametrize("role", ["contributor", "editor", "records"])
def test_nobody_else_in_the_newsroom_does(role: str) -> None:
    client = _signed_in(role)

    assert CHOOSE not in client.get("/quan-tri/").content.decode()
    assert "picks-TOTAL_FORMS" not in client.get(CHOOSE, follow=True).content.decode()


@pytest.mark.parametrize("action", ["unpublish", "delete", "move", "copy"])
def test_choosing_gives_no_other_right_over_the_front_page(action: str) -> None:
    home = Site.objects.get().root_page
    publisher = UserFactory(role="publisher")

    assert not getattr(home.specific.permissions_for_user(publisher), f"can_{action}")()
    assert not home.specific.permissions_for_user(publisher).can_set_view_restrictions()
    assert not PageViewRestriction.objects.exists()
