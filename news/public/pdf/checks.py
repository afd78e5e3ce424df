"""What ``manage.py check``, and with it every start, says where no PDF file can be made."""

from typing import Any

from django.core.checks import CheckMessage, Warning, register

from news.public.pdf.libraries import missing_packages


@register()
def libraries_are_there(**_options: Any) -> list[CheckMessage]:
    """A warning that names the packages to install."""
    packages = missing_packages()
    if not packages:
        return []
    return [
        Warning(
            "Articles have no PDF files: libraries for setting type are missing.",
            hint=f"Install {' '.join(packages)} and start the portal again.",
            id="public.W001",
        )
    ]
