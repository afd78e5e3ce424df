"""Names waiting for a decision."""

import factory

from news.registry.models import Proposal


class ProposalFactory(factory.django.DjangoModelFactory[Proposal]):
    """A unit that a text names."""

    class Meta:
        model = Proposal

    kind = Proposal.Kind.UNIT
    text = factory.Sequence(lambda number: f"Trung tâm Thử nghiệm số {number}")
    context = "Tham dự hội nghị có đại diện đơn vị."
