"""Short lists of the administration whose search box folds Vietnamese, and forms that come partly filled."""

from typing import Any

from django.core.exceptions import ValidationError
from wagtail.snippets.views.snippets import CreateView, IndexView

from portal.vietnamese.fold import fold_key


class FoldedList(IndexView):
    """Finds rows that hold every word of the query in ``search_fields``, marks and punctuation aside."""

    def search_queryset(self, queryset: Any) -> Any:
        """Read and fold the rows: there are some hundreds at most. A query of quotes or blanks finds nothing."""
        if not self.is_searching:
            return queryset
        words = fold_key(self.search_query).split()
        rows = queryset.order_by().values_list("pk", *(self.search_fields or ()))
        return queryset.filter(pk__in=[pk for pk, *texts in rows if words and _holds(texts, words)])


class FilledForm(CreateView):
    """The form of a new row, with what the address already knows; values that make no sense are left out."""

    def get_initial(self) -> dict[str, Any]:
        """Fields that a report has sent along."""
        fields = self.get_form_class().base_fields
        known = {name: _cleaned(fields[name], self.request.GET[name]) for name in fields if name in self.request.GET}
        return {**super().get_initial(), **{name: value for name, value in known.items() if value}}


def _holds(texts: list[str], words: list[str]) -> bool:
    folded = fold_key(" | ".join(texts))
    return all(word in folded for word in words)


def _cleaned(field: Any, value: str) -> Any:
    try:
        return field.prepare_value(field.clean(value.replace("\x00", " ")))
    except ValidationError:
        return None
