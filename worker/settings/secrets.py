"""Where a secret is kept in, the secret out: files and environment only, and never in a message."""

import os
from pathlib import Path
from urllib.parse import quote, urlsplit, urlunsplit

from pydantic import SecretStr

from worker.errors import ConfigError

LARGEST = 4_096


def from_file(path: Path, key: str) -> SecretStr:
    """What a secret file holds, without the white space around it.

    Raises:
        ConfigError: it cannot be read, is empty, or is too large to be a secret.
    """
    try:
        with path.open("rb") as file:
            text = file.read(LARGEST + 1).decode("utf-8").strip()
    except OSError as error:
        raise ConfigError(
            f"{key}: {path} cannot be read ({error.strerror}); check path and permissions"
        ) from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{key}: {path} is not text") from error.with_traceback(None)
    if not text or len(text) > LARGEST:
        raise ConfigError(
            f"{key}: {path} is {'empty' if not text else 'too large'}; it must hold just the secret"
        )
    return SecretStr(text)


def from_environment(name: str, key: str) -> SecretStr:
    """What an environment variable holds.

    Raises:
        ConfigError: it is not set.
    """
    text = os.environ.get(name, "").strip()
    if not text:
        raise ConfigError(f"{key}: the environment variable {name} is not set")
    return SecretStr(text)


def with_password(url: str, password: SecretStr | None) -> str:
    """A database or broker address with its password put in; one that the address holds already wins."""
    parts = urlsplit(url)
    if password is None or parts.password:
        return url
    user = quote(parts.username or "", safe="")
    host = parts.netloc.rpartition("@")[2]
    netloc = f"{user}:{quote(password.get_secret_value(), safe='')}@{host}"
    return urlunsplit(parts._replace(netloc=netloc))
