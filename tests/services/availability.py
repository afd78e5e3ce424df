"""Where the real services of the service tests are, and whether they answer."""

import json
import os
import shutil
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

import psycopg

SERVICES_DIR = Path(__file__).resolve().parents[2] / "var" / "services"
ANSWER_WITHIN_SECONDS = 3


@dataclass(frozen=True, slots=True)
class Service:
    """A service that tests may use: its address when it answers, otherwise why it cannot be used."""

    name: str
    address: str | None
    reason: str = ""


def postgresql() -> Service:
    """The PostgreSQL server of ``DATABASE_URL``, or the one that ``make services`` started."""
    configured = os.environ.get("DATABASE_URL", "")
    url = configured if configured.startswith("postgres") else _written_address("postgresql")
    if not url:
        return Service("PostgreSQL", None, "PostgreSQL is not running here: `make services` starts it")
    try:
        psycopg.connect(administration_url(url), connect_timeout=ANSWER_WITHIN_SECONDS).close()
    except psycopg.Error as error:
        return Service("PostgreSQL", None, f"PostgreSQL does not answer at {_without_password(url)}: {error}")
    return Service("PostgreSQL", url)


def elasticsearch() -> Service:
    """The Elasticsearch node of ``ELASTICSEARCH_URL``, or the one that ``make services`` started."""
    url = os.environ.get("ELASTICSEARCH_URL") or _written_address("elasticsearch")
    if not url:
        return Service("Elasticsearch", None, "Elasticsearch is not running here: `make services` starts it")
    try:
        with urllib.request.urlopen(f"{url}/_cluster/health", timeout=ANSWER_WITHIN_SECONDS) as answer:  # noqa: S310
            status = json.load(answer)["status"]
    except (OSError, ValueError, KeyError, urllib.error.URLError) as error:
        return Service("Elasticsearch", None, f"Elasticsearch does not answer at {url}: {error}")
    if status == "red":
        return Service("Elasticsearch", None, f"Elasticsearch at {url} reports status red")
    return Service("Elasticsearch", url)


def chromium() -> Service:
    """The browser of the browser tests: ``CHROMIUM`` or the first Chromium on the path."""
    for candidate in (os.environ.get("CHROMIUM"), "chromium", "chromium-browser", "google-chrome"):
        path = shutil.which(candidate) if candidate else None
        if path:
            return Service("Chromium", path)
    return Service("Chromium", None, "Chromium is not installed: the Debian package is called chromium")


def administration_url(url: str) -> str:
    """The same server's maintenance database, which is there before any test has made its own."""
    parts = urlsplit(url)
    return parts._replace(scheme="postgresql", path="/postgres", netloc=unquote(parts.netloc)).geturl()


def _written_address(service: str) -> str | None:
    path = SERVICES_DIR / service / "url"
    return path.read_text(encoding="utf-8").strip() if path.exists() else None


def _without_password(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.hostname}:{parts.port}"
