"""The gallery shows every component; only developers see it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pytest
from django.conf import settings as portal_settings
from django.core.cache import cache
from django.test import Client, override_settings
from pytest_django import Settings

from home.gallery.recording import listening
from home.gallery.walking import State, component_names, look_of, states_by_component
from portal.settings.parts.templates import listened_to
from search.indexes import catch_up_embedded
from tests.home.demo.conftest import DemoRun

pytestmark = [pytest.mark.django_db, pytest.mark.one_database]
ADDRESS = "/thanh-phan/status.html/"


@pytest.fixture(scope="module")
def walked(demo: DemoRun, tmp_path_factory: Any) -> Iterator[Mapping[str, Sequence[State]]]:
    """What the walk through the demo portal met."""
    folder = tmp_path_factory.mktemp("search")
    with override_settings(TEMPLATES=listened_to(portal_settings.TEMPLATES), SEARCH_INDEX_DIR=folder):
        cache.clear()
        catch_up_embedded()
        yield states_by_component("localhost")
        cache.clear()


def test_every_component_is_on_show(walked: Mapping[str, Sequence[State]]) -> None:
    assert [name for name in component_names() if not walked.get(name)] == []


def test_an_award_is_shown_in_every_status_of_the_ledger(walked: Mapping[str, Sequence[State]]) -> None:
    shown = " ".join(state.html for state in walked["status.html"])

    for status in ("nominated", "granted", "consulted", "revoked"):
        assert f"status--{status}" in shown


def test_a_state_tells_its_inputs_and_where_it_was_seen(walked: Mapping[str, Sequence[State]]) -> None:
    state = walked["event_box.html"][0]

    assert "facts" in state.inputs
    assert state.seen_at.startswith("/")


def test_the_pages_of_the_gallery_show_index_states_and_a_sample(
    walked: Mapping[str, Sequence[State]], client: Client, settings: Settings
) -> None:
    settings.COMPONENT_GALLERY = True

    assert f'href="{ADDRESS}"' in client.get("/thanh-phan/").content.decode()
    page = client.get(ADDRESS)
    assert page.content.decode().count("<iframe") == 3 * len(walked["status.html"])
    policy = page.headers["Content-Security-Policy"].split("; ")
    assert ["'self'" in rule for rule in policy if rule.startswith("frame-src")] == [True]
    sample = client.get(f"{ADDRESS}0/?giao-dien=toi").content.decode()
    assert 'data-theme="dark"' in sample
    assert walked["status.html"][0].html in sample


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/thanh-phan/", ADDRESS, f"{ADDRESS}0/"])
def test_readers_find_no_gallery(client: Client, address: str) -> None:
    assert client.get(address).status_code == 404


@pytest.mark.django_db
def test_a_component_that_does_not_exist_is_not_found(client: Client, settings: Settings) -> None:
    settings.COMPONENT_GALLERY = True

    assert client.get("/thanh-phan/khong-co.html/").status_code == 404


def test_looks_differ_by_class_and_state_and_not_by_words() -> None:
    granted = look_of('<span class="status status--granted">Đã tặng</span>')

    assert granted == look_of('<span class="status status--granted">Theo bài</span>')
    assert granted != look_of('<span class="status status--nominated">Đã tặng</span>')
    assert look_of("<button hidden>Nghe</button>") != look_of("<button>Nghe</button>")


def test_nothing_is_noted_while_nobody_listens() -> None:
    with listening() as heard:
        pass

    assert heard == []
