"""Emulation blocs and clusters as search documents, with their members and who led them when."""

from collections.abc import Iterator, Sequence

from news.registry.models import Bloc
from search.documents.document import SearchDocument
from search.documents.kinds import BLOC


def bloc_ids() -> list[int]:
    """Primary keys of all blocs."""
    return list(Bloc.objects.order_by("pk").values_list("pk", flat=True))


def bloc_documents(bloc_ids: Sequence[int]) -> Iterator[SearchDocument]:
    """Documents of the blocs that exist. A constant number of queries."""
    found = Bloc.objects.filter(pk__in=bloc_ids).with_members_and_terms().prefetch_related("names")
    for bloc in found.order_by("pk"):
        yield _document(bloc)


def _document(bloc: Bloc) -> SearchDocument:
    members = list(dict.fromkeys(membership.unit for membership in bloc.memberships.all()))
    terms = [f"{term.get_role_display()} năm {term.year}: {term.holder_name}" for term in bloc.terms.all()]
    spellings = [text for row in bloc.names.all() for text in row.spellings()]
    return SearchDocument(
        key=f"{BLOC}:{bloc.pk}",
        noun=BLOC,
        kind=BLOC,
        title=bloc.name,
        url=bloc.get_absolute_url(),
        lead="; ".join(terms[:3]),
        body="\n".join(filter(None, [bloc.about, "; ".join(unit.name for unit in members)])),
        kicker=str(bloc.get_kind_display()),
        names=tuple(dict.fromkeys([bloc.name, *spellings, *bloc.other_names(), *terms])),
        units=tuple(unit.slug for unit in members),
        blocs=(bloc.slug,),
        unit_names=tuple(unit.name for unit in members[:3]),
        bloc_names=(bloc.name,),
    )
