"""A store's URL into the right to be its one `plenary run`: a lock file that names its holder."""

import fcntl
import hashlib
import os
from pathlib import Path

from worker.errors import ConfigError

SQLITE = "sqlite:///"


def lock_file(store_url: str, data_dir: Path) -> Path:
    """Beside a SQLite file, so that two configurations of one store meet; else in the data directory."""
    if store_url.startswith(SQLITE):
        return Path(store_url.removeprefix(SQLITE) + ".lock")
    mark = hashlib.sha256(store_url.encode()).hexdigest()[:12]
    return data_dir / f"run-{mark}.lock"


def runs_file(lock: Path) -> Path:
    """Beside the lock: the file that all processes of a run hold."""
    return lock.with_suffix(".runs")


def take(path: Path) -> int:
    """Lock the file for as long as the returned descriptor is open.

    Raises:
        ConfigError: another process holds it (the message names its pid), or it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        held = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    except OSError as error:
        raise ConfigError(f"the lock file {path} cannot be written ({error.strerror})") from error
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        holder = os.read(held, 20).decode("ascii", "replace").strip() or "unknown"
        os.close(held)
        raise ConfigError(
            f"`plenary run` is at work on this store already, as process {holder} (lock file {path}):"
            " stop that one first"
        ) from error
    os.ftruncate(held, 0)
    os.pwrite(held, f"{os.getpid()}\n".encode(), 0)
    return held
