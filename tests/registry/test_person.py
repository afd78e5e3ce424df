"""People and their posts."""

from datetime import date

import pytest
from django.db.models import ProtectedError

from news.registry.models import Person, Qualifier
from news.registry.models.qualifier import qualifier_of
from tests.factories.person import PersonFactory, PositionFactory
from tests.factories.unit import UnitFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("title", "qualifier"),
    [
        ("Phó Trưởng ban phụ trách", Qualifier.IN_CHARGE),
        ("Phó trưởng Ban Phụ trách,", Qualifier.IN_CHARGE),
        ("Phó Giám đốc", Qualifier.DEPUTY),
        ("Quyền Giám đốc", Qualifier.ACTING),
        ("Q. Giám đốc", Qualifier.ACTING),
        ("Nguyên Chủ tịch", Qualifier.FORMER),
        ("Giám đốc", Qualifier.NONE),
        ("Chuyên viên phụ trách công tác thi đua", Qualifier.NONE),
        ("Phong trào viên", Qualifier.NONE),
    ],
)
def test_a_title_tells_how_the_post_is_held(title: str, qualifier: Qualifier) -> None:
    assert qualifier_of(title) == qualifier
    assert PositionFactory(title=title).qualifier == qualifier


def test_two_people_may_bear_one_name() -> None:
    one, other = PersonFactory(full_name="Trần Thị Bưởi"), PersonFactory(full_name="Trần Thị Bưởi")

    assert (one.slug, other.slug) == ("tran-thi-buoi", "tran-thi-buoi-2")
    assert set(Person.objects.called("trần thị bưởi")) == {one, other}


def test_posts_are_those_of_the_day() -> None:
    person = PersonFactory()
    PositionFactory(person=person, title="Phó Giám đốc", valid_from="2015", valid_to="2019-12")
    director = PositionFactory(person=person, title="Giám đốc", valid_from="2020")

    assert [post.title for post in person.positions_on(date(2018, 1, 1))] == ["Phó Giám đốc"]
    assert person.positions_on() == [director]


def test_a_post_does_not_outlive_its_unit() -> None:
    unit = UnitFactory(dissolved="2025-06-30")
    post = PositionFactory(unit=unit, valid_from="2022")

    assert post.person.positions_on(date(2025, 6, 30)) == [post]
    assert post.person.positions_on(date(2025, 7, 1)) == []


def test_a_post_at_a_unit_that_is_not_filed_keeps_the_words() -> None:
    post = PositionFactory(unit=None, unit_text="Hợp tác xã Chè Đồi Gió", title="Chủ nhiệm")

    assert str(post) == "Chủ nhiệm, Hợp tác xã Chè Đồi Gió"


def test_people_sort_by_given_name_then_family_name() -> None:
    for name in ("Nguyễn Văn Đức", "Trần An", "Lê Văn Ân", "Đinh Thị An", "Bùi Dũng"):
        PersonFactory(full_name=name)

    names = [person.full_name for person in Person.objects.order_by("sort_key")]

    assert names == ["Đinh Thị An", "Trần An", "Lê Văn Ân", "Bùi Dũng", "Nguyễn Văn Đức"]


def test_a_unit_where_somebody_holds_a_post_cannot_be_deleted() -> None:
    post = PositionFactory()

    with pytest.raises(ProtectedError):
        post.unit.delete()
    assert list(Person.objects.holding_post_at(post.unit)) == [post.person]
