"""Letters that are not what they seem: decomposed ones, and those of other alphabets in Vietnamese words."""

from dataclasses import dataclass, replace

from django.utils.translation import gettext as _

from news.importing.model import RawArticle, RawBlock, Remark
from portal.vietnamese.look_alikes import repair_look_alikes
from portal.vietnamese.normalise import to_nfc

_SHOWN_WORDS = 5


@dataclass(frozen=True, slots=True)
class Repaired:
    """The article in NFC with its look-alike letters put right, and what the editor must know of it."""

    article: RawArticle
    remarks: tuple[Remark, ...]


def repair(raw: RawArticle) -> Repaired:
    """Compose letters and replace look-alikes, judged by the whole article, not line by line."""
    written = [block.text for block in raw.blocks]
    composed = [to_nfc(text) for text in written]
    remarks = []
    if written != composed:
        remarks.append(Remark("nfd", _("Bài viết dùng dấu tổ hợp rời (NFD), đã ghép lại thành chữ có dấu dựng sẵn.")))
    found = repair_look_alikes("\n\n".join(composed))
    if found.found:
        remarks.append(_look_alike_remark((*found.repaired, *found.suspicious)))
    blocks = tuple(map(_with_text, raw.blocks, _parts(found.text, composed)))
    return Repaired(replace(raw, blocks=blocks), tuple(remarks))


def _parts(joined: str, texts: list[str]) -> list[str]:
    """Cut the joined text where it was joined: repairing replaces letters one for one."""
    parts = []
    start = 0
    for text in texts:
        parts.append(joined[start : start + len(text)])
        start += len(text) + 2
    return parts


def _with_text(block: RawBlock, text: str) -> RawBlock:
    return block if block.rows else replace(block, text=text)


def _look_alike_remark(words: tuple[str, ...]) -> Remark:
    shown = ", ".join(dict.fromkeys(words[:_SHOWN_WORDS]))
    return Remark(
        "look_alike_letters", _("Có chữ lạ giống chữ Việt: %(words)s; hãy đối chiếu với bản gốc.") % {"words": shown}
    )
