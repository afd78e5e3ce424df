"""One machine, no configuration: what ``make run`` serves. DEBUG is off and the secret key is made once."""

from django.core.management.utils import get_random_secret_key

from portal.settings.base import *
from portal.settings.base import VAR_DIR, env

VAR_DIR.mkdir(exist_ok=True)


def _kept_secret_key() -> str:
    """The key in ``var/secret_key``, made on first use so that sessions survive a restart."""
    path = VAR_DIR / "secret_key"
    if not path.exists():
        path.write_text(get_random_secret_key(), encoding="utf-8")
        path.chmod(0o600)
    return path.read_text(encoding="utf-8").strip()


DEBUG = False
SECRET_KEY = env.str("SECRET_KEY", default="") or _kept_secret_key()
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["127.0.0.1", "localhost", "[::1]"])
CSRF_TRUSTED_ORIGINS: list[str] = []
DEMO_ACCOUNTS_ALLOWED = True
