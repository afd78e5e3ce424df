"""The alphabet as a column."""

from hypothesis import given
from hypothesis import strategies as st

from news.registry.models.alphabet import LENGTH, name_order
from portal.vietnamese.collation import sort_key

LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệ "


@given(st.lists(st.text(LETTERS, min_size=1, max_size=20), min_size=2, max_size=6))
def test_the_column_sorts_as_the_dictionary_does(names: list[str]) -> None:
    by_column = sorted(names, key=name_order)
    by_dictionary = sorted(names, key=lambda name: sort_key(name)[:2])

    assert [sort_key(name)[:2] for name in by_column] == [sort_key(name)[:2] for name in by_dictionary]


@given(st.text(max_size=400))
def test_any_text_gives_a_short_plain_key(text: str) -> None:
    key = name_order(text)

    assert key.isascii()
    assert key.isalnum()
    assert len(key) <= LENGTH
