"""Phrases that stand in many titles, counted level by level as if every run had been counted."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from search.engines.embedded.phrases import LENGTHS, Phrase, PhraseCounts

WORDS = st.lists(st.sampled_from(["thi", "dua", "khen", "thuong"]), max_size=7)


def counted(titles: list[list[str]]) -> PhraseCounts:
    phrases = PhraseCounts()
    for words in titles:
        phrases.add(" ".join(words), " ".join(word.upper() for word in words))
    return phrases


@given(st.lists(WORDS, max_size=8), st.integers(min_value=1, max_value=3))
def test_all_frequent_runs_are_found_and_no_others(titles: list[list[str]], least: int) -> None:
    every = Counter(
        " ".join(words[start : start + length])
        for words in titles
        for length in LENGTHS
        for start in range(len(words) - length + 1)
    )

    found = {phrase.folded: phrase.number for phrase in counted(titles).frequent(least)}

    assert found == {phrase: number for phrase, number in every.items() if number >= least}


def test_a_phrase_is_shown_as_it_stood_first() -> None:
    phrases = PhraseCounts()
    phrases.add("phat dong thi dua", "phát động thi đua")
    phrases.add("thi dua", "thì đùa")

    assert list(phrases.frequent(2)) == [Phrase("thi dua", "thi đua", 2)]
