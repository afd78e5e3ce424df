"""A change in one short sentence, for the list beside the text."""

from django.utils.translation import gettext as _

from news.desk.comparing.facts import FactChange, Fate, FieldChange
from news.desk.comparing.passages import Form
from news.desk.comparing.pictures import PictureChange
from news.desk.comparing.text import LineChange, PassageChange, beginning
from news.desk.comparing.words import Kind

LONGEST = 48


def fact_sentence(change: FactChange) -> str:
    """ "Sở Xây dựng: từ Tham dự thành Chủ trì"."""
    names = {"group": change.row.group, "subject": change.row.subject}
    if change.fate is Fate.ADDED:
        return _("Thêm %(subject)s") % names
    if change.fate is Fate.REMOVED:
        return _("Bỏ %(subject)s") % names
    if change.fate is Fate.REORDERED:
        return _("%(group)s: đổi thứ tự") % names
    said = "; ".join(field_sentence(field) for field in change.fields)
    speaks_of_itself = change.row.subject == change.fields[0].label
    return said if speaks_of_itself else _("%(subject)s: %(said)s") % {**names, "said": said}


def field_sentence(change: FieldChange) -> str:
    """ "Ngày diễn ra từ 12/03/2026 thành 13/03/2026"."""
    said = {"label": change.label, "old": shortened(change.old.text), "new": shortened(change.new.text)}
    if not change.old.text:
        return _("thêm %(label)s “%(new)s”") % {**said, "label": change.label.lower()}
    if not change.new.text:
        return _("bỏ %(label)s “%(old)s”") % {**said, "label": change.label.lower()}
    if change.explains_itself:
        return _("từ %(old)s thành %(new)s") % said
    return _("%(label)s từ %(old)s thành %(new)s") % said


def picture_sentence(change: PictureChange) -> str:
    """ "Ảnh 2: đổi ảnh, chú thích"."""
    label = {"label": change.label}
    if change.fate is Fate.ADDED:
        return _("Thêm %(label)s") % {"label": change.label.lower()}
    if change.fate is Fate.REMOVED:
        return _("Bỏ %(label)s") % {"label": change.label.lower()}
    parts = [_("đổi ảnh")] if change.is_replaced else []
    parts += [field.label.lower() for field in change.fields]
    return _("%(label)s: %(parts)s") % {**label, "parts": ", ".join(parts)}


def passage_sentence(change: PassageChange) -> str:
    """ "168 thành 186", "Thêm “với 11/11 phiếu”", "Dời đoạn “Phát biểu tại hội nghị…”"."""
    name = _name(change)
    if change.moved_from:
        moved = _("Dời %(name)s") % {"name": name}
        return moved if change.fate is Fate.SAME else _("%(moved)s, có sửa chữ") % {"moved": moved}
    if change.fate is Fate.ADDED:
        return _("Thêm %(name)s") % {"name": name}
    if change.fate is Fate.REMOVED:
        return _("Bỏ %(name)s") % {"name": name}
    edits = _edits(change.lines)
    if len(edits) == 1:
        return edits[0]
    if not edits:
        return shortened(next(iter(change.formats), name))
    return _("Sửa %(count)s chỗ ở %(name)s") % {"count": len(edits), "name": name}


def shortened(text: str) -> str:
    """``text`` cut behind a word."""
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else text[:LONGEST].rsplit(" ", 1)[0] + "…"


def _name(change: PassageChange) -> str:
    passage = change.passage
    if passage.form in (Form.TITLE, Form.LEAD, Form.PICTURE):
        return passage.label.lower()
    kind = _("đầu mục") if passage.style in ("h2", "h3", "h4") else _("đoạn")
    kind = passage.label.lower() if passage.form is Form.BOX else kind
    return _("%(kind)s “%(words)s”") % {"kind": kind, "words": beginning(passage.text)}


def _edits(lines: tuple[LineChange, ...]) -> list[str]:
    said: list[str] = []
    for line in lines:
        gone = ""
        for piece in line.pieces:
            if piece.kind is Kind.REMOVED:
                gone = shortened(piece.old)
                said.append(_("Bỏ “%(words)s”") % {"words": gone})
            elif piece.kind is Kind.ADDED and gone:
                said[-1] = _("“%(old)s” thành “%(new)s”") % {"old": gone, "new": shortened(piece.new)}
                gone = ""
            elif piece.kind is Kind.ADDED:
                said.append(_("Thêm “%(words)s”") % {"words": shortened(piece.new)})
            else:
                gone = ""
    return said
