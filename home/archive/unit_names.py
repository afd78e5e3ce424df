"""Names of invented units, each with its short forms, by kind."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, islice

from home.archive.chance import Chance
from home.archive.wording import Wording

PROVINCES = ("Thanh Lâm", "Hà Thạch", "Yên Trà", "Vĩnh Sa", "Lam Khê")


@dataclass(frozen=True, slots=True)
class NamedUnit:
    """A unit to be filed: key of its kind, full name, short name, acronym, place in ``PROVINCES``."""

    kind: str
    name: str
    short_name: str
    acronym: str
    province: int


def unit_names(wording: Wording, communes: list[str], chance: Chance) -> Iterator[NamedUnit]:
    """Endless different units: the departments of each province, and by turns schools, companies and communes."""
    departments = _departments(wording)
    seen: set[str] = set()
    for number in count():
        yield from islice(departments, 1)
        unit = _ordinary(wording, communes[number % len(communes)], chance)
        if unit.name not in seen:
            seen.add(unit.name)
            yield unit


def _departments(wording: Wording) -> Iterator[NamedUnit]:
    for place, province in enumerate(PROVINCES):
        for field in wording["field"]:
            name = f"Sở {field}"
            yield NamedUnit("so", f"{name} tỉnh {province}", name, _initials(name), place)


def _ordinary(wording: Wording, commune: str, chance: Chance) -> NamedUnit:
    place = chance.number(0, len(PROVINCES) - 1)
    trade = chance.one_of(wording["company_trade"])
    name, short, kind = chance.one_of(
        (
            (f"Ủy ban nhân dân xã {commune}", f"UBND xã {commune}", "ubnd"),
            (f"Trường Trung học cơ sở {commune}", f"Trường THCS {commune}", "truong"),
            (f"Trường Tiểu học {commune}", "", "truong"),
            (f"Công ty Cổ phần {trade} {commune}", f"Công ty {trade} {commune}", "doanh_nghiep"),
            (f"Công ty Trách nhiệm hữu hạn {trade} {commune}", f"Công ty TNHH {trade} {commune}", "doanh_nghiep"),
            (f"Hợp tác xã {trade} {commune}", f"HTX {trade} {commune}", "hop_tac_xa"),
            (f"Trung tâm Y tế khu vực {commune}", f"TTYT {commune}", "benh_vien"),
            (f"Ban Quản lý khu công nghiệp {commune}", f"BQL KCN {commune}", "ban_quan_ly"),
        )
    )
    return NamedUnit(kind, name, short, "", place)


def _initials(name: str) -> str:
    words = (word for word in name.replace(",", " ").split() if word[0].isupper())
    return "".join(word[0] for word in words)
