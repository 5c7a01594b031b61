"""A TOML file in, its tables out."""

import tomllib
from pathlib import Path
from typing import Any

from worker.errors import ConfigError

LARGEST = 4 * 1024 * 1024
# Secrets come by file or environment, so that a configuration can be shown to anybody.
_SECRETS = (("store", "password"), ("broker", "password"), ("smtp", "password"))


def read(file: Path) -> dict[str, Any]:
    """The tables of a configuration file.

    Raises:
        ConfigError: it cannot be read, is no TOML, or holds a password.
    """
    try:
        with file.open("rb") as opened:
            text = opened.read(LARGEST + 1).decode("utf-8")
    except OSError as error:
        raise ConfigError(f"{file}: cannot be read ({error.strerror}); check its permissions") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{file}: is not UTF-8 text (byte {error.start}); save it as UTF-8") from None
    if len(text) > LARGEST:
        raise ConfigError(f"{file}: is larger than {LARGEST:,} bytes")
    try:
        data = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigError(f"{file}: is no valid TOML: {error}") from None
    _refuse_secrets(data, file)
    return data


def _refuse_secrets(data: dict[str, Any], file: Path) -> None:
    for section, key in _SECRETS:
        table = data.get(section)
        if isinstance(table, dict) and key in table:
            variable = f"PLENARY_{section}__{key}".upper()
            raise ConfigError(
                f"{file}: {section}.{key} does not belong here; set {variable} or {section}.{key}_file"
            )
    for key in data:
        if key.startswith("_"):
            raise ConfigError(f"{file}: {key}: unknown key; remove it")
