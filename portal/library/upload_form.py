"""The form through which pictures come in."""

from collections.abc import Callable
from functools import partial
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from PIL import Image as Picture
from PIL import ImageFile
from wagtail.images.forms import BaseImageForm

UNREADABLE = _("Không đọc được hết tệp ảnh này: tệp hỏng hoặc bị cắt mất phần cuối. Hãy chép lại rồi tải lên.")


class ImageUploadForm(BaseImageForm):
    """Adds to Wagtail's checks of type, bytes and pixels: the file can be read to its end.

    A picture cut off by a broken transfer has a sound beginning; Wagtail's own checks stumble over it.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if field := self.fields.get("file"):
            field.to_python = partial(_whole_picture, field.to_python)


def _whole_picture(to_python: Callable[[Any], Any], data: Any) -> Any:
    """What the field makes of the upload. Libraries loaded beside us may have told Pillow to accept parts."""
    lenient = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    try:
        found = to_python(data)
        _read_to_its_end(found)
    except (OSError, SyntaxError) as error:
        raise ValidationError(UNREADABLE, code="unreadable") from error
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = lenient
    return found


def _read_to_its_end(file: Any) -> None:
    if file is None:
        return
    with Picture.open(file) as picture:
        picture.load()
    file.seek(0)
