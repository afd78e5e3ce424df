"""Addresses as QR codes."""

from io import BytesIO

import segno
from django.utils.safestring import SafeString, mark_safe

QUIET_ZONE = 4  # modules, ISO/IEC 18004 §6.3.8


def address_code(address: str, title: str) -> SafeString:
    """An inline SVG of a code that leads to ``address``; ``title`` tells those who do not see it.

    Attributes alone and no ``style``, so that a strict content security policy lets it be. Black on white in either
    colour scheme: cameras read nothing else reliably.
    """
    out = BytesIO()
    segno.make(address, error="m", micro=False).save(
        out,
        kind="svg",
        border=QUIET_ZONE,
        dark="#000",
        light="#fff",
        xmldecl=False,
        svgns=False,
        omitsize=True,
        nl=False,
        title=title,
        svgclass="qr",
        lineclass=None,
    )
    # The address is drawn and the title is escaped by segno: nothing of either is markup.
    return mark_safe(out.getvalue().decode().replace("<svg ", '<svg role="img" ', 1))
