"""What goes along whichever way a translation is begun."""

from typing import Any

from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import copy_for_translation_done

from news.desk.translating.copying import carry_over_rights


@receiver(copy_for_translation_done)
def rights_go_along(source_obj: Any, target_obj: Any, **_kwargs: Any) -> None:
    """For pages; nothing else is translated."""
    if isinstance(source_obj, Page):
        carry_over_rights(source_obj, target_obj)
