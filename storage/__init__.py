"""Rows in and out: one schema on SQLite and PostgreSQL. Knows no queue and no network."""
