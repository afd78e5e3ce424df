"""How far the cue words of a text reach: a sentence, or the lines of a list together with the words that open it."""

from collections.abc import Iterator

from news.importing.facts.scene import Scene
from news.importing.facts.sentences import Sentence
from news.importing.facts.view import cue_pattern

_BULLET = 5
_LONGEST_LINE = 220
_SAYS = cue_pattern(r"\b(?:phát biểu|cho biết|chủ trì|trình bày|nhấn mạnh|đề nghị|yêu cầu|trao|chia sẻ|kể)\b")


def role_scopes(scene: Scene) -> Iterator[Sentence]:
    """Yield the sentences in order; lines that each name a guest stay with the line that announced them."""
    opened: Sentence | None = None
    listing = False
    for sentence in scene.view.sentences:
        if opened is not None and _continues(scene, opened, sentence, listing=listing):
            opened = Sentence(opened.start, sentence.end)
            listing = True
            continue
        if opened is not None:
            yield opened
        opened, listing = sentence, False
    if opened is not None:
        yield opened


def _continues(scene: Scene, opened: Sentence, line: Sentence, *, listing: bool) -> bool:
    text = scene.view.text
    if "\n" not in text[opened.end - 1 : line.start]:
        return False
    people = scene.people_in(line.start, line.end)
    if not people or people[0].lead - line.start > _BULLET:
        return False
    if text[opened.start : opened.end].rstrip().endswith((":", ";")):
        return True
    short = line.end - line.start < _LONGEST_LINE and bool(people[0].posts)
    return listing and short and _SAYS.search(scene.view.cues, line.start, line.end) is None
