"""The house shows its arrows one way only, and the documents show the house as it is."""

from pathlib import Path

import pytest
from importlinter.cli import lint_imports

from tests.architecture import picture

CONTRACTS = ("house", "news", "vietnamese")


@pytest.mark.parametrize("contract", CONTRACTS)
def test_import_contract_is_kept(
    contract: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(picture.ROOT)

    status = lint_imports(config_filename="pyproject.toml", limit_to_contracts=(contract,), no_cache=True, no_logo=True)

    assert status == 0, capsys.readouterr().out


def test_an_import_against_the_arrows_breaks_the_contract(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write_house(tmp_path, lower_room_imports="upper_floor")
    monkeypatch.chdir(tmp_path)

    status = lint_imports(config_filename="contracts.toml", no_cache=True, no_logo=True)

    assert status == 1


def test_no_rooms_import_each_other_in_a_ring() -> None:
    assert picture.cycle(picture.arrows()) == []


def test_a_ring_is_found_wherever_it_lies() -> None:
    drawn = {"a": {"b"}, "b": {"c", "d"}, "c": set(), "d": {"b"}}

    assert picture.cycle(drawn) == ["b", "d", "b"]


def test_rooms_of_the_two_lower_floors_are_told_apart() -> None:
    assert picture.room_of("news.articles.models.article") == "news.articles"
    assert picture.room_of("search.engines.embedded") == "search"


def test_the_documents_show_the_imports_of_today() -> None:
    shown = picture.drawn_in(picture.PAGE.read_text(encoding="utf-8"))

    assert shown == picture.table(picture.arrows()), "run `make picture`"


def test_redrawing_touches_nothing_but_the_table() -> None:
    page = f"Above.\n{picture.BEGIN}\nold\n{picture.END}\nBelow.\n"

    redrawn = picture.redraw(page, "new")

    assert redrawn == f"Above.\n{picture.BEGIN}\nnew\n{picture.END}\nBelow.\n"
    assert picture.drawn_in(redrawn) == "new"


def _write_house(folder: Path, *, lower_room_imports: str) -> None:
    for floor, content in (("upper_floor", ""), ("ground_floor", f"import {lower_room_imports}\n")):
        (folder / floor).mkdir()
        (folder / floor / "__init__.py").write_text(content, encoding="utf-8")
    (folder / "contracts.toml").write_text(
        '[tool.importlinter]\nroot_packages = ["upper_floor", "ground_floor"]\n'
        '[[tool.importlinter.contracts]]\nname = "floors"\ntype = "layers"\n'
        'layers = ["upper_floor", "ground_floor"]\n',
        encoding="utf-8",
    )
