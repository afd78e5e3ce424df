"""What the judges make of the reports of their tools."""

from typing import Any

from tests.audit import accessibility, keyboard, lighthouse, markup, reflow, weight
from tests.audit.finding import Finding, distinct, table
from tests.audit.lighthouse import Reading


def _stop(number: int, **faults: object) -> dict[str, Any]:
    return {
        "number": number,
        "html": f"<a {number}>",
        "skip": number == 0,
        "outline": True,
        "seen": True,
        "inside": True,
    } | faults


def _rules(findings: list[Finding]) -> list[str]:
    return [finding.rule for finding in findings]


def test_axe_gives_a_finding_for_each_element_of_a_violation() -> None:
    nodes = [{"target": ["main", "a"], "html": "<a>"}, {"target": ["p"], "html": "<p>"}]

    findings = accessibility.judged([{"id": "color-contrast", "nodes": nodes}], "home", "dark 390")

    assert findings == [
        Finding("axe", "home", "color-contrast (dark 390)", "main a <a>"),
        Finding("axe", "home", "color-contrast (dark 390)", "p <p>"),
    ]


def test_html_validate_names_page_rule_and_place() -> None:
    message = {"ruleId": "no-dup-id", "line": 3, "column": 7, "message": "Duplicate ID"}

    findings = markup.judged_html_validate([{"filePath": "/tmp/unit.html", "messages": [message]}])  # noqa: S108

    assert findings == [Finding("html-validate", "unit", "no-dup-id", "3:7 Duplicate ID")]


def test_the_nu_checker_objects_by_errors_and_warnings_but_not_by_remarks() -> None:
    def message(**parts: object) -> dict[str, object]:
        return {"url": "file:/x/home.html", "message": "Stray end tag", "lastLine": 9, "extract": "</b>"} | parts

    report = {"messages": [message(type="error"), message(type="info", subType="warning"), message(type="info")]}

    assert [finding.page for finding in markup.judged_nu(report)] == ["home", "home"]


def test_a_walk_that_begins_with_the_skip_link_and_shows_every_stop_is_clean() -> None:
    assert keyboard.judged([_stop(0), _stop(1), _stop(2)], 3, "home", "light 390") == []


def test_the_walk_objects_to_what_cannot_be_seen_and_to_another_first_stop() -> None:
    stops = [_stop(0, skip=False), _stop(1, outline=False), _stop(2, seen=False), _stop(3, inside=False)]

    assert _rules(keyboard.judged(stops, 4, "home", "light 390")) == [
        "skip link is not first (light 390)",
        "focus not visible (light 390)",
        "focus covered or outside the window (light 390)",
        "focus covered or outside the window (light 390)",
    ]


def test_a_walk_that_never_ends_is_a_trap_and_one_without_stops_a_fault() -> None:
    endless = [_stop(number) for number in range(20)]

    assert _rules(keyboard.judged(endless, 3, "home", "x")) == ["trap: Tab never leaves (x)"]
    assert _rules(keyboard.judged([], 3, "home", "x")) == ["nothing takes the focus (x)"]


def test_words_that_only_the_wide_window_has_are_lost() -> None:
    wide = "Sở Nội vụ\nSố\t12\tĐã tặng"

    assert reflow.lost(wide, "Sở Nội\nvụ Số 12\nĐã tặng") == []
    assert reflow.lost(wide, "Sở Nội vụ 12") == ["Số", "Đã tặng"]


def test_scripts_are_weighed_together() -> None:
    assert weight.judged({"a.js": 20_000, "b.js": 10_000}) == []
    assert _rules(weight.judged({"a.js": 20_000, "b.js": 11_000})) == ["31000 bytes of script"]


def _reading(performance: float = 100, lcp: float = 1200, cls: float = 0, weight: float = 100_000) -> Reading:
    scores = {"performance": performance, "accessibility": 100, "best-practices": 100, "seo": 100}
    return Reading(scores, lcp, cls, weight)


def test_lighthouse_has_floors_and_ceilings() -> None:
    assert lighthouse.judged(_reading(98, 1500, 0.02, 150 * 1024), "home") == []
    assert _rules(lighthouse.judged(_reading(97, 1501, 0.03, 160_000), "home")) == [
        "performance 97 < 98",
        "LCP 1501 ms > 1500 ms",
        "CLS 0.030 > 0.02",
        "160000 bytes > 153600",
    ]


def test_lighthouse_is_read_without_the_largest_picture() -> None:
    requests = [("Image", 50_000), ("Image", 4_000), ("Script", 90_000)]
    items = [{"resourceType": kind, "transferSize": size} for kind, size in requests]
    report = {
        "categories": {name: {"score": 0.99} for name in lighthouse.CATEGORIES},
        "audits": {
            "network-requests": {"details": {"items": items}},
            "largest-contentful-paint": {"numericValue": 1234.5},
            "cumulative-layout-shift": {"numericValue": 0.01},
            "total-byte-weight": {"numericValue": 144_000},
        },
    }

    reading = lighthouse.read(report)

    assert reading.weight == 94_000
    assert reading.line() == "99/99/99/99 LCP 1.23 s CLS 0.010 92 KB"


def test_the_median_is_taken_figure_by_figure() -> None:
    readings = [_reading(90, 900), _reading(100, 1900), _reading(99, 1000)]

    assert lighthouse.median(readings).scores["performance"] == 99
    assert lighthouse.median(readings).lcp == 1000


def test_the_table_counts_findings_and_keeps_those_of_no_page() -> None:
    findings = [Finding("axe", "home", "a"), Finding("axe", "home", "b"), Finding("weight", "all pages", "c")]

    assert table(["home", "unit"], ["axe", "weight"], findings).splitlines() == [
        "page      axe weight",
        "home        2      ·",
        "unit        ·      ·",
        "all pages   ·      1",
    ]


def test_a_finding_is_one_line_and_said_once() -> None:
    long = Finding("axe", "home", "rule", "<p>\n" + "x" * 500)

    assert "\n" not in long.line()
    assert len(long.line()) < 200
    assert distinct([long, long]) == [long]
