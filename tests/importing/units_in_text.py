"""The units of one text, read by the grammar alone."""

from news.importing.facts.finder import find_facts
from news.importing.facts.home_province import home_province
from news.importing.facts.registry_view import RegistryView
from news.importing.facts.units import UnitFinder
from news.importing.facts.view import view_of
from news.importing.model import Facts
from tests.importing.articles import PARAGRAPH, cleaned


def units_in(text: str, *, home: str | None = None) -> list[str]:
    """The filed names in ``text``, each once, in order; ``home`` replaces the province the text itself tells."""
    view = view_of(text)
    finder = UnitFinder(view, RegistryView(), home_province(view) if home is None else home, None)
    return list(dict.fromkeys(unit.name for unit in finder.find()))


def facts_in(*lines: str) -> Facts:
    """The facts of a report of these lines."""
    return find_facts(cleaned("\n\n".join([*lines, PARAGRAPH])), RegistryView())


def roles_in(*lines: str) -> dict[str, str]:
    """The part of each unit in a report of these lines."""
    return {unit.name: unit.role for unit in facts_in(*lines).units}
