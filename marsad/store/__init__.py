"""What is kept: every batch, item and change, in a SQLite file or in PostgreSQL; added to, never erased."""
