"""Makes the web fonts in ``static/fonts`` from the published ones: what the pages use, and little more.

    python deploy/web_fonts.py FOLDER

FOLDER holds source-serif-4-latin.woff2 and source-serif-4-vietnamese.woff2 of @fontsource-variable/source-serif-4, and
be-vietnam-pro-500-latin.woff2 and be-vietnam-pro-500-vietnamese.woff2 of @fontsource/be-vietnam-pro. A changed copy of
a face with a reserved name may not bear that name (SIL Open Font License, section 3): the serif is called Portal Serif.
"""

import io
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

TARGET = Path(__file__).resolve().parents[1] / "static" / "fonts"
RESERVED, OWN = "Source Serif 4", "Portal Serif"
WEIGHTS = (400, 400, 700)  # lightest, as drawn, boldest
FEATURES = ["kern", "tnum"]
LATIN_OF_VIETNAMESE = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý"
SIGNS = "\u00a0§«»°±²³·×\u2009–—‘’“”•…€−"
DAILY = frozenset(map(ord, LATIN_OF_VIETNAMESE + SIGNS)) | frozenset(range(0x20, 0x7F))

LATIN_OF_LABELS = frozenset((*range(0x100), *range(0x2000, 0x2070), 0x2212))


def main(folder: Path) -> None:
    """Write all files: the serif's Latin in two parts, of which pages in Vietnamese need the first."""
    latin = _lighter(folder / "source-serif-4-latin.woff2")
    letters = frozenset(TTFont(io.BytesIO(latin)).getBestCmap())
    _write(latin, letters & DAILY, "portal-serif-latin")
    _write(latin, letters - DAILY, "portal-serif-other")
    vietnamese = _lighter(folder / "source-serif-4-vietnamese.woff2")
    _write(vietnamese, frozenset(TTFont(io.BytesIO(vietnamese)).getBestCmap()), "portal-serif-vietnamese")
    for name, wanted in (("be-vietnam-pro-500-latin", LATIN_OF_LABELS), ("be-vietnam-pro-500-vietnamese", None)):
        data = (folder / f"{name}.woff2").read_bytes()
        letters = frozenset(TTFont(io.BytesIO(data)).getBestCmap())
        _write(data, letters & (wanted or letters), name)


def _lighter(path: Path) -> bytes:
    """The variable face with no more weights than the style sheets name, under its own name."""
    font = instantiateVariableFont(TTFont(path), {"wght": WEIGHTS})
    for record in font["name"].names:
        text = record.toUnicode()
        if record.nameID not in (0, 13, 14):  # copyright and licence stay as they are
            record.string = text.replace(RESERVED, OWN).replace("SourceSerif4", "PortalSerif")
    font.flavor = None
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


def _write(data: bytes, letters: frozenset[int], name: str) -> None:
    font = TTFont(io.BytesIO(data))
    options = Options(layout_features=FEATURES, hinting=False, name_IDs=["*"])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(TARGET / f"{name}.woff2")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
