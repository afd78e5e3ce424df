"""Pictures and files, with the facts that a newsroom must know about them."""

from typing import Any

from django.conf import settings
from django.core.files.base import ContentFile
from django.db import models
from django.utils.translation import gettext_lazy as _
from taggit.managers import TaggableManager
from wagtail.documents.models import AbstractDocument
from wagtail.documents.models import Document as WagtailDocument
from wagtail.images.models import AbstractImage, AbstractRendition, Filter, WagtailImageField, get_upload_to

from portal.library.originals import originals
from portal.library.photographs import upright_without_metadata
from portal.vietnamese.normalise import to_nfc


class Image(AbstractImage):
    """A photograph. ``description`` says what is seen; ``caption`` is printed; the focal point keeps faces in crops."""

    file: Any = WagtailImageField(
        verbose_name=_("tệp ảnh"),
        upload_to=get_upload_to,
        storage=originals,
        width_field="width",
        height_field="height",
    )
    # Redeclared for their reverse names: Wagtail's own, unused image model claims the plain ones.
    uploaded_by_user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("người tải lên"),
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="uploaded_images",
    )
    tags = TaggableManager(blank=True, verbose_name=_("thẻ"), related_name="tagged_images")
    description = models.CharField(_("mô tả cho người không nhìn thấy ảnh"), max_length=300, blank=True)
    caption = models.CharField(_("chú thích"), max_length=500, blank=True)
    credit = models.CharField(_("người chụp, nguồn ảnh"), max_length=160, blank=True)
    taken_on = models.DateField(_("ngày chụp"), null=True, blank=True)
    consent_note = models.TextField(
        _("ghi chú về sự đồng ý"),
        blank=True,
        help_text=_("Ảnh chân dung, trẻ em: ai đồng ý, ngày nào, đến khi nào."),
    )
    source_name = models.CharField(_("tên tệp gốc"), max_length=255, blank=True, editable=False)
    # Between saving a new file and making its first size.
    has_new_file = False

    admin_form_fields = (
        "title",
        "file",
        "description",
        "caption",
        "credit",
        "taken_on",
        "consent_note",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("ảnh")
        verbose_name_plural = _("ảnh")

    @property
    def default_alt_text(self) -> str:
        """Never the file name: an empty alternative is honest, ``IMG_0042`` is not."""
        return self.description

    def get_rendition(self, filter: Filter | str) -> Any:
        """Adds to Wagtail's rule: the desk sees the original itself, never a public copy of it."""
        if getattr(filter, "spec", filter) != "original":
            return super().get_rendition(filter)
        itself = Rendition(image=self, filter_spec="original", width=self.width, height=self.height)
        itself.file.name, itself.file.storage = self.file.name, self.file.storage
        return itself

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Text to NFC; a new file is turned upright and loses its EXIF data (place, device)."""
        for field in ("title", "description", "caption", "credit", "consent_note"):
            setattr(self, field, to_nfc(getattr(self, field)))
        if self.file and not self.file._committed:
            self._clean_file()
        super().save(*args, **kwargs)

    def _clean_file(self) -> None:
        self.has_new_file = True
        self.source_name = self.source_name or self.file.name[-255:]
        content = self.file.read()
        cleaned = upright_without_metadata(content)
        self.file.seek(0)
        if cleaned is not None:
            self.file = ContentFile(cleaned.data, name=self.file.name)
            self.width, self.height = cleaned.width, cleaned.height
        self.file_size = len(cleaned.data if cleaned else content)
        self._set_file_hash()


class Rendition(AbstractRendition):
    """A size of an image, made once. Readers may have its address; nobody can guess it who has not the picture."""

    image = models.ForeignKey(Image, on_delete=models.CASCADE, related_name="renditions")

    def get_upload_to(self, filename: str) -> str:
        """A folder for each content of a picture, named by part of its hash (SHA-1)."""
        name = self.file.field.storage.get_valid_name(filename)
        return f"images/{self.image.get_file_hash()[:16]}/{name}"

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("image", "filter_spec", "focal_point_key"), name="unique_rendition"),
        ]


class Document(AbstractDocument):
    """A file to download."""

    uploaded_by_user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("người tải lên"),
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="uploaded_documents",
    )
    tags = TaggableManager(blank=True, verbose_name=_("thẻ"), related_name="tagged_documents")
    summary = models.CharField(_("tóm tắt"), max_length=500, blank=True)

    admin_form_fields = (*WagtailDocument.admin_form_fields, "summary")

    class Meta(AbstractDocument.Meta):
        verbose_name = _("tệp")
        verbose_name_plural = _("tệp")
