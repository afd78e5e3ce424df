"""What an Elasticsearch index holds. Texts come as ready-made tokens, so any server cuts them alike."""

import base64
from typing import Any, Final

from elasticsearch.dsl import Keyword, Mapping, Text, analyzer

from search.documents.document import SearchDocument
from search.documents.storage import from_bytes, to_bytes
from search.documents.terms import FENCE, index_terms
from search.engines.facet_values import facet_values
from search.query.filters import FACETS

VERSION: Final = "3"

FIELDS: Final = {"title": 10, "lead": 4, "names": 6, "kin": 2, "body": 1, "captions": 1}
"""Full-text fields with their weights in the first ranking."""

TOKENS: Final = analyzer("tokens", tokenizer="standard", filter=["lowercase"])


def settings() -> dict[str, Any]:
    """Settings and mappings of a new index."""
    mapping = Mapping()
    mapping.meta("dynamic", "strict")
    for name in FIELDS:
        mapping.field(name, Text(analyzer=TOKENS, position_increment_gap=100))
    for name in ("key", "noun", "own_codes", "codes", *FACETS):
        mapping.field(name, Keyword())
    for name in ("title_exact", "lead_exact", "names_folded"):
        mapping.field(name, Keyword(index=False, doc_values=False))
    for name in ("listed", "first_day", "last_day"):
        mapping.field(name, "date")
    mapping.field("data", "binary")
    return {
        "settings": {
            "number_of_shards": 1,
            "number_of_replicas": 0,
            "analysis": TOKENS.get_analysis_definition(),
        },
        "mappings": mapping.to_dict(),
    }


def source_of(document: SearchDocument) -> dict[str, Any]:
    """The document as it is sent."""
    terms = index_terms(document)
    source: dict[str, Any] = {
        "key": document.key,
        "noun": document.noun,
        "title": terms.title,
        "lead": terms.lead,
        "names": terms.names.split(FENCE) if terms.names else [],
        "kin": terms.kin.split(FENCE) if terms.kin else [],
        "body": terms.body,
        "captions": terms.captions,
        "own_codes": terms.own_codes.split(),
        "codes": terms.codes.split(),
        "title_exact": terms.title_exact,
        "lead_exact": terms.lead_exact,
        "names_folded": terms.names,
        "listed": document.listed_at,
        "first_day": document.first_day,
        "last_day": document.last_day,
        "data": base64.b64encode(to_bytes(document)).decode("ascii"),
    }
    for parameter, value in facet_values(document):
        source.setdefault(parameter, []).append(value)
    return source


def document_of(data: str) -> SearchDocument:
    """The document that ``source_of`` packed into ``data``."""
    return from_bytes(base64.b64decode(data))
