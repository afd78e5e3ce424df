"""``make_cards``: the pictures that stand for a page where its address is shared."""

from pathlib import Path
from typing import Any, Final

from django.core.management.base import BaseCommand, CommandParser
from django.utils.translation import gettext as _
from django.utils.translation import override

from news.public.cards.design import Design
from news.public.cards.drawing import card_file
from news.public.cards.making import KINDS, make_card, public_subjects

_TOLD_EVERY: Final = 100


class Command(BaseCommand):
    """``manage.py make_cards [--site FILE]``."""

    help = "Vẽ thẻ chia sẻ (Open Graph) còn thiếu của bài, đơn vị và khối; bỏ thẻ đã cũ."

    def add_arguments(self, parser: CommandParser) -> None:
        """The card of the site itself is part of the program."""
        parser.add_argument("--site", type=Path, metavar="TỆP", help="chỉ vẽ thẻ chung của cổng vào tệp này")

    def handle(self, *args: Any, **options: Any) -> None:
        """Draw what is missing, with progress."""
        if options["site"]:
            options["site"].write_bytes(site_card_file())
            return
        for kind in KINDS:
            self._make(kind)

    def _make(self, kind: str) -> None:
        subjects = public_subjects(kind)
        total, made = subjects.count(), 0
        for done, subject in enumerate(subjects.order_by("-pk").iterator(chunk_size=_TOLD_EVERY), 1):
            made += make_card(subject)
            if done % _TOLD_EVERY == 0 or done == total:
                self.stdout.write(f"{KINDS[kind]._meta.verbose_name}: {done}/{total}, vẽ mới {made}")


def site_card_file() -> bytes:
    """The card of the portal as a whole, in Vietnamese."""
    with override("vi"):
        title = _("Cổng thông tin thi đua, khen thưởng")
        return card_file(Design("", title, _("Tin tức · Đơn vị · Khen thưởng"), ""))
