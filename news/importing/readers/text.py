"""Plain text: the first line with words is the title, every further line a paragraph.

Text wrapped by an e-mail program or a terminal is joined back into paragraphs first.
"""

import re
from itertools import pairwise

from news.importing.model import BlockKind, RawArticle, RawBlock, Remark

_LINE_ENDS = re.compile(r"\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_BLANK = " \t\u00a0\u200b\ufeff"
_MARKDOWN_IMAGE = re.compile(r"!\[([^\]]*)\]\(\s*<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)\s*$")
_LONGEST_WRAPPED_LINE = 110
_SHORTEST_WRAPPED_LINE = 50
_FEWEST_WRAPPED_LINES = 4
_WRAPPED_SHARE = 0.7


def parse(content: str, source: str, warnings: tuple[Remark, ...] = ()) -> RawArticle:
    """Blocks of a plain-text article, in order."""
    lines = [line.strip(_BLANK) for line in _LINE_ENDS.sub("\n", content).split("\n")]
    chunks = _chunks(lines)
    if _is_hard_wrapped(chunks):
        chunks = [_unwrapped(chunk) for chunk in chunks]
    texts = [line for chunk in chunks for line in chunk]
    blocks = tuple(_block(line, first=index == 0) for index, line in enumerate(texts))
    return RawArticle(source, blocks, warnings=warnings)


def _chunks(lines: list[str]) -> list[list[str]]:
    """Runs of lines between blank lines."""
    chunks: list[list[str]] = [[]]
    for line in lines:
        if line:
            chunks[-1].append(line)
        elif chunks[-1]:
            chunks.append([])
    return [chunk for chunk in chunks if chunk]


def _is_hard_wrapped(chunks: list[list[str]]) -> bool:
    """A wrapped text has many lines of about one length that end in the middle of a sentence."""
    inner = [line for chunk in chunks for line in chunk[:-1]]
    if len(inner) < _FEWEST_WRAPPED_LINES or max(map(len, inner)) > _LONGEST_WRAPPED_LINE:
        return False
    broken = [line for line in inner if len(line) >= _SHORTEST_WRAPPED_LINE and line[-1] not in '.!?:;”"']
    return len(broken) >= _WRAPPED_SHARE * len(inner)


def _unwrapped(chunk: list[str]) -> list[str]:
    """A line continues the one before it when that one was long enough to have been cut."""
    paragraphs = [chunk[0]]
    for previous, line in pairwise(chunk):
        if len(previous) >= _SHORTEST_WRAPPED_LINE:
            paragraphs[-1] += f" {line}"
        else:
            paragraphs.append(line)
    return paragraphs


def _block(line: str, *, first: bool) -> RawBlock:
    image = _MARKDOWN_IMAGE.match(line)
    if image:
        return RawBlock(BlockKind.IMAGE, "", file=image[2], alt=image[1])
    return RawBlock(BlockKind.TITLE if first else BlockKind.PARAGRAPH, line)
