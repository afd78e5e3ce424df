"""A server behind HTTPS. Refuses to start when a required value is missing and says which."""

from django.core.exceptions import ImproperlyConfigured

from portal.settings.base import *
from portal.settings.base import env

REQUIRED = ("SECRET_KEY", "ALLOWED_HOSTS", "SITE_URL", "EMAIL_URL")
missing = [name for name in REQUIRED if not env.str(name, default="")]
if missing:
    raise ImproperlyConfigured(f"Missing environment variables: {', '.join(missing)}")

DEBUG = False
SECRET_KEY = env.str("SECRET_KEY")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS")
CSRF_TRUSTED_ORIGINS = [env.str("SITE_URL")]
DEMO_ACCOUNTS_ALLOWED = False
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = True
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
SILENCED_SYSTEM_CHECKS = [
    "security.W005",  # other subdomains may belong to others and have no certificate
    "security.W019",  # the editor previews pages in a frame of the same origin
    "security.W021",  # browsers' preload list is hard to leave: for the operator to decide
]
