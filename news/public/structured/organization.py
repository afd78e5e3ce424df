"""Bodies: the agency behind the portal, units, blocs (https://schema.org/Organization)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from news.public.structured.thing import Reference, Thing
from news.registry.models import UnitKind
from portal.vietnamese.partial_date import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization(Thing):
    """A body. ``award`` names only awards that a decision in the ledger has given.

    schema.org knows no predecessor of an organisation: former bodies are told on pages, not here.
    """

    schema_type: ClassVar[str] = "Organization"

    name: str
    url: str = ""
    alternate_name: Sequence[str] = ()
    description: str = ""
    logo: str = ""
    founding_date: PartialDate | None = None
    dissolution_date: PartialDate | None = None
    parent_organization: "Organization | Reference | None" = None
    member: Sequence["Organization"] = ()
    address: str = ""
    telephone: str = ""
    email: str = ""
    award: Sequence[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GovernmentOrganization(Organization):
    """A body of the state."""

    schema_type: ClassVar[str] = "GovernmentOrganization"


def organization_type(kind: UnitKind | None) -> type[Organization]:
    """What a unit of this kind is called."""
    return GovernmentOrganization if kind and kind.of_the_state else Organization
