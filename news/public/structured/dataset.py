"""Open data (https://schema.org/Dataset)."""

from dataclasses import dataclass
from typing import ClassVar

from news.public.structured.thing import Reference, Thing


@dataclass(frozen=True, slots=True, kw_only=True)
class DataDownload(Thing):
    """A file to take."""

    schema_type: ClassVar[str] = "DataDownload"

    content_url: str
    encoding_format: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset(Thing):
    """A set of data. Search engines want 50 to 5,000 letters of description."""

    schema_type: ClassVar[str] = "Dataset"

    name: str
    description: str
    url: str
    in_language: str = "vi"
    creator: Reference | None = None
    is_accessible_for_free: bool = True
    distribution: DataDownload | None = None
