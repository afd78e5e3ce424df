"""The source texts of the interface are Vietnamese, and the English catalogue is sound."""

import ast
import re
from pathlib import Path

import pytest

CATALOGUE = Path(__file__).resolve().parents[2] / "portal" / "locale" / "en" / "LC_MESSAGES" / "django.po"
ENTRY = re.compile(r'^(msgid|msgid_plural|msgstr(?:\[\d\])?) ((?:".*"\n?)+)', re.MULTILINE)
ENGLISH = re.compile(r"\b(the|of|and|is|are|not|with|this|must|please|required|your)\b", re.IGNORECASE)
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|{\w+}")


def texts(catalogue: str) -> list[tuple[str, str]]:
    """Source and translation of each entry; of a plural entry its last source and last translation."""
    entries: list[tuple[str, str]] = []
    for keyword, quoted in ENTRY.findall(catalogue):
        text = "".join(ast.literal_eval(line) for line in quoted.splitlines())
        if keyword == "msgid":
            entries.append((text, ""))
        elif keyword == "msgid_plural":
            entries[-1] = (text, "")
        else:
            entries[-1] = (entries[-1][0], text)
    return [(source, translation) for source, translation in entries if source]


@pytest.fixture(scope="module")
def entries() -> list[tuple[str, str]]:
    return texts(CATALOGUE.read_text(encoding="utf-8"))


def test_source_texts_are_vietnamese(entries: list[tuple[str, str]]) -> None:
    assert entries
    assert [source for source, _ in entries if ENGLISH.search(source)] == []


def test_translations_keep_the_placeholders_of_their_source(entries: list[tuple[str, str]]) -> None:
    broken = [
        source
        for source, translation in entries
        if translation and set(PLACEHOLDER.findall(source)) != set(PLACEHOLDER.findall(translation))
    ]

    assert broken == []


def test_no_translation_is_a_guess_of_the_tools() -> None:
    headless = CATALOGUE.read_text(encoding="utf-8").split("\n\n", 1)[1]

    assert "#, fuzzy" not in headless


def test_entries_of_several_lines_and_plurals_are_read() -> None:
    catalogue = (
        'msgid ""\nmsgstr "Header"\n\n'
        'msgid ""\n"Dòng một\\n"\n"dòng hai"\nmsgstr "Two lines"\n\n'
        'msgid "%(n)s bài"\nmsgid_plural "%(n)s bài viết"\nmsgstr[0] "%(n)s article"\nmsgstr[1] "%(n)s articles"\n'
    )

    assert texts(catalogue) == [("Dòng một\ndòng hai", "Two lines"), ("%(n)s bài viết", "%(n)s articles")]
