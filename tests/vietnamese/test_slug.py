"""Addresses are the same for every spelling, in Python and in the browser."""

import json
import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.vietnamese.family_names import FAMILY_NAMES
from portal.vietnamese.letters import LETTERS, TONED_VOWELS
from portal.vietnamese.places import PROVINCES
from portal.vietnamese.slug import slugify
from portal.vietnamese.syllables import is_vietnamese_syllable
from tests.vietnamese.strategies import WORDS

SCRIPT = Path(__file__).resolve().parents[2] / "static" / "js" / "slug.js"
TITLES = (
    "Hội nghị tổng kết Khối thi đua số 3",
    "Đắk Lắk: Ủy ban nhân dân tỉnh phát động thi đua",
    "409/TĐKT-KTKT",
    "H’Hen Niê",
    "Quyết định 45/QĐ-TTg về khen thưởng",
    "TN&MT – 100 %",
    "km² ½ № … ﬁ",
    "Łódź, Straße, Þór, cœur, İstanbul, ñandú",
    "Кириллица",
    "日本",
    "  -- ",
    "",
    "a\u0301\u0323 o\u031b\u0309",
    "x" * 200,
    "tiếng Việt " * 30,
    "K\u212a Å",
    "١٢٣",
)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Hội nghị tổng kết Khối thi đua số 3", "hoi-nghi-tong-ket-khoi-thi-dua-so-3"),
        ("Đắk Lắk: Ủy ban nhân dân tỉnh", "dak-lak-uy-ban-nhan-dan-tinh"),
        ("Quyết định 45/QĐ-TTg", "quyet-dinh-45-qd-ttg"),
        ("409/TĐKT-KTKT", "409-tdkt-ktkt"),
        ("H’Hen Niê", "h-hen-nie"),
        ("  –– TN&MT!!", "tn-mt"),
        ("日本", ""),
        ("", ""),
    ],
)
def test_slug_of_a_title(text: str, slug: str) -> None:
    assert slugify(text) == slug


@given(st.text(), st.integers(min_value=1, max_value=100))
def test_a_slug_is_ascii_words_within_the_limit(text: str, limit: int) -> None:
    slug = slugify(text, limit)
    assert len(slug) <= limit
    assert slug == "" or re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", slug)


@given(st.text())
def test_a_slug_of_a_slug_is_itself(text: str) -> None:
    assert slugify(slugify(text)) == slugify(text)


@given(st.text(alphabet=sorted(LETTERS) + list(" -/"), max_size=60))
def test_composed_and_decomposed_titles_share_one_address(text: str) -> None:
    assert slugify(unicodedata.normalize("NFD", text)) == slugify(text)


def test_a_long_title_is_cut_between_words() -> None:
    assert slugify("tổng kết phong trào thi đua", 20) == "tong-ket-phong-trao"
    assert slugify("tổng kết phong trào", 19) == "tong-ket-phong-trao"


def test_a_first_word_beyond_the_limit_is_cut_inside() -> None:
    assert slugify("khuyếnkhíchphátminh", 8) == "khuyenkh"


@pytest.mark.skipif(shutil.which("node") is None, reason="Node.js is not installed on this machine")
def test_the_browser_makes_the_same_slugs(tmp_path: Path) -> None:
    texts = _many_texts()
    expected = [slugify(text) for text in texts] + [slugify(text, 12) for text in texts]

    made = _slugs_made_by_node(texts, tmp_path)

    different = [pair for pair in zip(texts * 2, expected, made, strict=True) if pair[1] != pair[2]]
    assert len(texts) > 4000
    assert different == []


def _many_texts() -> list[str]:
    onsets = ["", "b", "ch", "đ", "gi", "kh", "l", "ngh", "ph", "qu", "th", "tr", "v"]
    endings = ["", "c", "i", "m", "n", "ng", "nh", "t", "u", "y"]
    built = [onset + vowel + ending for onset in onsets for vowel in TONED_VOWELS for ending in endings]
    real = [syllable for syllable in built if is_vietnamese_syllable(syllable)]
    names = [f"{family} Thị {word.title()}" for family in sorted(FAMILY_NAMES) for word in WORDS[:6]]
    texts = [*real, *names, *(place.full_name for place in PROVINCES), *TITLES]
    return [*texts, *(unicodedata.normalize("NFD", text.upper()) for text in texts)]


def _slugs_made_by_node(texts: list[str], folder: Path) -> list[str]:
    module = folder / "slug.mjs"
    module.write_text(SCRIPT.read_text("utf-8"), "utf-8")
    program = folder / "run.mjs"
    program.write_text(
        'import { readFileSync } from "node:fs";\n'
        'import { slugify } from "./slug.mjs";\n'
        'const texts = JSON.parse(readFileSync(0, "utf8"));\n'
        "const slugs = [...texts.map((text) => slugify(text)), ...texts.map((text) => slugify(text, 12))];\n"
        "process.stdout.write(JSON.stringify(slugs));\n",
        "utf-8",
    )
    done = subprocess.run(
        ["node", str(program)], input=json.dumps(texts), capture_output=True, text=True, check=True, timeout=60
    )
    slugs: list[str] = json.loads(done.stdout)
    return slugs
