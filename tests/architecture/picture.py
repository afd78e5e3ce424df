"""The picture of the house, drawn from its imports: which room imports which.

``python -m tests.architecture.picture`` writes it into docs/architecture.md.
"""

import re
from pathlib import Path

import grimp

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "architecture.md"
PACKAGES = ("home", "search", "news", "portal")
FLOORS_WITH_ROOMS = ("news", "portal")
BEGIN, END = "<!-- imports: begin -->", "<!-- imports: end -->"


def arrows() -> dict[str, set[str]]:
    """Every room of the house with the rooms that it imports, itself left out."""
    graph = grimp.build_graph(*PACKAGES, cache_dir=None)
    drawn: dict[str, set[str]] = {}
    for module in graph.modules:
        room = room_of(module)
        if room in FLOORS_WITH_ROOMS:
            continue
        targets = {room_of(imported) for imported in graph.find_modules_directly_imported_by(module)}
        drawn.setdefault(room, set()).update(targets - {room, *FLOORS_WITH_ROOMS})
    return drawn


def room_of(module: str) -> str:
    """``news.articles.models.article`` is in the room ``news.articles``; ``search.query`` in ``search``."""
    floor, *rest = module.split(".")
    return f"{floor}.{rest[0]}" if floor in FLOORS_WITH_ROOMS and rest else floor


def cycle(drawn: dict[str, set[str]]) -> list[str]:
    """Rooms that import each other in a ring, or an empty list."""
    finished: set[str] = set()

    def walk(room: str, path: list[str]) -> list[str]:
        if room in path:
            return [*path[path.index(room) :], room]
        if room in finished:
            return []
        for target in sorted(drawn.get(room, ())):
            if ring := walk(target, [*path, room]):
                return ring
        finished.add(room)
        return []

    return next((ring for room in sorted(drawn) if (ring := walk(room, []))), [])


def table(drawn: dict[str, set[str]]) -> str:
    """The picture as a Markdown table, the upper floors first."""
    rows = [f"| `{room}` | {_listed(drawn[room])} |" for room in sorted(drawn, key=_position)]
    return "\n".join(["| room | imports |", "|---|---|", *rows])


def drawn_in(text: str) -> str:
    """The table that stands between the two marks of a page."""
    found = re.search(f"{re.escape(BEGIN)}\n(.*?)\n{re.escape(END)}", text, re.DOTALL)
    return found[1] if found else ""


def redraw(text: str, new_table: str) -> str:
    """The page with its table replaced."""
    before, rest = text.split(BEGIN)
    return f"{before}{BEGIN}\n{new_table}\n{END}{rest.split(END)[1]}"


def _listed(rooms: set[str]) -> str:
    return ", ".join(f"`{room}`" for room in sorted(rooms, key=_position)) or "nothing"


def _position(room: str) -> tuple[int, str]:
    return PACKAGES.index(room.split(".", maxsplit=1)[0]), room


if __name__ == "__main__":
    PAGE.write_text(redraw(PAGE.read_text(encoding="utf-8"), table(arrows())), encoding="utf-8")
