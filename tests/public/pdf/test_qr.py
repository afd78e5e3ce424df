"""A camera finds the way from paper to the portal."""

import re
from typing import Any

import pytest
import zxingcpp
from django.template import Context, Template
from lxml import etree
from PIL import Image, ImageDraw

from news.public.pdf.qr import address_code

ADDRESSES = [
    "http://127.0.0.1:8000/",
    "https://thidua.lamgiang.example/tin-tuc/hoi-nghi/khoi-thi-dua-kinh-te-ky-thuat-tong-ket-nam-2026-muoi-mot-chi/",
    "https://thidua.lamgiang.example/tin-tuc/?nam=2026&thang=11",
]
STEP = re.compile(r"([Mhm])(-?[\d.]+)[ ]?(-?[\d.]+)?")
DOTS = 6


def _drawn(svg: str) -> Image.Image:
    """The drawing as a camera sees it. The path holds strokes of one module's width, from left to right."""
    root: Any = etree.fromstring(svg)
    side = int(root.get("viewBox").split()[2])
    picture = Image.new("L", (side * DOTS, side * DOTS), "white")
    draw, x, y = ImageDraw.Draw(picture), 0.0, 0.0
    for step, across, down in STEP.findall(root.findall("{*}path")[-1].get("d")):
        if step == "h":
            draw.rectangle((x * DOTS, (y - 0.5) * DOTS, (x + float(across)) * DOTS - 1, (y + 0.5) * DOTS - 1), fill=0)
        x, y = (float(across), float(down)) if step == "M" else (x + float(across), y + float(down or 0))
    return picture


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_code_leads_to_the_address(address: str) -> None:
    found = zxingcpp.read_barcodes(_drawn(address_code(address, "Mã")))

    assert [code.text for code in found] == [address]


def test_the_code_has_a_name_and_needs_no_style() -> None:
    drawing = Template("{% load qr %}{% address_code url %}").render(
        Context({"url": "https://lamgiang.example/?a=1&b=<2>"})
    )

    root: Any = etree.fromstring(drawing)
    assert root.get("role") == "img"
    assert root.findtext("{*}title") == "Mã QR của địa chỉ https://lamgiang.example/?a=1&b=<2>"
    assert "style" not in drawing
    assert "<script" not in address_code("https://lamgiang.example/", "<script>")
