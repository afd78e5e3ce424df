"""The HTML of the pages before html-validate and the Nu checker, all pages at once."""

import json
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from tests.audit.finding import Finding
from tests.audit.npm_tools import FOLDER, MODULES
from tests.audit.pages import AuditedPage

HERE = Path(__file__).parent
SAVED = FOLDER.parent / "html"


def findings_of_markup(address: str, pages: Iterable[AuditedPage]) -> list[Finding]:
    """Save every page and ask both checkers; a page with another status than it should have is a finding too."""
    SAVED.mkdir(parents=True, exist_ok=True)
    for old in SAVED.glob("*.html"):
        old.unlink()
    wrong = [finding for page in pages for finding in _save(address, page)]
    return [*wrong, *_html_validate(), *_nu()]


def judged_html_validate(report: Iterable[Mapping[str, Any]]) -> list[Finding]:
    """A finding for each message of html-validate's JSON."""
    return [
        Finding(
            "html-validate",
            Path(result["filePath"]).stem,
            message["ruleId"],
            f"{message['line']}:{message['column']} {message['message']}",
        )
        for result in report
        for message in result["messages"]
    ]


def judged_nu(report: Mapping[str, Any]) -> list[Finding]:
    """A finding for each error and warning of the Nu checker's JSON; its remarks are no findings."""
    return [
        Finding(
            "nu",
            Path(message["url"]).stem,
            message["message"],
            f"{message.get('lastLine', '?')}: {message.get('extract', '')}",
        )
        for message in report["messages"]
        if message["type"] == "error" or message.get("subType") == "warning"
    ]


def _save(address: str, page: AuditedPage) -> list[Finding]:
    try:
        with urllib.request.urlopen(f"{address}{page.path}", timeout=60) as response:  # noqa: S310 (our own address)
            status, body = response.status, response.read()
    except urllib.error.HTTPError as answer:
        status, body = answer.code, answer.read()
    (SAVED / f"{page.name}.html").write_bytes(body)
    return [] if status == page.status else [Finding("pages", page.name, f"status {status}", f"wanted {page.status}")]


def _html_validate() -> list[Finding]:
    program = MODULES / ".bin" / "html-validate"
    command = [str(program), "--config", str(HERE / "htmlvalidate.json"), "--formatter", "json", str(SAVED)]
    report = SAVED.with_suffix(".json")
    with report.open("wb") as file:  # into a file: the program ends before a pipe has taken a long report
        subprocess.run(command, stdout=file, check=False)
    return judged_html_validate(json.loads(report.read_text(encoding="utf-8")))


def _nu() -> list[Finding]:
    jar = MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
    files = [str(path) for path in sorted(SAVED.glob("*.html"))]
    command = ["java", "-Xss4m", "-jar", str(jar), "--format", "json", "--stdout", "--exit-zero-always", *files]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    return judged_nu(json.loads(answer.stdout))
