"""The list of audited pages."""

from pathlib import Path

from tests.audit.finding import Finding
from tests.audit.pages import ELSEWHERE, PAGES, TEMPLATES, AuditedPage, templates_in, without_example


def test_a_template_without_an_example_address_is_a_finding() -> None:
    findings = without_example({"home", "new_page"}, [AuditedPage("home", "home", "/")])

    assert findings == [Finding("pages", "new_page", "no example address")]


def test_an_example_of_a_template_that_is_gone_is_a_finding() -> None:
    findings = without_example({"home"}, [AuditedPage("home", "home", "/"), AuditedPage("old", "old", "/old/")])

    assert findings == [Finding("pages", "old", "no such template")]


def test_frames_the_developers_gallery_and_other_files_are_no_pages(tmp_path: Path) -> None:
    for name in ("home.html", "article.html", "gallery_of_colours.html", "security.txt"):
        (tmp_path / name).touch()

    assert templates_in(tmp_path) - ELSEWHERE == {"home"}


def test_pages_that_lie_elsewhere_are_there() -> None:
    assert {name for name in ELSEWHERE if not [*TEMPLATES.parent.glob(f"*/{name}.html")]} == set()


def test_every_public_page_of_the_portal_has_an_example() -> None:
    assert without_example(templates_in(TEMPLATES), PAGES) == []


def test_names_are_given_once_and_addresses_are_absolute_paths() -> None:
    assert len({page.name for page in PAGES}) == len(PAGES)
    assert [page.name for page in PAGES if not page.path.startswith("/")] == []
