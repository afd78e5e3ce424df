"""Keys under which names are found, and the columns that lists derive from dated names."""

from collections.abc import Iterable
from typing import Any, Self, TypeVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from news.registry.models.alphabet import LENGTH, name_order
from news.registry.models.cluster_record import ClusterRecord
from news.registry.models.dated_row import DatedQuerySet, DatedRow
from news.registry.models.tidy_model import TidyModel
from portal.vietnamese.fold import fold_key
from portal.vietnamese.reader import reads_english

FENCE = "|"

RecordT = TypeVar("RecordT", bound=models.Model)
NamedT = TypeVar("NamedT", bound="NamedRecord")
NameRowT = TypeVar("NameRowT", bound="NameRow")


def in_reader_language(name: str, name_en: str) -> str:
    """The English form for those who read English, as far as there is one; else the Vietnamese name."""
    return name_en if name_en and reads_english() else name


def search_key(names: Iterable[str]) -> str:
    """Folded names between fences: ``|so xay dung tinh bac kan|sxd|``; a whole name is ``|…|``."""
    keys = dict.fromkeys(key for name in names if (key := fold_key(name)))
    return FENCE + FENCE.join(keys) + FENCE if keys else ""


def name_lines(text: str) -> list[str]:
    """The names of a field that takes one a line."""
    return [line.strip() for line in text.splitlines() if line.strip()]


class FoldedSearchQuerySet(models.QuerySet[RecordT]):
    """Records with a ``search_key``, found as people type: no marks, any order, any part."""

    def matching(self, text: str) -> Self:
        """Records whose names contain every word of ``text``; all records for a blank text."""
        found = self
        for word in fold_key(text).split():
            found = found.filter(search_key__contains=word)
        return found

    def called(self, name: str) -> Self:
        """Records with exactly this name, full, short or other, marks and case aside."""
        key = fold_key(name)
        return self.filter(search_key__contains=f"{FENCE}{key}{FENCE}") if key else self.none()


class NamedRecord(TidyModel, ClusterRecord):
    """A record whose names are dated rows under the accessor ``names``.

    ``name`` repeats the latest name, ``name_en`` its English form, ``sort_key`` its place in the Vietnamese alphabet,
    ``search_key`` every name: derived, so that lists and choosers need no join. A text search by substring uses no
    b-tree, hence no index.
    """

    name = models.CharField(_("tên"), max_length=300, blank=True, editable=False)
    name_en = models.CharField(_("tên tiếng Anh"), max_length=300, blank=True, editable=False)
    sort_key = models.CharField(max_length=LENGTH, blank=True, editable=False, db_index=True)
    search_key = models.TextField(blank=True, editable=False)

    class Meta:
        abstract = True

    names: Any

    def __str__(self) -> str:
        return self.name

    @property
    def shown_name(self) -> str:
        """The latest name for the reader of now: in English where English readers have one."""
        return in_reader_language(self.name, self.name_en)

    def other_names(self) -> list[str]:
        """Names beyond the dated rows under which the record is found."""
        return []

    def derive_name_columns(self, rows: Iterable["NameRow"]) -> None:
        """Fill the derived columns from the name rows."""
        known = list(rows)
        for row in known:
            row.tidy_text()
        latest_first = sorted(known, key=NameRow.recency, reverse=True)
        if latest_first:
            self.name, self.name_en = latest_first[0].name, latest_first[0].name_en
        spellings = [spelling for row in latest_first for spelling in row.spellings()]
        self.sort_key = name_order(self.name)
        self.search_key = search_key([*spellings, self.name, *self.other_names()])

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Derive before writing: the rows of a form are already at hand."""
        self.derive_name_columns(self.names.all())
        super().save(*args, **kwargs)

    def refresh_names(self) -> None:
        """Bring the derived columns of the stored record up to date after a name row changed on its own."""
        if self.is_committing:
            return
        stored = type(self)._base_manager.get(pk=self.pk)
        stored.derive_name_columns(stored.names.all())
        type(self)._base_manager.filter(pk=self.pk).update(
            name=stored.name, name_en=stored.name_en, sort_key=stored.sort_key, search_key=stored.search_key
        )


class NameRow(DatedRow):
    """One name of a record for a time. A subclass has the foreign key ``record``."""

    name = models.CharField(_("tên đầy đủ"), max_length=300)
    short_name = models.CharField(_("tên ngắn"), max_length=200, blank=True)
    acronym = models.CharField(_("chữ viết tắt"), max_length=60, blank=True)
    name_en = models.CharField(_("tên tiếng Anh"), max_length=300, blank=True)
    name_key = models.CharField(max_length=300, blank=True, editable=False, db_index=True)

    record: Any

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.name

    @property
    def shown_name(self) -> str:
        """The name for the reader of now: in English where it has an English form."""
        return in_reader_language(self.name, self.name_en)

    def spellings(self) -> tuple[str, ...]:
        """Every form of the name that a text may use."""
        return tuple(text for text in (self.name, self.short_name, self.acronym, self.name_en) if text)

    def recency(self) -> tuple[bool, str, str]:
        """Sorts the rows of one record by time: an open end is the latest, then the later end, then the later start."""
        end, start = self.valid_to, self.valid_from
        return end is None, end.value if end else "", start.value if start else ""

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the folded key and the record's derived columns."""
        self.name_key = fold_key(self.name)[:300]
        super().save(*args, **kwargs)
        self.record.refresh_names()

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        """Take the name out of the record's derived columns too."""
        record = self.record
        result = super().delete(*args, **kwargs)
        record.refresh_names()
        return result


class NamedQuerySet(FoldedSearchQuerySet[NamedT]):
    """Questions to records with dated names."""

    def alphabetical(self) -> Self:
        """In the order of the Vietnamese alphabet."""
        return self.order_by("sort_key", "pk")

    def existing_on(self, established: str, dissolved: str, day: Any) -> Self:
        """Records whose life covers the day, given the names of the two day columns."""
        begun = Q(**{f"{established}__isnull": True}) | Q(**{f"{established}__lte": day})
        return self.filter(begun & (Q(**{f"{dissolved}__isnull": True}) | Q(**{f"{dissolved}__gte": day})))


class NameRowQuerySet(DatedQuerySet[NameRowT]):
    """Questions to dated names."""

    def spelled(self, name: str) -> Self:
        """Rows with this full name, marks and case aside."""
        return self.filter(name_key=fold_key(name))
