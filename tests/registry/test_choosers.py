"""Choosers that find Vietnamese names typed without marks."""

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse
from wagtail.admin.forms.models import formfield_for_dbfield

from news.registry.choosers import CHOOSERS, unit_chooser
from news.registry.models import BlocMembership
from tests.factories.award import AwardRecordFactory
from tests.factories.bloc import BlocFactory
from tests.factories.document import LegalDocumentFactory
from tests.factories.movement import MovementFactory
from tests.factories.person import PositionFactory
from tests.factories.unit import UnitFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client: Client) -> Client:
    """A signed-in superuser."""
    client.force_login(get_user_model().objects.create_superuser("bientap", password="mat-khau-dai-12"))
    return client


@pytest.mark.parametrize("chooser", CHOOSERS, ids=lambda chooser: chooser.name)
def test_each_chooser_opens_and_survives_odd_queries(editor: Client, chooser: object) -> None:
    for query in ({}, {"q": '"'}, {"q": "   "}, {"q": "x" * 5000}):
        assert editor.get(reverse(f"{chooser.name}:choose"), query).status_code == 200  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("chooser", "typed", "found"),
    [
        ("chon-don-vi", "so duong thuy", "Sở Đường thủy tỉnh Hồ Ngà"),
        ("chon-khoi", "kinh te ki thuat", "Khối thi đua Kinh tế – Kỹ thuật Hồ Ngà"),
        ("chon-ca-nhan", "dang thi thuy", "Đặng Thị Thủy"),
        ("chon-van-ban", "777 kh", "777/KH-UBND"),
        ("chon-phong-trao", "chuyen doi so", "Cả nước chuyển đổi số"),
        ("chon-ho-so-khen-thuong", "bang khen duong thuy", "Bằng khen – Sở Đường thủy tỉnh Hồ Ngà"),
    ],
)
def test_a_chooser_finds_what_is_typed_without_marks(editor: Client, chooser: str, typed: str, found: str) -> None:
    unit = UnitFactory(name="Sở Đường thủy tỉnh Hồ Ngà")
    BlocFactory(name="Khối thi đua Kinh tế – Kỹ thuật Hồ Ngà")
    PositionFactory(person__full_name="Đặng Thị Thủy", unit=unit)
    LegalDocumentFactory(document_type="ke_hoach", number="777/KH-UBND")
    MovementFactory(name="Cả nước chuyển đổi số")
    AwardRecordFactory(unit=unit)

    page = editor.get(reverse(f"{chooser}:choose_results"), {"q": typed}).content.decode()
    elsewhere = editor.get(reverse(f"{chooser}:choose_results"), {"q": "khong co dau"}).content.decode()

    assert found in page
    assert found not in elsewhere


def test_namesakes_are_told_apart_by_their_posts(editor: Client) -> None:
    for unit in ("Sở Y tế Hồ Ngà", "Sở Y tế Rừng Thông"):
        PositionFactory(person__full_name="Lê Văn Tùng", unit=UnitFactory(name=unit))

    page = editor.get(reverse("chon-ca-nhan:choose_results"), {"q": "le van tung"}).content.decode()

    assert "Giám đốc, Sở Y tế Hồ Ngà" in page
    assert "Giám đốc, Sở Y tế Rừng Thông" in page


def test_the_choice_is_returned_to_the_form(editor: Client) -> None:
    unit = UnitFactory(name="Sở Y tế Hồ Ngà")

    answer = editor.get(reverse("chon-don-vi:chosen", args=[unit.pk])).json()

    assert answer["result"]["title"] == "Sở Y tế Hồ Ngà"


def test_forms_take_the_chooser_for_keys_to_a_unit() -> None:
    field = BlocMembership._meta.get_field("unit")

    assert isinstance(formfield_for_dbfield(field).widget, unit_chooser.widget_class)
