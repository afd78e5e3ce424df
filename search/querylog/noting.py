"""Writes searches and choices down. Never fails, never waits, never knows who asks."""

from datetime import datetime
from pathlib import Path
from typing import Final

import structlog
from django.conf import settings
from django.utils import timezone

from portal.vietnamese.fold import fold_key
from portal.vietnamese.normalise import tidy
from search.answers.answer import Answer
from search.query.parsed import MAX_CHARACTERS
from search.querylog.entries import Channel, ChoiceEntry, Entry, SearchEntry, to_line
from search.querylog.privacy import without_personal_data
from search.querylog.spool import Spool

log = structlog.get_logger("search.querylog")
_LONGEST_FILTERS: Final = 300


def spool() -> Spool:
    """This host's spool, beside its index."""
    return Spool(Path(settings.SEARCH_INDEX_DIR) / "log")


def note_search(answer: Answer, channel: Channel) -> None:
    """Write down what was asked and how it was answered. A list without a query is not a search."""
    query = answer.query
    if not query.text:
        return
    text = _kept(query.text)
    _append(
        SearchEntry(
            hour=_this_hour(),
            text=text,
            key=fold_key(text)[:MAX_CHARACTERS],
            filters=_filters(answer),
            order=query.order.value,
            page=query.page,
            total=answer.total,
            engine=answer.engine,
            milliseconds=answer.milliseconds,
            was_corrected=answer.suggestion is not None,
            channel=channel,
        )
    )


def note_choice(query_text: str, result: str, place: int) -> None:
    """Write down that the result at ``place`` of the answer to the query was opened."""
    text = _kept(query_text)
    if text:
        _append(ChoiceEntry(_this_hour(), text, fold_key(text)[:MAX_CHARACTERS], result, place))


def _kept(text: str) -> str:
    tidied = tidy(text[: MAX_CHARACTERS * 4].replace("\x00", " "))[:MAX_CHARACTERS].strip()
    return without_personal_data(tidied).lower()


def _this_hour() -> datetime:
    return timezone.now().replace(minute=0, second=0, microsecond=0)


def _filters(answer: Answer) -> str:
    """Filters with values that the portal itself knows: whatever else an address holds is nobody's business."""
    filters = answer.query.filters
    chosen = [f"{name}={value.value}" for name, values in answer.facets.items() for value in values if value.chosen]
    bounds = [f"{name}={day}" for name, day in (("tu", filters.since), ("den", filters.until)) if day]
    return "&".join((*chosen, *bounds))[:_LONGEST_FILTERS]


def _append(entry: Entry) -> None:
    try:
        spool().append(to_line(entry))
    except OSError as error:
        log.warning("search not noted", error=str(error))
