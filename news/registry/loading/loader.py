"""A registry file loaded in one transaction, row by row."""

from collections.abc import Callable
from pathlib import Path

from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction
from django.utils.translation import gettext as _

from news.registry.loading.bloc_entry import read_bloc
from news.registry.loading.bloc_loader import load_bloc
from news.registry.loading.field_reader import DoubtfulRow, FieldReader
from news.registry.loading.person_entry import read_person
from news.registry.loading.person_loader import load_person
from news.registry.loading.progress import Progress
from news.registry.loading.report import LoadReport, Outcome, RowReport
from news.registry.loading.source import read_rows
from news.registry.loading.source_row import Noun, SourceRow
from news.registry.loading.succession_loader import load_succession
from news.registry.loading.unit_entry import UnitEntry, read_unit
from news.registry.loading.unit_loader import load_parents, load_unit
from news.registry.models import Unit


def load_registry(path: Path, *, dry_run: bool = False) -> LoadReport:
    """Load a file and report on each row; with ``dry_run`` nothing stays. Raises ``UnusableFile``.

    People come before blocs, because a person may hold a bloc's office. A doubtful row is rolled back alone.
    """
    rows = read_rows(path)
    report = LoadReport(source=str(path), dry_run=dry_run)
    with transaction.atomic():
        _Loader(report).load(rows)
        transaction.set_rollback(dry_run)
    return report


class _Loader:
    """The steps of one load."""

    def __init__(self, report: LoadReport) -> None:
        self.report = report
        self.units: list[tuple[SourceRow, UnitEntry, Unit, Progress]] = []

    def load(self, rows: list[SourceRow]) -> None:
        of = {noun: [row for row in rows if row.noun == noun] for noun in Noun}
        for row in of[Noun.UNITS]:
            self._try(row, self._unit)
        for row, entry, unit, progress in self.units:
            self._relate(entry, unit, progress)
            self._report(row, progress.outcome, tuple(progress.reasons))
        for row in of[Noun.PEOPLE]:
            self._try(row, self._person)
        for row in of[Noun.BLOCS]:
            self._try(row, self._bloc)

    def _try(self, row: SourceRow, step: Callable[[SourceRow], Progress | None]) -> None:
        try:
            with transaction.atomic():
                progress = step(row)
        except (DoubtfulRow, ValidationError) as error:
            reasons = tuple(error.messages) if isinstance(error, ValidationError) else (str(error),)
            self._report(row, Outcome.DOUBTFUL, reasons)
        except DatabaseError:
            self._report(row, Outcome.DOUBTFUL, (_("Cơ sở dữ liệu không nhận dòng này."),))
        else:
            if progress is not None:
                self._report(row, progress.outcome, tuple(progress.reasons))

    def _report(self, row: SourceRow, outcome: Outcome, reasons: tuple[str, ...]) -> None:
        name = row.fields.get("name")
        shown = _printable(name[:300]) if isinstance(name, str) else ""
        self.report.rows.append(RowReport(row.noun, row.where, shown, outcome, tuple(map(_printable, reasons))))

    def _unit(self, row: SourceRow) -> None:
        progress = Progress()
        entry = read_unit(FieldReader(row.fields))
        self.units.append((row, entry, load_unit(entry, progress), progress))

    def _relate(self, entry: UnitEntry, unit: Unit, progress: Progress) -> None:
        """Parents and successors; what cannot be linked is left out of a unit that stays."""
        try:
            with transaction.atomic():
                load_parents(unit, entry, progress)
                for succession in entry.succeeded_by:
                    load_succession(unit, succession, progress)
        except ValidationError as error:
            progress.doubt(" ".join(error.messages))
        except DatabaseError:
            progress.doubt(_("Cơ sở dữ liệu không nhận cấp trên hoặc đơn vị kế tục của dòng này."))

    def _person(self, row: SourceRow) -> Progress:
        progress = Progress()
        load_person(read_person(FieldReader(row.fields)), progress)
        return progress

    def _bloc(self, row: SourceRow) -> Progress:
        progress = Progress()
        load_bloc(read_bloc(FieldReader(row.fields)), progress)
        return progress


def _printable(text: str) -> str:
    """Text that any file and terminal takes: half characters, which JSON can smuggle in, become question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")
