"""Adding to a record what it does not say yet. What an editor has filed is never overwritten."""

from typing import Any

from django.db import models
from django.utils.translation import gettext as _

from news.registry.loading.periods import agree, more_precise
from news.registry.loading.progress import Progress
from portal.vietnamese.fold import fold_key
from portal.vietnamese.partial_date import PartialDate


def fill(record: models.Model, field: str, given: Any, progress: Progress) -> bool:
    """Set an empty field and return whether it was set; note a doubt when the record says otherwise already."""
    if given in (None, ""):
        return False
    filed = getattr(record, field)
    if filed in (None, ""):
        setattr(record, field, given)
        return True
    if not _same(filed, given):
        label = getattr(record._meta.get_field(field), "verbose_name", field)
        progress.doubt(
            _("%(record)s – %(label)s: hồ sơ ghi “%(filed)s”, tệp ghi “%(given)s”; giữ theo hồ sơ.")
            % {"record": record, "label": label, "filed": filed, "given": given}
        )
    return False


def fill_date(record: models.Model, field: str, given: PartialDate | None, progress: Progress) -> bool:
    """Set or refine a date and return whether it changed; a date that contradicts the record is a doubt."""
    filed = getattr(record, field)
    if not agree(filed, given):
        return fill(record, field, given, progress)
    best = more_precise(filed, given)
    setattr(record, field, best)
    return best != filed


def _same(filed: Any, given: Any) -> bool:
    if isinstance(filed, str) and isinstance(given, str):
        return fold_key(filed) == fold_key(given)
    return bool(filed == given)
