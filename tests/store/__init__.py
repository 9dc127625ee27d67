"""The store, on SQLite and on PostgreSQL: one body of tests for both."""
