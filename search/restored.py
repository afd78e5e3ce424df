"""The indexes of a portal that came back from a backup."""

from collections.abc import Callable
from typing import Any

from django.dispatch import receiver

from portal.operations.backup.signals import portal_restored
from search.engines.base import EngineUnavailable
from search.indexes import indexes, rebuild


@receiver(portal_restored)
def build_indexes_anew(tell: Callable[[str], None], **_sent: Any) -> None:
    """A backup holds no index. A server that is away now is told of when it must be made up for."""
    for index in indexes():
        try:
            tell(f"{index.name}: đã lập chỉ mục {rebuild(index)} tài liệu.")
        except EngineUnavailable as error:
            tell(f"{index.name}: chưa lập được chỉ mục ({error}). Khi máy chủ trở lại, chạy search_index rebuild.")
