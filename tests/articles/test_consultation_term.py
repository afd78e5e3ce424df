"""The term of a consultation, in working days."""

from datetime import date

import pytest

from news.articles.consultation_term import ConsultationTerm, Stage, stage_on, term_calendar, term_of
from news.articles.models import ConsultationRule, Notice, NoticeKind
from tests.articles.test_checks import sentences
from tests.factories.calendar import day_off, day_worked

pytestmark = pytest.mark.django_db
TODAY = date(2027, 3, 10)  # a Wednesday of a month without days off


def asked(opens: date | None, closes: date | None) -> Notice:
    return Notice(
        title="Lấy ý kiến", notice_kind=NoticeKind.CONSULTATION, opens_on=opens, closes_on=closes, contact="Phòng"
    )


def term(opens: date | None, closes: date | None, today: date = TODAY) -> ConsultationTerm:
    notice = asked(opens, closes)
    return term_of(notice, today, term_calendar(notice, today))


@pytest.mark.parametrize(
    ("opens", "closes", "stage"),
    [
        (date(2027, 3, 1), date(2027, 3, 9), Stage.OVER),
        (date(2027, 3, 1), TODAY, Stage.OPEN),
        (TODAY, date(2027, 3, 24), Stage.OPEN),
        (date(2027, 3, 11), date(2027, 3, 25), Stage.ANNOUNCED),
        (None, None, Stage.OPEN),
        (None, date(2027, 3, 9), Stage.OVER),
    ],
)
def test_both_ends_belong_to_the_term(opens: date | None, closes: date | None, stage: Stage) -> None:
    assert stage_on(opens, closes, TODAY) is stage


def test_the_opening_day_is_not_counted_and_the_last_day_is() -> None:
    found = term(date(2027, 3, 4), date(2027, 3, 18))

    assert (found.days, found.days_left, found.is_short) == (10, 6, False)


def test_the_last_day_leaves_no_working_day_after_it() -> None:
    found = term(date(2027, 2, 24), TODAY)

    assert (found.days_left, found.is_last_day) == (0, True)


def test_a_new_day_off_makes_a_full_term_short_and_tells_the_day_on_which_it_would_be_full() -> None:
    assert not term(date(2027, 3, 4), date(2027, 3, 18)).is_short

    day_off("2027-03-12")

    found = term(date(2027, 3, 4), date(2027, 3, 18))
    assert (found.days, found.days_left, found.full_on) == (9, 5, date(2027, 3, 19))
    assert found.is_short


def test_a_saturday_that_is_worked_counts() -> None:
    day_worked("2027-03-13")

    assert term(date(2027, 3, 4), date(2027, 3, 18)).days == 11


def test_the_law_asks_for_ten_days_since_2024_and_for_no_number_before() -> None:
    assert ConsultationRule.objects.rule_on(date(2023, 12, 31)) is None
    old, new = (ConsultationRule.objects.rule_on(day) for day in (date(2025, 6, 30), date(2025, 7, 1)))
    assert old is not None
    assert new is not None
    assert (old.least_days, old.legal_basis) == (10, "Nghị định 98/2023/NĐ-CP, Điều 46 khoản 2")
    assert (new.least_days, new.legal_basis) == (10, "Nghị định 152/2025/NĐ-CP, Điều 44 khoản 2")


def test_a_rule_that_is_filed_later_holds_from_its_day_on() -> None:
    ConsultationRule.objects.create(valid_from="2027-03-01", least_days=15, legal_basis="Nghị định thử nghiệm")

    assert term(date(2027, 2, 26), date(2027, 3, 18)).least == 10
    assert term(date(2027, 3, 4), date(2027, 3, 18)).is_short


def test_a_rule_without_a_first_day_gives_way_to_every_other() -> None:
    ConsultationRule.objects.create(least_days=3, legal_basis="Quy chế cũ")

    assert term(date(2027, 2, 26), date(2027, 3, 18)).least == 10
    assert term(date(2023, 3, 6), date(2023, 3, 18)).least == 3


def test_a_rule_that_is_corrected_or_taken_away_is_not_told_any_longer() -> None:
    rule = ConsultationRule.objects.create(valid_from="2027-01-01", least_days=15, legal_basis="Gõ nhầm")
    before = term(date(2027, 2, 26), date(2027, 3, 18)).least
    rule.least_days = 12
    rule.save()
    corrected = term(date(2027, 2, 26), date(2027, 3, 18)).least
    rule.delete()

    assert (before, corrected, term(date(2027, 2, 26), date(2027, 3, 18)).least) == (15, 12, 10)


@pytest.mark.parametrize("day", [date.min, date.max])
def test_a_mistyped_year_is_counted_all_the_same(day: date) -> None:
    notice = asked(day, day)

    assert term_of(notice, TODAY, term_calendar(notice, TODAY)).days == 0


def test_the_writer_is_told_of_a_term_that_is_too_short() -> None:
    short, full = asked(date(2027, 3, 4), date(2027, 3, 16)), asked(date(2027, 3, 4), date(2027, 3, 18))

    assert (
        "Thời hạn lấy ý kiến có 8 ngày làm việc, Nghị định 152/2025/NĐ-CP, Điều 44 khoản 2 cần ít nhất 10; "
        "đủ là đến hết 18/03/2027"
    ) in sentences(short)
    assert not [one for one in sentences(full) if one.startswith("Thời hạn lấy ý kiến")]
