"""The persons of one line of text, read in the frame of an ordinary report."""

from news.importing.facts.finder import find_facts
from news.importing.facts.registry_view import RegistryView
from news.importing.model import PersonFact
from tests.importing.articles import PARAGRAPH, cleaned

REVIEW = (
    "Khối thi đua các sở tỉnh Lào Cai tổng kết năm 2023",
    (
        "Lào Cai - Ngày 12/1/2024, Khối thi đua các sở tỉnh Lào Cai tổ chức hội nghị tổng kết công tác thi đua năm "
        "2023 và ký kết giao ước thi đua năm 2024."
    ),
)
INSPECTION = (
    "Kiểm tra công tác thi đua, khen thưởng tại huyện Bát Xát",
    (
        "Lào Cai - Ngày 12/9/2023, đoàn kiểm tra công tác thi đua, khen thưởng của Hội đồng Thi đua - Khen thưởng "
        "tỉnh Lào Cai đã kiểm tra tại huyện Bát Xát."
    ),
)
NEWS = ("Chuyện ở bản xa", "Chuyện kể sau một chuyến đi dài ngày lên vùng cao, nơi đường đất vừa được đổ bê tông.")


def people_in(*lines: str, frame: tuple[str, ...] = REVIEW) -> tuple[PersonFact, ...]:
    """The persons found in a report that goes on with ``lines``."""
    return find_facts(cleaned("\n\n".join([*frame, *lines, PARAGRAPH])), RegistryView()).people


def names_in(*lines: str, frame: tuple[str, ...] = REVIEW) -> list[str]:
    """Their names, each once, in order."""
    return list(dict.fromkeys(person.name for person in people_in(*lines, frame=frame)))


def roles_in(*lines: str, frame: tuple[str, ...] = REVIEW) -> set[tuple[str, str]]:
    """Pairs of name and role."""
    return {(person.name, person.role) for person in people_in(*lines, frame=frame)}


def posts_in(*lines: str, frame: tuple[str, ...] = REVIEW) -> dict[str, tuple[str, str]]:
    """Post and unit by name."""
    return {person.name: (person.position, person.unit) for person in people_in(*lines, frame=frame)}
