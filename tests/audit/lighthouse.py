"""Lighthouse as a phone on a slow network sees the pages."""

import json
import os
import statistics
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tests.audit.browser import FLAGS
from tests.audit.finding import Finding
from tests.audit.npm_tools import MODULES, chromium
from tests.audit.pages import AuditedPage

CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
FLOOR = 98
LCP_MILLISECONDS = 1500
CLS = 0.02
BYTES = 150 * 1024
ATTEMPTS = 3  # now and then a run ends without a trace of the page ("NO_NAVSTART")


@dataclass(frozen=True, slots=True)
class Reading:
    """One run: scores from 0 to 100 by category, LCP in milliseconds, CLS, bytes without the largest picture."""

    scores: Mapping[str, float]
    lcp: float
    cls: float
    weight: float

    def line(self) -> str:
        """The figures on one line."""
        scores = "/".join(f"{self.scores[name]:.0f}" for name in CATEGORIES)
        return f"{scores} LCP {self.lcp / 1000:.2f} s CLS {self.cls:.3f} {self.weight / 1024:.0f} KB"


def reading_of(address: str, page: AuditedPage, runs: int) -> Reading:
    """The median of ``runs`` runs on the page. CalledProcessError when Lighthouse keeps failing."""
    return median([read(_report(f"{address}{page.path}", page.listed)) for _ in range(runs)])


def read(report: Mapping[str, Any]) -> Reading:
    """The figures of Lighthouse's own JSON."""
    audits = report["audits"]
    requests = audits["network-requests"]["details"]["items"]
    pictures = [item["transferSize"] for item in requests if item.get("resourceType") == "Image"]
    return Reading(
        {name: round(100 * (category["score"] or 0)) for name, category in report["categories"].items()},
        audits["largest-contentful-paint"]["numericValue"],
        audits["cumulative-layout-shift"]["numericValue"],
        audits["total-byte-weight"]["numericValue"] - max(pictures, default=0),
    )


def median(readings: Sequence[Reading]) -> Reading:
    """The median of each figure by itself."""
    return Reading(
        {name: statistics.median(reading.scores[name] for reading in readings) for name in CATEGORIES},
        statistics.median(reading.lcp for reading in readings),
        statistics.median(reading.cls for reading in readings),
        statistics.median(reading.weight for reading in readings),
    )


def judged(reading: Reading, name: str) -> list[Finding]:
    """A finding for each floor or ceiling that the reading breaks."""
    broken = [f"{category} {score:.0f} < {FLOOR}" for category, score in reading.scores.items() if score < FLOOR]
    broken += [f"LCP {reading.lcp:.0f} ms > {LCP_MILLISECONDS} ms"] if reading.lcp > LCP_MILLISECONDS else []
    broken += [f"CLS {reading.cls:.3f} > {CLS}"] if reading.cls > CLS else []
    broken += [f"{reading.weight:.0f} bytes > {BYTES}"] if reading.weight > BYTES else []
    return [Finding("lighthouse", name, rule, reading.line()) for rule in broken]


def _report(url: str, listed: bool) -> Mapping[str, Any]:
    for _failed in range(ATTEMPTS - 1):
        try:
            return _run(url, listed)
        except (subprocess.CalledProcessError, json.JSONDecodeError) as error:
            print(f"Lighthouse failed on {url}, trying once more: {getattr(error, 'stderr', error)}")
    return _run(url, listed)


def _run(url: str, listed: bool) -> Mapping[str, Any]:
    command = [
        str(MODULES / ".bin" / "lighthouse"),
        url,
        "--quiet",
        "--output=json",
        f"--chrome-flags={' '.join(FLAGS)}",
        f"--only-categories={','.join(CATEGORIES)}",
    ]
    if not listed:  # search results ask to be left out of indexes, which Lighthouse takes for a mistake
        command.append("--skip-audits=is-crawlable")
    environment = os.environ | {"CHROME_PATH": chromium()}
    answer = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    report: Mapping[str, Any] = json.loads(answer.stdout)
    return report
