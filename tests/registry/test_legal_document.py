"""Documents by number, date and issuer."""

import pytest
from django.db import IntegrityError, transaction

from news.registry.models import DocumentType, LegalDocument
from tests.factories.document import LegalDocumentFactory
from tests.factories.unit import UnitFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("spelling", ["321/KH-UBND", "321/kh-ubnd", "321 KH UBND", "321 / KH–UBND"])
def test_a_document_is_found_by_its_number_however_it_is_typed(spelling: str) -> None:
    plan = LegalDocumentFactory(document_type=DocumentType.KE_HOACH, number="321/KH-UBND", issued="2023-01-16")
    LegalDocumentFactory(number="32/KH-UBND")

    assert list(LegalDocument.objects.numbered(spelling)) == [plan]


def test_a_document_reads_as_offices_cite_it() -> None:
    plan = LegalDocumentFactory(document_type=DocumentType.KE_HOACH, number="321/KH-UBND", issued="2023-01-16")

    assert str(plan) == "Kế hoạch số 321/KH-UBND (16/01/2023)"
    assert plan.slug == "ke-hoach-321-kh-ubnd-2023"


def test_an_unnumbered_document_needs_a_title() -> None:
    resolution = LegalDocumentFactory(document_type=DocumentType.NGHI_QUYET, number="", title="Về nhiệm vụ năm 2023")

    assert str(resolution) == "Nghị quyết: Về nhiệm vụ năm 2023"
    with pytest.raises(IntegrityError), transaction.atomic():
        LegalDocumentFactory(number="", title="")


def test_the_issuer_is_named_as_of_the_day_of_issue() -> None:
    names = [{"name": "Sở Đường thủy", "valid_to": "2020"}, {"name": "Sở Đường bộ", "valid_from": "2021"}]
    document = LegalDocumentFactory(issuer=UnitFactory(names=names), issued="2019-03-01")

    assert document.issuer_name == "Sở Đường thủy"


def test_one_document_replaces_another() -> None:
    old = LegalDocumentFactory()
    new = LegalDocumentFactory(replaces=old)

    assert list(old.replaced_by.all()) == [new]


def test_documents_without_a_date_come_last() -> None:
    undated, old, new = (LegalDocumentFactory(issued=issued) for issued in (None, "2019", "2024-02"))

    assert list(LegalDocument.objects.newest_first()) == [new, old, undated]
