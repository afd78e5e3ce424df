"""A short beginning of an article, for lists and search engines."""

import re

from news.importing.model import BlockKind, CleanArticle

LENGTH = 240
END_MARK = re.compile(r"\s*\./\.\s*$")
SENTENCE_END = re.compile(r"(?<=[^\d\W][.!?…])\s+(?=[A-ZĐÀ-Ỹ“\"])")


def excerpt(article: CleanArticle) -> str:
    """The first sentences of the first paragraph, as many as fit 240 characters; the first one cut if it is longer."""
    first = next((block.text for block in article.blocks if block.kind is BlockKind.PARAGRAPH), "")
    text = END_MARK.sub(".", first)
    taken = ""
    for sentence in SENTENCE_END.split(text):
        if taken and len(taken) + len(sentence) >= LENGTH:
            break
        taken = f"{taken} {sentence}".strip()
    return taken if len(taken) <= LENGTH else f"{taken[: LENGTH - 1].rsplit(' ', 1)[0]}…"
