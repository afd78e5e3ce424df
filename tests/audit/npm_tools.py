"""The judges from npm, installed under ``var/`` in the versions that ``package-lock.json`` pins."""

import os
import shutil
import subprocess
from pathlib import Path

from tests.audit.pages import ROOT

HERE = Path(__file__).parent
FOLDER = ROOT / "var" / "audit" / "tools"
MODULES = FOLDER / "node_modules"
FILES = ("package.json", "package-lock.json")


def install(with_lighthouse: bool) -> None:
    """Install what the lock file names, unless that has been done. CalledProcessError when npm fails."""
    wanted = MODULES / ("lighthouse" if with_lighthouse else "axe-core")
    if wanted.exists() and all(_same(name) for name in FILES):
        return
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        shutil.copy2(HERE / name, FOLDER / name)
    command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    environment = os.environ | {"PUPPETEER_SKIP_DOWNLOAD": "1"}
    subprocess.run(command + ([] if with_lighthouse else ["--omit=optional"]), cwd=FOLDER, env=environment, check=True)


def chromium() -> str:
    """The path of Chromium. RuntimeError when there is none."""
    if found := os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser"):
        return found
    raise RuntimeError("Chromium is missing: on Debian, apt-get install chromium")


def _same(name: str) -> bool:
    installed = FOLDER / name
    return installed.exists() and installed.read_bytes() == (HERE / name).read_bytes()
