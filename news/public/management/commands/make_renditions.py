"""``make_renditions``: the sizes of all pictures that public articles show."""

from time import monotonic
from typing import Any, Final

from django.core.management.base import BaseCommand

from news.articles.models import Article
from news.public.pictures.uses import PictureUse, picture_uses
from portal.library.making_sizes import make_base, make_sizes

_TOLD_EVERY: Final = 10
_AT_ONCE: Final = 200


class Command(BaseCommand):
    """``manage.py make_renditions``: may be interrupted and repeated; makes only what is missing."""

    help = "Làm mọi cỡ ảnh còn thiếu của các bài đã đăng (AVIF, WebP, JPEG)."

    def handle(self, *args: Any, **options: Any) -> None:
        """Make them with progress, say how long one file took and which originals cannot be read."""
        begun, made, failed = monotonic(), 0, 0
        uses = picture_uses(Article.public_everywhere.order_by("-pk").iterator(chunk_size=_AT_ONCE))
        for done, use in enumerate(uses, 1):
            try:
                made += _make(use)
            except OSError as error:
                failed += 1
                self.stderr.write(f"Không đọc được ảnh {use.image.pk} “{use.image.title}”: {error}")
            if done % _TOLD_EVERY == 0 or done == len(uses):
                self.stdout.write(f"Cỡ ảnh: {done}/{len(uses)} ảnh, {made} tệp mới")
        milliseconds = 1000 * (monotonic() - begun) / max(made, 1)
        self.stdout.write(f"Xong: {made} tệp mới, mỗi tệp {milliseconds:.0f} ms; {failed} ảnh không đọc được.")


def _make(use: PictureUse) -> int:
    return make_base(use.image) + make_sizes(use.image, sorted(use.places))
