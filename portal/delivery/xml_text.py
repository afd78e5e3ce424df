"""Text that may stand in XML."""

import re

# XML 1.0, section 2.2: these characters may not appear, not even as references.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def printable(text: str) -> str:
    """``text`` without the control characters that no XML document may hold."""
    return _FORBIDDEN.sub("", text)
