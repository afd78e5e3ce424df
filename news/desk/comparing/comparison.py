"""Two versions of an article compared: facts first, then the text."""

from collections.abc import Iterator
from dataclasses import dataclass

from news.desk.comparing.facts import FactChange, compare_rows
from news.desk.comparing.passages import Form
from news.desk.comparing.pictures import PictureChange, picture_changes
from news.desk.comparing.reading import Reading
from news.desk.comparing.sentences import fact_sentence, passage_sentence, picture_sentence
from news.desk.comparing.text import PassageChange, compare_text

AnyChange = FactChange | PictureChange | PassageChange


@dataclass(frozen=True, slots=True)
class Numbered:
    """A change with its number, counted from 1 in the order of reading, and the sentence that stands for it."""

    number: int
    sentence: str
    change: AnyChange


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that changed, and the text that did not."""

    facts: tuple[FactChange, ...]
    pictures: tuple[PictureChange, ...]
    text: tuple[PassageChange, ...]

    @property
    def is_empty(self) -> bool:
        """Whether the two versions say the same."""
        return not any(True for _change in self.changes())

    def changes(self) -> Iterator[Numbered]:
        """Changes in the order of reading."""
        said: list[tuple[str, AnyChange]] = [
            *((fact_sentence(change), change) for change in self.facts),
            *((picture_sentence(change), change) for change in self.pictures),
            *((passage_sentence(change), change) for change in self.text if is_read_in_text(change)),
        ]
        for number, (sentence, change) in enumerate(said, 1):
            yield Numbered(number, sentence[:1].upper() + sentence[1:], change)


def is_read_in_text(change: PassageChange) -> bool:
    """Whether a change is numbered in the text; pictures are shown with the facts unless they were only moved."""
    return bool(change.moved_from) or (change.is_change and change.passage.form is not Form.PICTURE)


def compare(old: Reading, new: Reading) -> Comparison:
    """``new`` against ``old``. Empty when they say the same."""
    text = compare_text(old.passages, new.passages)
    return Comparison(compare_rows(old.rows, new.rows), picture_changes(text), text)
