"""JSON-LD inside a page."""

import json
from typing import Any

from django.utils.safestring import SafeString, mark_safe

# A text may hold "</script>": in JSON these letters can be written as escapes, and then nothing ends the element.
HARMLESS = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


def json_ld(told: dict[str, Any]) -> SafeString:
    """The object as text that may stand in a script element; the browser reads it and runs nothing."""
    return mark_safe(json.dumps(told, ensure_ascii=False).translate(HARMLESS))
