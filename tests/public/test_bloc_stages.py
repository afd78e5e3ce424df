"""The year of a bloc states what is missing, at the place where it belongs."""

from news.public.selectors.bloc_stages import bloc_steps, staged
from news.public.selectors.stories import Story
from portal.vietnamese.partial_date import PartialDate

YEAR = 2024


def _story(title: str, date: str, *types: str) -> object:
    story = Story(
        key=1,
        title=title,
        url=f"/{title}/",
        kicker="",
        lead="",
        image=None,
        event_date=PartialDate(date) if date else None,
        event_date_inferred=False,
        published_at=None,
    )
    return staged(story, types)


def _outline(*stories: object, this_year: int = YEAR + 1) -> list[tuple[str, str]]:
    return [(step.state, step.title) for step in bloc_steps(stories, YEAR, this_year)]  # type: ignore[arg-type]


def test_a_year_without_articles_is_four_gaps() -> None:
    outline = _outline()

    assert [state for state, _title in outline] == ["gap"] * 4
    assert outline[0][1] == "Chưa có tin phát động, ký giao ước năm 2024"
    assert outline[3][1] == "Chưa có tin tổng kết năm 2024"


def test_steps_stand_in_the_order_of_their_days() -> None:
    outline = _outline(_story("tong-ket", "2024-12-18", "final_review"), _story("phat-dong", "2024-03-12", "launch"))

    assert [title for state, title in outline if state == "done"] == ["phat-dong", "tong-ket"]


def test_a_missing_inspection_stands_between_the_reviews() -> None:
    outline = _outline(
        _story("phat-dong", "2024-03-12", "launch", "pact_signing"),
        _story("so-ket", "2024-07-09", "preliminary_review"),
        _story("tong-ket", "2024-12-18", "final_review"),
    )

    assert [state for state, _title in outline] == ["done", "done", "gap", "done"]


def test_what_is_not_due_yet_waits_and_what_was_skipped_is_a_gap() -> None:
    outline = _outline(_story("so-ket", "2024-07-09", "preliminary_review"), this_year=YEAR)

    assert [state for state, _title in outline] == ["gap", "done", "wait", "wait"]


def test_one_event_may_close_several_stages() -> None:
    outline = _outline(_story("ca-hai", "2025-01-08", "final_review", "launch"))

    assert [state for state, _title in outline].count("gap") == 2


def test_an_event_of_another_type_takes_its_place_by_day() -> None:
    outline = _outline(
        _story("chuyen-de", "2024-05-05", "thematic"),
        _story("phat-dong", "2024-03-12", "launch"),
    )

    assert [title for state, title in outline if state == "done"] == ["phat-dong", "chuyen-de"]


def test_a_story_without_a_day_comes_last_of_those_that_happened() -> None:
    outline = _outline(_story("khong-ro-ngay", "", "thematic"), _story("tong-ket", "2024-12-18", "final_review"))

    assert [title for state, title in outline if state == "done"] == ["tong-ket", "khong-ro-ngay"]


def test_a_day_shows_with_its_weekday_and_a_month_without() -> None:
    day, month = bloc_steps(
        [_story("a", "2024-03-12", "launch"), _story("b", "2024-07", "preliminary_review")],  # type: ignore[list-item]
        YEAR,
        YEAR,
    )[:2]

    assert (day.when, day.weekday) == ("12/3", "Thứ Ba")
    assert (month.when, month.weekday) == ("tháng 7/2024", "")
