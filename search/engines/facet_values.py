"""The facet values of a document as rows."""

from search.documents.document import SearchDocument
from search.query.filters import FACETS


def facet_values(document: SearchDocument) -> list[tuple[str, str]]:
    """Parameter and value of everything by which the document can be filtered."""
    values = {
        "kinds": (document.kind,),
        "blocs": document.blocs,
        "units": document.units,
        "award_forms": document.award_forms,
        "years": tuple(str(year) for year in document.years),
    }
    return [(parameter, value) for parameter, name in FACETS.items() for value in values[name] if value]
