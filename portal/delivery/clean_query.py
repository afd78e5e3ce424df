"""Query strings made of values that have been understood, never of what was sent."""

from django.http import QueryDict


def query_of(**values: object) -> QueryDict:
    """A query string of the values that say something: None and empty texts stay out."""
    query = QueryDict(mutable=True)
    for name, value in values.items():
        if value is not None and value != "":
            query[name] = str(value)
    return query
