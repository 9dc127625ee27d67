"""Puts many rows into a table at once, within the transaction that is open, in the quickest way each database has."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Table, insert


def add(
    connection: Connection, table: Table, columns: Sequence[Column[Any]], chunks: Iterable[list[tuple[Any, ...]]]
) -> None:
    """Add the rows given in chunks; each has a cell per column; columns stand as they do in the table."""
    names = [column.name for column in columns]
    if connection.dialect.name == "postgresql":
        quote = connection.dialect.identifier_preparer.quote
        driver: Any = connection.connection.driver_connection
        statement = f"COPY {quote(table.name)} ({', '.join(map(quote, names))}) FROM STDIN"
        with driver.cursor() as cursor, cursor.copy(statement) as copy:
            for rows in chunks:
                for row in rows:
                    copy.write_row(row)
        return
    statement = str(insert(table).compile(dialect=connection.dialect, column_keys=names))
    for rows in chunks:
        if rows:
            connection.exec_driver_sql(statement, rows)
