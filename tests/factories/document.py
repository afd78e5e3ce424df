"""Legal documents."""

import factory

from news.registry.models import DocumentType, LegalDocument


class LegalDocumentFactory(factory.django.DjangoModelFactory[LegalDocument]):
    """A numbered and dated decision."""

    class Meta:
        model = LegalDocument

    document_type = DocumentType.QUYET_DINH
    number = factory.Sequence(lambda number: f"{number + 1}/QĐ-UBND")
    issued = "2024-03-05"
    title = "Về việc khen thưởng"
