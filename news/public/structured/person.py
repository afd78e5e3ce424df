"""People (https://schema.org/Person)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from news.public.structured.organization import Organization
from news.public.structured.thing import Thing


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Thing):
    """A person in a public role. ``award`` names only awards that a decision in the ledger has given."""

    schema_type: ClassVar[str] = "Person"

    name: str
    url: str = ""
    alternate_name: Sequence[str] = ()
    description: str = ""
    image: Sequence[str] = ()
    job_title: Sequence[str] = ()
    works_for: Sequence[Organization] = ()
    award: Sequence[str] = ()
