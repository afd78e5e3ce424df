"""What holds for every merge, whatever the three texts are."""

from hypothesis import given
from hypothesis import strategies as st

from news.desk.merging.merge import merge
from news.desk.merging.places import Choice, Decision
from news.desk.merging.resolve import resolve
from tests.desk.merge_contents import SHAPE, Content, all_of, article, as_read, block, row, texts

WORDS = st.sampled_from(["", "Một", "Hai", "Ba", "Bốn"])
BLOCKS = st.lists(
    st.builds(block, st.sampled_from("abcdef"), WORDS), max_size=6, unique_by=lambda one: str(one["id"])
).flatmap(st.permutations)
ROWS = st.lists(
    st.builds(row, st.one_of(st.none(), st.integers(1, 4)), WORDS, WORDS), max_size=4, unique_by=lambda one: one["pk"]
)
ARTICLES = st.builds(article, WORDS, WORDS, BLOCKS, ROWS)


@given(ARTICLES, ARTICLES, ARTICLES)
def test_a_merge_without_conflict_does_not_depend_on_who_is_who(base: Content, one: Content, other: Content) -> None:
    forward, backward = merge(base, one, other, SHAPE), merge(base, other, one, SHAPE)

    assert len(forward.contested) == len(backward.contested)
    if not forward.contested:
        assert as_read(resolve(forward, {})) == as_read(resolve(backward, {}))


@given(ARTICLES, ARTICLES, ARTICLES)
def test_taking_mine_everywhere_gives_my_text(base: Content, theirs: Content, mine: Content) -> None:
    merged = merge(base, theirs, mine, SHAPE)

    assert as_read(resolve(merged, all_of(merged, Choice.MINE))) == as_read(mine)


@given(ARTICLES, ARTICLES, ARTICLES)
def test_taking_theirs_everywhere_gives_their_text(base: Content, theirs: Content, mine: Content) -> None:
    merged = merge(base, theirs, mine, SHAPE)

    assert as_read(resolve(merged, all_of(merged, Choice.THEIRS))) == as_read(theirs)


@given(ARTICLES, ARTICLES, ARTICLES)
def test_nothing_is_dropped_silently(base: Content, theirs: Content, mine: Content) -> None:
    merged = merge(base, theirs, mine, SHAPE)
    decisions = {
        place.key: Decision(Choice.BOTH if place.keeps_both else Choice.MINE, "" if place.keeps_both else "x")
        for place in merged.contested
    }
    made = resolve(merged, decisions)
    offered = [side for place in merged.places() for side in (place.base, place.theirs, place.mine) if side is not None]
    shown = [one["value"] for one in offered if isinstance(one, dict) and "value" in one]

    for side in (theirs, mine):
        for text in texts(side):
            assert text in texts(made) or text in shown
        for person in side["people"]:
            said = (person["name"], person["post"])
            rows = [one for one in offered if isinstance(one, dict) and "name" in one]
            assert said in [(one["name"], one["post"]) for one in (*made["people"], *rows)]


@given(ARTICLES, ARTICLES)
def test_a_side_that_changed_nothing_gives_way(base: Content, changed: Content) -> None:
    assert as_read(resolve(merge(base, changed, base, SHAPE), {})) == as_read(changed)
    assert as_read(resolve(merge(base, base, changed, SHAPE), {})) == as_read(changed)


@given(ARTICLES, ARTICLES, ARTICLES)
def test_merging_again_what_was_merged_asks_nothing_new(base: Content, theirs: Content, mine: Content) -> None:
    made = resolve(merge(base, theirs, mine, SHAPE), all_of(merge(base, theirs, mine, SHAPE), Choice.MINE))

    assert merge(theirs, theirs, made, SHAPE).contested == []
