"""Logging settings: plain lines for people, JSON lines for collectors."""

from typing import Any

import structlog


def logging_config(log_format: str) -> dict[str, Any]:
    """``LOGGING`` for ``log_format`` ``plain`` or ``json``; everything goes to standard error."""
    renderer: Any = structlog.processors.JSONRenderer(ensure_ascii=False)
    if log_format != "json":
        # The renderer's own tracebacks print local variables, passwords among them.
        renderer = structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback)
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {
            "portal": {
                "()": structlog.stdlib.ProcessorFormatter,
                "processor": renderer,
                "foreign_pre_chain": [
                    structlog.stdlib.add_log_level,
                    structlog.stdlib.add_logger_name,
                    structlog.processors.TimeStamper(fmt="iso"),
                ],
            }
        },
        "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "portal"}},
        "root": {"handlers": ["console"], "level": "WARNING"},
        "loggers": {
            "portal": {"level": "INFO"},
            "news": {"level": "INFO"},
            "search": {"level": "INFO"},
            "home": {"level": "INFO"},
        },
    }
