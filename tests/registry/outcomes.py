"""What a load of a registry file came to."""

from news.registry.loading.report import LoadReport


def outcomes(report: LoadReport) -> list[str]:
    """The outcome of each row, in order."""
    return [row.outcome.value for row in report.rows]
