"""Texts are looked up run by run, and come out as if they had been analysed whole."""

from hypothesis import given
from hypothesis import strategies as st

from search.analysis.memory import WordMemory
from search.analysis.words import exact_words, folded_words, joined_exact_words, joined_words

BLANKS = " \u00a0\u2003\t\n\x1c\x85\u2028"
ALPHABET = st.one_of(st.characters(codec="utf-8"), st.sampled_from(BLANKS + "aàyđΣσ\u0301\u03090./_-"))


@given(st.text(ALPHABET, max_size=120))
def test_a_text_is_the_sum_of_its_runs(text: str) -> None:
    assert joined_words(text) == " ".join(folded_words(text))
    assert joined_exact_words(text) == " ".join(exact_words(text))


def test_each_run_is_analysed_once() -> None:
    seen: list[str] = []

    def analyse(run: str) -> list[str]:
        seen.append(run)
        return [run.lower()]

    memory = WordMemory(analyse)

    assert memory.joined("Thi đua, Thi  đua,") == "thi đua, thi đua,"
    assert seen == ["Thi", "đua,"]


def test_a_full_memory_starts_anew_and_answers_on() -> None:
    memory = WordMemory(lambda run: [run], most=3)

    assert memory.joined("a b c d e f g") == "a b c d e f g"
    assert len(memory) <= 3


def test_runs_without_words_leave_no_blank() -> None:
    assert joined_words("Thi đua – khen thưởng …") == "thi dua khen thuong"
