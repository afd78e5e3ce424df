"""The invented province: places, units with their mergers, people, blocs, documents and movements."""

from typing import Any

from home.demo.content_files import FOLDER, read_json
from home.demo.shelves import Shelves
from news.registry.loading.loader import load_registry
from news.registry.models import (
    Bloc,
    BlocName,
    LegalDocument,
    Movement,
    Person,
    Province,
    ProvinceSuccession,
    SuccessionLink,
    Unit,
    UnitSuccession,
)


class UnreadableDemo(RuntimeError):
    """The registry did not take a row of the demo content."""


def load_provinces() -> int:
    """The old provinces and the one they became."""
    rows = read_json("provinces")
    made = {row["key"]: Province.objects.create(**row) for row in rows["provinces"]}
    for row in rows["successions"]:
        ends = {"predecessor": made[row["predecessor"]], "successor": made[row["successor"]]}
        ProvinceSuccession.objects.create(**ends, effective_on=row["date"], legal_basis=row["legal_basis"])
    return len(made)


def load_units_people_and_blocs(shelves: Shelves) -> None:
    """The registry file of the province, then what such a file cannot say: joint acts and former names of blocs."""
    report = load_registry(FOLDER / "registry.json")
    doubts = [f"{row.name}: {' '.join(row.reasons)}" for row in report.doubts()]
    if doubts:
        raise UnreadableDemo("; ".join(doubts))
    _shelve(shelves)
    extras = read_json("acts")
    for act in extras["acts"]:
        _load_act(act, shelves)
    for row in extras["bloc_names"]:
        _rename_bloc(shelves.blocs[row["bloc"]], row)
    for row in extras["about"]:
        _describe(row, shelves)


def _shelve(shelves: Shelves) -> None:
    rows = read_json("registry")
    for row in rows["units"]:
        shelves.units.put(row["key"], Unit.objects.get(name=row["name"]))
    for row in rows["people"]:
        shelves.people.put(row["key"], Person.objects.get(full_name=row["name"]))
    for row in rows["blocs"]:
        shelves.blocs.put(row["key"], Bloc.objects.get(name=row["name"]))


def _load_act(act: dict[str, Any], shelves: Shelves) -> None:
    """One act of reorganisation in which several units passed, whole or in part, into several others."""
    links = act.pop("links")
    succession = UnitSuccession.objects.create(**act)
    for predecessor, successor, scope in links:
        ends = {"predecessor": shelves.units[predecessor], "successor": shelves.units[successor]}
        SuccessionLink.objects.create(succession=succession, scope=scope, **ends)


def _rename_bloc(bloc: Bloc, row: dict[str, str]) -> None:
    """File the name that the bloc bore before the one it has now."""
    current = BlocName.objects.get(bloc=bloc)
    current.valid_from = row["renamed"]
    current.save()
    BlocName.objects.create(bloc=bloc, name=row["former"], valid_from=row["since"], valid_to=row["until"])


def _describe(row: dict[str, str], shelves: Shelves) -> None:
    record: Any = shelves.units[row["unit"]] if "unit" in row else shelves.blocs[row["bloc"]]
    record.about = row["text"]
    record.save()


def load_documents(shelves: Shelves) -> None:
    """Laws, plans and decisions, in the order of the file: a document follows the one it replaces."""
    for row in read_json("documents"):
        key = row.pop("key")
        row["issuer"] = shelves.units[row["issuer"]] if "issuer" in row else None
        row["replaces"] = shelves.documents[row["replaces"]] if "replaces" in row else None
        shelves.documents.put(key, LegalDocument.objects.create(**row))


def load_movements(shelves: Shelves) -> None:
    """Movements with their slogans."""
    for row in read_json("movements"):
        key = row.pop("key")
        row["launcher"] = shelves.units[row["launcher"]]
        row["document"] = shelves.documents[row["document"]] if "document" in row else None
        shelves.movements.put(key, Movement.objects.create(**row))
