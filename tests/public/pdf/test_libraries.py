"""A machine without Pango runs the portal; it only has no PDF files, and says which packages are missing."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from news.public.pdf import checks, libraries

ROOT = Path(__file__).resolve().parents[3]
# Every way to load Pango and HarfBuzz fails, as it does where they are not installed.
WITHOUT_PANGO = """
import ctypes, json, os
import cffi

def refusing(load):
    def loader(*arguments, **options):
        if any("pango" in str(name) or "harfbuzz" in str(name) for name in arguments):
            raise OSError("cannot load library")
        return load(*arguments, **options)
    return loader

class CDLL(ctypes.CDLL):
    def __init__(self, name, *arguments, **options):
        if name and ("pango" in name or "harfbuzz" in name):
            raise OSError("cannot load library")
        super().__init__(name, *arguments, **options)

ctypes.CDLL = CDLL
cffi.FFI.dlopen = refusing(cffi.FFI.dlopen)
os.environ["DJANGO_SETTINGS_MODULE"] = "portal.settings.test"
import django
django.setup()

from django.core.checks import run_checks
from django.core.management import call_command
from django.test import Client
from structlog.testing import capture_logs
from news.public.models import ArticlePdf
from news.public.pdf.making import make_pdf
from tests.factories.article import NewsItemFactory

call_command("migrate", verbosity=0)
article, other = NewsItemFactory(), NewsItemFactory()
client = Client()
page, file = client.get(article.url), client.get(f"{article.url}pdf/")
with capture_logs() as logs:
    make_pdf.call(article.pk)
    make_pdf.call(other.pk)
print(json.dumps({
    "page": page.status_code,
    "named": "application/pdf" in page.content.decode(),
    "file": file.status_code,
    "told": "chưa có phần mềm" in file.content.decode(),
    "warnings": [f"{message.level} {message.hint}" for message in run_checks() if message.id == "public.W001"],
    "logged": [line["event"] for line in logs],
}))
"""


@pytest.mark.slow
@pytest.mark.one_database
def test_a_portal_without_the_libraries_starts_and_says_what_is_missing() -> None:
    run = subprocess.run(
        [sys.executable, "-c", WITHOUT_PANGO],
        cwd=ROOT,
        env=os.environ | {"DATABASE_URL": "sqlite:///:memory:"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-2000:]
    found = json.loads(run.stdout.splitlines()[-1])

    assert (found["page"], found["named"], found["file"], found["told"]) == (200, False, 503, True)
    assert found["warnings"] == [
        "30 Install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 and start the portal again."
    ]
    assert len(found["logged"]) == 1
    assert "manage.py check" in found["logged"][0]


def test_a_machine_with_the_libraries_has_nothing_to_warn_of() -> None:
    assert libraries.missing_packages() == ()
    assert checks.libraries_are_there() == []


def test_the_portal_does_not_load_the_engine_before_it_makes_a_file() -> None:
    start = "import django, sys; django.setup(); import portal.urls; print('weasyprint' in sys.modules)"

    run = subprocess.run(
        [sys.executable, "-c", start],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        env={"DJANGO_SETTINGS_MODULE": "portal.settings.test", "PATH": ""},
    )

    assert run.stdout.strip() == "False"


@pytest.mark.parametrize("name", ["libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0"])
def test_the_verification_installs_each_library(name: str) -> None:
    assert name in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
