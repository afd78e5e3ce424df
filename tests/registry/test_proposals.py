"""Names waiting for the records office."""

from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse

from news.registry.models import Bloc, Person, Proposal, Unit
from news.registry.settling import create_from, drop, settle_with
from news.registry.signals import proposal_settled
from tests.factories.bloc import BlocFactory
from tests.factories.person import PersonFactory
from tests.factories.proposal import ProposalFactory
from tests.factories.unit import UnitFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def clerk() -> Any:
    """A superuser."""
    return get_user_model().objects.create_superuser("vanthu", password="mat-khau-dai-12")


def test_the_same_name_from_the_same_source_waits_once() -> None:
    for text in ("Trung tâm Mây Bạc", "TRUNG TÂM MÂY BẠC"):
        Proposal.objects.propose("unit", text, source="bai-1.txt", context="…", province="Hồ Ngà")
    Proposal.objects.propose("unit", "Trung tâm Mây Bạc", source="bai-2.txt")

    assert Proposal.objects.pending().count() == 2
    assert Proposal.objects.filter(source="bai-1.txt").get().suggested == {"province": "Hồ Ngà"}


@pytest.mark.parametrize(("kind", "model"), [("unit", Unit), ("person", Person), ("bloc", Bloc)])
def test_a_new_record_is_made_of_a_name(kind: str, model: Any, clerk: Any) -> None:
    proposal = ProposalFactory(kind=kind, text="Tên Chưa Có")

    record = create_from(proposal, clerk)

    proposal.refresh_from_db()
    assert model.objects.get() == record == proposal.chosen
    assert str(record) == "Tên Chưa Có"
    assert (proposal.state, proposal.decided_by) == ("accepted", clerk)


def test_a_better_name_is_filed_and_the_written_one_remembered(clerk: Any) -> None:
    proposal = ProposalFactory(text="TT Mây Bạc")

    unit = create_from(proposal, clerk, "Trung tâm Mây Bạc tỉnh Hồ Ngà")

    assert str(unit) == "Trung tâm Mây Bạc tỉnh Hồ Ngà"
    assert list(Unit.objects.known_as("TT Mây Bạc")) == [unit]


def test_a_filed_unit_learns_the_spelling(clerk: Any) -> None:
    unit, proposal = UnitFactory(name="Sở Đường thủy"), ProposalFactory(text="Sở ĐT")

    settle_with(proposal, unit, clerk)

    assert list(Unit.objects.known_as("Sở ĐT")) == [unit]
    assert Proposal.objects.get().state == "merged"


def test_a_filed_bloc_learns_the_spelling_once(clerk: Any) -> None:
    bloc = BlocFactory(name="Khối thi đua số 9")
    for text in ("Khối 9", "khối 9"):
        settle_with(ProposalFactory(kind="bloc", text=text, source=text), bloc, clerk)

    assert Bloc.objects.get().alias_text == "Khối 9"


def test_a_filed_person_learns_no_other_name(clerk: Any) -> None:
    person, proposal = PersonFactory(full_name="Lê Văn Tùng"), ProposalFactory(kind="person", text="Lê Văn Tùng")

    settle_with(proposal, person, clerk)

    assert Person.objects.get().alias_text == ""


def test_one_decision_settles_the_name_wherever_it_waits_and_tells_of_each(clerk: Any) -> None:
    for source in ("bai-1", "bai-2"):
        ProposalFactory(text="Trung tâm Mây Bạc", source=source)
    other = ProposalFactory(text="Trung tâm Khác")
    told: list[str] = []

    def listen(proposal: Proposal, **_kwargs: Any) -> None:
        told.append(proposal.source)

    proposal_settled.connect(listen)
    try:
        create_from(Proposal.objects.get(source="bai-1"), clerk)
    finally:
        proposal_settled.disconnect(listen)

    assert sorted(told) == ["bai-1", "bai-2"]
    assert list(Proposal.objects.pending()) == [other]
    assert Unit.objects.count() == 1


def test_a_dropped_name_leaves_no_record(clerk: Any) -> None:
    drop(ProposalFactory(), clerk)

    assert Proposal.objects.get().state == "rejected"
    assert not Unit.objects.exists()


def test_the_database_refuses_a_choice_of_another_kind() -> None:
    proposal = ProposalFactory(kind="person")

    with pytest.raises(IntegrityError), transaction.atomic():
        Proposal.objects.filter(pk=proposal.pk).update(unit=UnitFactory())


@pytest.mark.parametrize(("action", "state"), [("create", "accepted"), ("choose", "merged"), ("drop", "rejected")])
def test_the_three_buttons_of_the_queue(client: Client, clerk: Any, action: str, state: str) -> None:
    client.force_login(clerk)
    unit, proposal = UnitFactory(), ProposalFactory()
    address = reverse("de-xuat-ho-so:decide", args=[proposal.pk])

    page = client.get(address).content.decode()
    answer = client.post(address, {"action": action, "name": proposal.text, "record": unit.pk})

    assert all(button in page for button in ("Tạo mới", "Chọn đơn vị có sẵn", "Bỏ"))
    assert answer.status_code == 302
    assert Proposal.objects.get(pk=proposal.pk).state == state


def test_choosing_without_a_choice_is_asked_again(client: Client, clerk: Any) -> None:
    client.force_login(clerk)
    proposal = ProposalFactory()

    answer = client.post(reverse("de-xuat-ho-so:decide", args=[proposal.pk]), {"action": "choose"})

    assert "Hãy chọn một hồ sơ có sẵn." in answer.content.decode()
    assert Proposal.objects.get().state == "pending"


def test_nobody_decides_twice(client: Client, clerk: Any) -> None:
    client.force_login(clerk)
    proposal = ProposalFactory(state="rejected")

    client.post(reverse("de-xuat-ho-so:decide", args=[proposal.pk]), {"action": "create"})

    assert not Unit.objects.exists()


def test_the_queue_lists_only_what_waits(client: Client, clerk: Any) -> None:
    client.force_login(clerk)
    ProposalFactory(text="Đơn vị Đang Chờ")
    ProposalFactory(text="Đơn vị Đã Bỏ", state="rejected")

    page = client.get(reverse("de-xuat-ho-so:index")).content.decode()
    dropped = client.get(reverse("de-xuat-ho-so:index"), {"state": "rejected"}).content.decode()

    assert "Đơn vị Đang Chờ" in page
    assert "Đơn vị Đã Bỏ" not in page
    assert "Đơn vị Đã Bỏ" in dropped
