"""Which units a filter means."""

from news.public.selectors.lineage import lineage_of
from news.registry.models import Unit

MAX_UNITS = 200


def units_asked(words: str) -> set[int]:
    """The unit of a slug with its predecessors, else all units whose names hold the words. Two queries."""
    exact = Unit.objects.filter(slug=words).first()
    if exact:
        return set(lineage_of(exact).unit_ids)
    return set(Unit.objects.matching(words).values_list("pk", flat=True)[:MAX_UNITS])
