"""Pictures of two versions side by side, with what changed in their words."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from news.desk.comparing.facts import Fate, Field, FieldChange
from news.desk.comparing.passages import Form, Picture
from news.desk.comparing.text import PassageChange


@dataclass(frozen=True, slots=True)
class PictureChange:
    """A picture that came, went, was replaced or is spoken of differently. Missing on the side where it is None."""

    fate: Fate
    label: str
    old: Picture | None
    new: Picture | None
    fields: tuple[FieldChange, ...] = ()

    @property
    def is_replaced(self) -> bool:
        """Whether another photograph stands in the same place."""
        return self.old is not None and self.new is not None and self.old.image != self.new.image

    @property
    def shown(self) -> tuple[Picture, ...]:
        """The sides that exist."""
        return tuple(side for side in (self.old, self.new) if side is not None)


def picture_changes(text: tuple[PassageChange, ...]) -> tuple[PictureChange, ...]:
    """What became of the pictures among the passages, in their order."""
    pictures = (change for change in text if change.passage.form is Form.PICTURE and change.fate is not Fate.SAME)
    return tuple(_change(change) for change in pictures)


def _change(change: PassageChange) -> PictureChange:
    new = None if change.fate is Fate.REMOVED else change.passage.picture
    old = change.old.picture if change.old is not None else None
    return PictureChange(change.fate, change.passage.label, old, new, _fields(old, new))


def _fields(old: Picture | None, new: Picture | None) -> tuple[FieldChange, ...]:
    if old is None or new is None:
        return ()
    pairs = zip(_words(old), _words(new), strict=True)
    return tuple(FieldChange(before, after) for before, after in pairs if before.text != after.text)


def _words(picture: Picture) -> tuple[Field, ...]:
    decorative = _("ảnh trang trí") if picture.decorative else ""
    rows = (
        ("alt", _("Mô tả"), picture.alt or decorative),
        ("caption", _("Chú thích"), picture.caption),
        ("credit", _("Người chụp, nguồn"), picture.credit),
        ("missing_file", _("Tệp còn thiếu"), picture.missing_file),
    )
    return tuple(Field(name, label, text, text) for name, label, text in rows)
