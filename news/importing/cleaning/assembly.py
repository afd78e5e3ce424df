"""Puts the decided lines together: one text with spans, blocks to publish, images with captions and credits."""

from dataclasses import dataclass, field, replace

from news.importing.cleaning.captions import split_credit
from news.importing.cleaning.lines import Fate, Line, Lines
from news.importing.model import BlockKind, CleanBlock, CleanImage, Span


@dataclass(slots=True)
class Assembly:
    """What has been put together so far."""

    text: str
    title_span: Span
    _blocks: list[CleanBlock] = field(default_factory=list)
    _images: list[CleanImage] = field(default_factory=list)
    _awaits_caption: bool = False

    @property
    def blocks(self) -> tuple[CleanBlock, ...]:
        return tuple(self._blocks)

    @property
    def images(self) -> tuple[CleanImage, ...]:
        return tuple(self._images)

    def add(self, line: Line) -> None:
        """Take in one line; titles, stamps, bylines and furniture have gone elsewhere."""
        if line.fate is Fate.BODY:
            self._add_block(line.kind, line.text, line.rows)
            self._awaits_caption = False
        elif line.fate is Fate.IMAGE:
            self._images.append(CleanImage(line.file, "", None, self._position()))
            self._awaits_caption = True
        elif line.fate is Fate.CAPTION:
            self._add_caption(line.text)
        elif line.fate is Fate.CREDIT:
            self._add_credit(split_credit(line.text)[1])

    def _add_block(self, kind: BlockKind, text: str, rows: tuple[tuple[str, ...], ...] = ()) -> None:
        start = len(self.text) + 1
        self.text += f"\n{text}"
        self._blocks.append(CleanBlock(kind, text, Span(start, len(self.text)), rows))

    def _add_caption(self, text: str) -> None:
        caption, credit = split_credit(text)
        if not self._awaits_caption:
            self._images.append(CleanImage("", "", None, self._position()))
        self._images[-1] = replace(self._images[-1], caption=caption, credit=credit)
        self._awaits_caption = False
        if caption:
            self._add_block(BlockKind.CAPTION, caption)

    def _add_credit(self, credit: str | None) -> None:
        """A credit of its own belongs to the last image, and to all when none has one."""
        if any(image.credit for image in self._images):
            last = self._images[-1]
            self._images[-1] = replace(last, credit=" – ".join(filter(None, [last.credit, credit])))
        else:
            self._images = [replace(image, credit=credit) for image in self._images]

    def _position(self) -> int:
        return sum(1 for block in self._blocks if block.kind is not BlockKind.CAPTION)


def assemble(title: str, lines: Lines) -> Assembly:
    """The article in reading order."""
    assembly = Assembly(title, Span(0, len(title)))
    for line in lines:
        assembly.add(line)
    return assembly
