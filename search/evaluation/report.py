"""The outcome of judged queries as a table for people and one JSON object for programs."""

from collections.abc import Mapping
from typing import Any

from search.evaluation.measures import Measures

_HEADINGS = ("class", "queries", "mrr@10", "recall@10", "p50 ms", "p95 ms")


def table(classes: Mapping[str, Measures], total: Measures) -> str:
    """One line a class, the total last."""
    lines = [f"{_HEADINGS[0]:24}" + "".join(f"{heading:>11}" for heading in _HEADINGS[1:])]
    lines += [_line(name, measures) for name, measures in {**classes, "all": total}.items()]
    return "\n".join(lines)


def as_json(engine: str, documents: int, classes: Mapping[str, Measures], total: Measures) -> dict[str, Any]:
    """The object that the last line of ``search_eval`` holds."""
    return {
        "engine": engine,
        "documents": documents,
        "classes": {name: _figures(measures) for name, measures in classes.items()},
        "all": _figures(total),
    }


def _line(name: str, measures: Measures) -> str:
    return (
        f"{name:24}{measures.queries:>11}{measures.mrr:>11.3f}{measures.recall:>11.3f}"
        f"{measures.p50:>11.1f}{measures.p95:>11.1f}"
    )


def _figures(measures: Measures) -> dict[str, Any]:
    return {
        "queries": measures.queries,
        "mrr@10": round(measures.mrr, 4),
        "recall@10": round(measures.recall, 4),
        "p50_ms": round(measures.p50, 2),
        "p95_ms": round(measures.p95, 2),
    }
