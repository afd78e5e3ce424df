"""The command, and the registry that comes with the portal."""

import json
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

import news.registry
from news.registry.models import Bloc, Person, Unit
from tests.factories.unit import heirs_today

pytestmark = pytest.mark.django_db

SHIPPED = Path(news.registry.__file__).parent / "data" / "registry.json"


def run(*arguments: str | Path) -> str:
    output = StringIO()
    call_command("import_registry", *map(str, arguments), stdout=output)
    return output.getvalue()


@pytest.fixture
def shipped() -> None:
    """The shipped registry, loaded."""
    run(SHIPPED)


def test_the_shipped_registry_loads_without_doubts_and_again_without_changes(tmp_path: Path) -> None:
    reports = [tmp_path / "1.json", tmp_path / "2.json"]
    for report in reports:
        run(SHIPPED, "--report", report)

    first, second = (json.loads(report.read_text(encoding="utf-8")) for report in reports)

    assert first["summary"] == {"created": 80, "updated": 0, "unchanged": 0, "doubtful": 0}
    assert second["summary"] == {"created": 0, "updated": 0, "unchanged": 80, "doubtful": 0}
    assert [row["reasons"] for row in first["rows"] if row["reasons"]] == []


@pytest.mark.parametrize(
    ("spelling", "day", "start", "end"),
    [
        ("BQL các KCN tỉnh Bắc Kạn", date(2022, 11, 8), "Ban Quản lý các khu công nghiệp", "tỉnh Bắc Kạn"),
        ("Ban QLDA ĐTXD công trình NN&PTNT", date(2023, 7, 6), "Ban Quản lý dự án", "nông thôn tỉnh Bắc Kạn"),
        ("Công ty CP Ván dán Hồng Ngọc", date(2022, 11, 8), "Công ty Cổ phần", "Ván dán Hồng Ngọc"),
        ("Quỹ Phát triển đất, rừng và Bảo vệ môi trường", date(2023, 7, 6), "Quỹ Phát triển", "tỉnh Bắc Kạn"),
        ("VQG Ba Bể", date(2023, 7, 6), "Ban Quản lý", "Vườn quốc gia Ba Bể"),
        ("Sở TN&MT tỉnh Quảng Nam", date(2017, 7, 25), "Sở Tài nguyên", "tỉnh Quảng Nam"),
        ("Bộ KH&ĐT", date(2017, 2, 24), "Bộ Kế hoạch", "và Đầu tư"),
    ],
)
@pytest.mark.usefixtures("shipped")
def test_units_are_known_as_articles_write_them(spelling: str, day: date, start: str, end: str) -> None:
    name = Unit.objects.known_as(spelling, on=day).get().name

    assert name.startswith(start)
    assert name.endswith(end)


@pytest.mark.parametrize(
    ("name", "successor"),
    [
        ("Ban Quản lý các khu công nghiệp tỉnh Bắc Kạn", "Ban Quản lý các khu công nghiệp tỉnh Thái Nguyên"),
        ("Sở Giao thông vận tải tỉnh Bắc Kạn", "Sở Xây dựng tỉnh Thái Nguyên"),
        ("Sở Tài nguyên và Môi trường tỉnh Quảng Nam", "Sở Nông nghiệp và Môi trường thành phố Đà Nẵng"),
        ("Bộ Kế hoạch và Đầu tư", "Bộ Tài chính"),
        (
            "Ban Quản lý các khu kinh tế và khu công nghiệp tỉnh Quảng Nam",
            "Ban Quản lý Khu công nghệ cao và các khu công nghiệp Đà Nẵng, Ban Quản lý Khu kinh tế mở Chu Lai",
        ),
    ],
)
@pytest.mark.usefixtures("shipped")
def test_a_unit_of_an_old_article_names_todays_successor(name: str, successor: str) -> None:
    unit = Unit.objects.known_as(name).get()

    assert ", ".join(unit.shown_name for unit in heirs_today(unit)) == successor


@pytest.mark.usefixtures("shipped")
def test_the_bloc_of_eleven_units_is_complete() -> None:
    bloc = Bloc.objects.known_as("Khối thi đua các cơ quan kinh tế - kỹ thuật").get()

    members = bloc.members_in(2023)

    assert len(members) == 11
    assert members[-2].name.startswith("Quỹ Phát triển đất, rừng")
    assert bloc.leader_in(2023).holder.name == "Sở Xây dựng tỉnh Bắc Kạn"


@pytest.mark.usefixtures("shipped")
def test_offices_pass_from_year_to_year_and_may_belong_to_a_person() -> None:
    boards = Bloc.objects.known_as("Khối thi đua các tỉnh Trung du và miền núi phía Bắc").get()
    park = Bloc.objects.known_as("Khối thi đua doanh nghiệp khu công nghiệp Thanh Bình").get()

    assert boards.leader_in(2016).holder.name.endswith("Thái Nguyên")
    assert boards.leader_in(2017).holder == boards.deputies_in(2016)[0].holder
    assert park.leader_in(2022).holder == Person.objects.called("Nguyễn Văn Nam").get()


def test_the_command_tells_what_happened_and_what_a_dry_run_is(tmp_path: Path) -> None:
    path = tmp_path / "units.csv"
    path.write_text("name,kind\nSở A,so\nSở B,la_ky\n,so\n", encoding="utf-8")

    said = run(path, "--dry-run")

    assert "Thêm 2, bổ sung 0, giữ nguyên 0, cần xem lại 1." in said
    assert "la_ky" in said
    assert "Chạy thử" in said
    assert not Unit.objects.exists()


@pytest.mark.parametrize("content", [None, "", "{", "[]"])
def test_an_unusable_file_ends_with_status_two_and_a_sentence(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "ho-so.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")

    with pytest.raises(CommandError) as refusal:
        run(path)

    assert refusal.value.returncode == 2


def test_a_report_that_cannot_be_written_ends_with_status_two(tmp_path: Path) -> None:
    with pytest.raises(CommandError) as refusal:
        run(SHIPPED, "--dry-run", "--report", tmp_path / "khong-co" / "r.json")

    assert refusal.value.returncode == 2
