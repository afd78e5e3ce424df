"""Database settings from one URL."""

from typing import Any

import environ
from django.core.exceptions import ImproperlyConfigured

CONNECT_SECONDS = 5  # a reader learns of an outage before giving up; the default waits for the network's own patience
SCHEMES = ("postgres://", "postgresql://", "sqlite://")
SQLITE_PRAGMAS = (
    "PRAGMA journal_mode=WAL;"
    "PRAGMA synchronous=NORMAL;"
    "PRAGMA busy_timeout=20000;"
    "PRAGMA foreign_keys=ON;"
    "PRAGMA cache_size=-32000;"
)


def database_from(url: str) -> dict[str, Any]:
    """Django's database settings for ``url``; SQLite gets the options under which several editors can write.

    WAL lets readers go on during a write, IMMEDIATE takes the write lock at the start of a transaction
    (a later upgrade fails at once with "database is locked"), and the time-out makes writers queue.
    Raises ImproperlyConfigured for any other kind of database; the address is not repeated, it may hold a password.
    """
    if not url.startswith(SCHEMES):
        raise ImproperlyConfigured(f"DATABASE_URL must begin with one of: {', '.join(SCHEMES)}")
    config: dict[str, Any] = dict(environ.Env.db_url_config(url))
    if config["ENGINE"].endswith("sqlite3"):
        config["OPTIONS"] = {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": SQLITE_PRAGMAS}
        return config
    config.setdefault("OPTIONS", {}).setdefault("connect_timeout", CONNECT_SECONDS)
    config["CONN_MAX_AGE"] = 60
    config["CONN_HEALTH_CHECKS"] = True
    return config
