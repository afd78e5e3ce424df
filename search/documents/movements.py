"""Emulation movements as search documents, found by name, slogan, launcher and founding document."""

from collections.abc import Iterator, Sequence

from news.registry.models import Movement
from portal.vietnamese.fold import fold
from search.documents.document import SearchDocument
from search.documents.kinds import MOVEMENT
from search.documents.lineage import Lineages, unit_spellings


def movement_ids() -> list[int]:
    """Primary keys of all movements."""
    return list(Movement.objects.order_by("pk").values_list("pk", flat=True))


def movement_documents(movement_ids: Sequence[int]) -> Iterator[SearchDocument]:
    """Documents of the movements that exist. A constant number of queries."""
    found = Movement.objects.filter(pk__in=movement_ids).select_related("launcher", "document")
    movements = list(found.prefetch_related("launcher__names").order_by("pk"))
    lineages = Lineages(movement.launcher_id for movement in movements if movement.launcher_id)
    for movement in movements:
        yield _document(movement, lineages)


def as_asked_for(movement: Movement) -> str:
    """The name with the word that readers put before it: ``phong trào Rừng còn người giữ``."""
    return movement.name if fold(movement.name).startswith("phong trao") else f"phong trào {movement.name}"


def _document(movement: Movement, lineages: Lineages) -> SearchDocument:
    launcher = movement.launcher
    founding = movement.document
    begun, over = movement.valid_from, movement.valid_to
    return SearchDocument(
        key=f"{MOVEMENT}:{movement.pk}",
        noun=MOVEMENT,
        kind=MOVEMENT,
        title=movement.name,
        url=movement.get_absolute_url(),
        lead=movement.slogan,
        body="\n".join(filter(None, [movement.about, founding.citation if founding else ""])),
        kicker=str(movement.get_form_display()),
        names=tuple(dict.fromkeys(filter(None, _names(movement)))),
        kin=lineages.kin_of(movement.launcher_id) if movement.launcher_id else (),
        first_day=begun.first_day if begun else None,
        last_day=over.last_day if over else None,
        years=_years(movement),
        units=(launcher.slug,) if launcher else (),
        unit_names=(launcher.name,) if launcher else (),
    )


def _names(movement: Movement) -> list[str]:
    launchers = [movement.launcher_text, *(unit_spellings(movement.launcher) if movement.launcher else ())]
    return [
        f"phong trào thi đua {movement.name}",
        as_asked_for(movement),
        movement.name_en,
        movement.slogan,
        *launchers,
    ]


def _years(movement: Movement) -> tuple[int, ...]:
    """The years that are certain: from the first to the last where both are known, else the one that is."""
    bounds = [bound.year for bound in (movement.valid_from, movement.valid_to) if bound]
    return tuple(range(bounds[0], bounds[-1] + 1)) if bounds else ()
