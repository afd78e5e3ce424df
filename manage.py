#!/usr/bin/env python
"""Command-line entry of the portal."""

import os
import sys


def main() -> None:
    """Run a management command under the settings named by ``DJANGO_SETTINGS_MODULE`` (default: local)."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.local")
    from django.core.management import execute_from_command_line  # imported late: settings must be chosen first

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
