"""Photographs with the words that belong to them."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, StructBlock
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageBlock


def example_pictures(number: int) -> list[Any]:
    """Pictures for showing what a block looks like: the newest of the library; fewer when it holds fewer."""
    return list(get_image_model().objects.order_by("-pk")[:number])


def example_use(image: Any) -> dict[str, Any]:
    """A picture as the block of one picture holds it."""
    caption, credit = gettext("Quang cảnh hội nghị sơ kết."), gettext("Ảnh: Văn phòng khối")
    return {"image": image, "caption": caption, "credit": credit}


class CaptionedImageBlock(StructBlock):
    """One photograph. Caption and credit belong to this use; the library's own are only the starting point."""

    image = ImageBlock(label=_("Ảnh"), required=False)
    caption = CharBlock(
        label=_("Chú thích"),
        required=False,
        max_length=500,
        help_text=_("Ai, làm gì, ở đâu. Không lặp lại tiêu đề."),
    )
    credit = CharBlock(label=_("Người chụp, nguồn ảnh"), required=False, max_length=160)
    missing_file = CharBlock(
        label=_("Tên tệp còn thiếu"),
        required=False,
        max_length=255,
        help_text=_("Bài nhập có chú thích nhưng chưa có ảnh: chọn ảnh rồi xóa dòng này."),
    )

    def clean(self, value: Any) -> Any:
        """A picture, or the name of the file that is still to come."""
        cleaned = super().clean(value)
        if not cleaned["image"] and not cleaned["missing_file"] and not cleaned["caption"]:
            raise StructBlockValidationError({"image": ValidationError(_("Hãy chọn ảnh hoặc bỏ khung ảnh này."))})
        return cleaned

    def get_preview_value(self) -> Any:
        """A picture of the library, or the caption alone."""
        return self.normalize(example_use(next(iter(example_pictures(1)), None)))

    class Meta:
        icon = "image"
        label = _("Ảnh có chú thích")
        description = _("Một tấm ảnh kèm chú thích và tên người chụp.")
        template = "components/blocks/image.html"
        preview_template = "components/blocks/preview.html"


class GalleryBlock(StructBlock):
    """Several photographs of one occasion."""

    title = CharBlock(label=_("Tên chùm ảnh"), required=False, max_length=160)
    images = ListBlock(CaptionedImageBlock(), min_num=2, label=_("Ảnh"))

    def get_preview_value(self) -> Any:
        """Three pictures of the library."""
        uses = [example_use(image) for image in example_pictures(3)]
        return self.normalize({"title": _("Lễ trao cờ thi đua"), "images": uses})

    class Meta:
        icon = "image"
        label = _("Chùm ảnh")
        description = _("Từ hai ảnh trở lên của cùng một sự kiện.")
        template = "components/blocks/gallery.html"
        preview_template = "components/blocks/preview.html"
