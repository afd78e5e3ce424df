"""Award records with a history."""

from typing import Any

import factory

from news.registry.models import AwardForm, AwardRecord, AwardStatusEvent
from tests.factories.document import LegalDocumentFactory
from tests.factories.unit import UnitFactory


class AwardRecordFactory(factory.django.DjangoModelFactory[AwardRecord]):
    """``AwardRecordFactory(steps=["nominated", "decided"])``; a decision is filed when a step needs one."""

    class Meta:
        model = AwardRecord

    form = factory.LazyFunction(lambda: AwardForm.objects.get(key="bang_khen"))
    year = 2023

    @classmethod
    def _create(cls, model_class: type[AwardRecord], *args: Any, **kwargs: Any) -> AwardRecord:
        steps = kwargs.pop("steps", ["nominated"])
        if not {"unit", "person", "group_count"} & kwargs.keys():
            kwargs["unit"] = UnitFactory()
        if "decided" in steps:
            kwargs.setdefault("decision", LegalDocumentFactory())
        award = model_class(**kwargs)
        award.steps.set([AwardStatusEvent(step=step, sort_order=place) for place, step in enumerate(steps)])
        award.save()
        return award
