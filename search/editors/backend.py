"""A search backend for the administration that folds Vietnamese and asks nothing but the database.

Editors look for titles and names, drafts included, so there is no index to keep: the texts are read and folded.
Adds to Wagtail's rule: marks, case, tone placement and punctuation do not matter, words may come in any order, and
a query of quotes or blanks finds nothing instead of failing.
"""

from collections.abc import Iterator
from typing import Any, Final

from django.db.models import Q
from modelsearch.backends.database.fallback import DatabaseSearchBackend, DatabaseSearchQueryCompiler
from modelsearch.query import Phrase, PlainText

from portal.vietnamese.fold import fold_key

_MOST: Final = 1_000
_ROWS_AT_ONCE: Final = 2_000
_DRAFT: Final = "draft_title"


class FoldedQueryCompiler(DatabaseSearchQueryCompiler):
    """Finds rows whose folded texts hold every word of the folded query."""

    def check(self) -> None:
        """Any filter of the database will do: there is no index that would have to know it."""

    def build_database_filter(self, query: Any, boost: float = 1.0) -> Any:
        """The rows by key; other kinds of queries are combined of these as Wagtail combines them."""
        if isinstance(query, PlainText | Phrase):
            return Q(pk__in=self._matching(fold_key(query.query_string)))
        return super().build_database_filter(query, boost)

    def _matching(self, key: str) -> list[Any]:
        words = key.split()
        if not words:
            return []
        found = [(_rank(text, key), pk) for pk, text in self._texts() if all(word in text for word in words)]
        return [pk for _place, pk in sorted(found, key=lambda entry: entry[0])[:_MOST]]

    def _texts(self) -> Iterator[tuple[Any, str]]:
        """Key and folded texts of every row, the newest first."""
        columns = {field.name for field in self.queryset.model._meta.concrete_fields} & {_DRAFT, *self.fields_names}
        rows = self.queryset.prefetch_related(None).order_by("-pk").values_list("pk", *sorted(columns))
        for pk, *texts in rows.iterator(_ROWS_AT_ONCE):
            yield pk, fold_key(" | ".join(str(text) for text in texts if text))


class SearchBackend(DatabaseSearchBackend):
    """The backend of ``WAGTAILSEARCH_BACKENDS``."""

    query_compiler_class = FoldedQueryCompiler
    autocomplete_query_compiler_class = FoldedQueryCompiler


def _rank(text: str, key: str) -> int:
    """Texts that begin with the query come first, then those that hold it as it stands."""
    if text.startswith(key):
        return 0
    return 1 if key in text else 2
