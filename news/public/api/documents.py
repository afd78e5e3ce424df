"""``/api/v1/documents``."""

from uuid import UUID

from django.db.models import QuerySet
from django.http import HttpRequest, QueryDict
from ninja import Router, Schema

from news.public.api.page import PageSchema, each, page_of
from news.public.api.reference import KeySchema, ReferenceSchema, address_of, edtf, keyed, reference
from news.registry.models import DocumentType, LegalDocument
from portal.delivery.query import number, text

FIRST_YEAR, LAST_YEAR = 1945, 2200
router = Router(tags=["registry"])


class LegalDocumentSchema(Schema):
    """A document as filed; ``issuer_name`` as the document has it, ``issuer`` the unit under today's name."""

    id: UUID
    url: str
    type: str
    type_label: str
    number: str
    title: str
    issued: str | None
    issuer_name: str
    issuer: ReferenceSchema | None
    status: KeySchema | None
    effective: str | None
    expired: str | None

    @classmethod
    def of(cls, document: LegalDocument) -> "LegalDocumentSchema":
        """From a document with the names of its issuer fetched."""
        return cls(
            id=document.uuid,
            url=address_of(document),
            type=document.document_type,
            type_label=str(document.get_document_type_display()),
            number=document.number,
            title=document.title,
            issued=edtf(document.issued),
            issuer_name=document.issuer_name,
            issuer=reference(document.issuer),
            status=keyed(document.status, document.get_status_display()),
            effective=edtf(document.effective),
            expired=edtf(document.expired),
        )


@router.get("/documents", response=PageSchema[LegalDocumentSchema], summary="Văn bản")
def documents(
    request: HttpRequest,
    q: str = "",
    loai: str = "",
    nam: str = "",
    don_vi: str = "",
    page: str = "",
    page_size: str = "",
) -> PageSchema[LegalDocumentSchema]:
    """Documents, the newest first; ``nam`` is the year of issue, ``don_vi`` the slug of the issuer."""
    found = _asked_for(request.GET).select_related("issuer").prefetch_related("issuer__names")
    return page_of(PageSchema[LegalDocumentSchema], found, request, each(LegalDocumentSchema.of))


def _asked_for(query: QueryDict) -> "QuerySet[LegalDocument]":
    found: QuerySet[LegalDocument] = LegalDocument.objects.newest_first().matching(text(query, "q"))
    if (kind := text(query, "loai")) in DocumentType.values:
        found = found.filter(document_type=kind)
    if year := number(query, "nam", FIRST_YEAR, LAST_YEAR):
        found = found.filter(issued_day__year=year)
    if unit := text(query, "don_vi"):
        found = found.filter(issuer__slug=unit)
    return found
