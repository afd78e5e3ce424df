"""Bytes seen as text: the meeting point of undecoded bytes and of text that was decoded with the wrong table."""

_PRINTED = {code: bytes([code]).decode("windows-1252", errors="ignore") or chr(code) for code in range(0x80, 0xA0)}
_TO_BYTE = {ord(printed): chr(code) for code, printed in _PRINTED.items()}


def byte_view(text: str) -> str:
    """Turn the characters that windows-1252 prints for bytes 80–9F back into U+0080–U+009F."""
    return text.translate(_TO_BYTE)


def printed(view: str) -> str:
    """Turn the bytes 80–9F left in a byte view into the quotes and dashes that windows-1252 prints for them."""
    return view.translate(_PRINTED)
