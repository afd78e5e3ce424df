"""Cells of a file that a spreadsheet opens safely."""

BYTE_ORDER_MARK = "\ufeff"  # tells Excel that the text is UTF-8
# Also in full width, as OWASP lists them.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def safe_cell(cell: str) -> str:
    """The text; one that a spreadsheet would take for a formula gets an apostrophe."""
    return f"'{cell}" if cell.startswith(FORMULA_STARTS) else cell
