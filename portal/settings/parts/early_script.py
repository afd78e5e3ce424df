"""The few lines of script that stand in every page, because they must run before anything is painted."""

from base64 import b64encode
from hashlib import sha256
from pathlib import Path


def early_script(static: Path) -> str:
    """Sets the colours and the size of type that a reader chose before; as one more file it would hold up the page."""
    return (static / "js" / "early.js").read_text()


def hash_source(script: str) -> str:
    """The source by which a Content Security Policy lets exactly this script run (CSP 3, §2.3.1).

    Not a nonce: a page that a browser kept would bring along the nonce of another answer.
    """
    return f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"
