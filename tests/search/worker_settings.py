"""Settings of a worker process that a test starts: the test's own database and folders."""

import os
from pathlib import Path

from portal.settings.test import *  # noqa: F403 (as every settings module does)

SEARCH_INDEX_DIR = Path(os.environ["SEARCH_INDEX_DIR"])
MEDIA_ROOT = Path(os.environ["MEDIA_ROOT"])
