"""Whether the store takes a page's worth of bytes: written for good, then taken away."""

import os

from sqlalchemy import Engine, text

from storage.engine import begin

# As much as a page with its text and record; at random, so that nothing compresses it.
_BYTES = 128 * 1024

_KEEP = text("""
    INSERT INTO settings (key, value) VALUES ('room', :value)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value
""")
_DROP = text("DELETE FROM settings WHERE key = 'room'")


def try_room(engine: Engine) -> None:
    """Commit a row as large as a page and remove it: what is only rolled back finds no full disk.

    Raises:
        StoreError: it cannot be written; the message says why.
    """
    with begin(engine) as conn:
        conn.execute(_KEEP, {"value": os.urandom(_BYTES // 2).hex()})
    with begin(engine) as conn:
        conn.execute(_DROP)
