"""The month of an instant, for counts over a whole archive."""

from typing import Any

from django.db.models import CharField, Func


class LocalMonth(Func):
    """``2023-10`` of an instant in Vietnamese time.

    Django's own extraction calls Python for every row on SQLite, half a second for fifty thousand articles. The fixed
    offset is right for every instant since 1975: Vietnam changes no clocks.
    """

    output_field = CharField()
    template = "to_char(%(expressions)s AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM')"

    def as_sqlite(self, compiler: Any, connection: Any, **context: Any) -> Any:
        """The same with SQLite's own date functions; instants are stored in UTC."""
        return self.as_sql(
            compiler, connection, template="strftime('%%%%Y-%%%%m', %(expressions)s, '+7 hours')", **context
        )
