"""plenary.toml and the environment in, one checked Config out."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_settings import SettingsError

from worker.errors import ConfigError
from worker.settings import completion, toml_file
from worker.settings.lists import Interest, Source, Subscription
from worker.settings.shape import Config
from worker.settings.trouble import explain, explain_environment, refuse_unknown

__all__ = ["Config", "Interest", "Source", "Subscription", "find", "load", "required"]


def load(path: str | Path | None = None) -> Config:
    """Find, read and check the configuration; without any file, the built-in defaults.

    Raises:
        ConfigError: one line that names file and key and says what to do.
    """
    file = find(path)
    data = toml_file.read(file) if file else {}
    config = _checked(data, file)
    config._file = file
    return config


def find(path: str | Path | None = None, environment: Mapping[str, str] = os.environ) -> Path | None:
    """The file to read: the one named, $PLENARY_CONFIG, ./plenary.toml, the XDG directory; else None.

    Raises:
        ConfigError: a file that was named is not there.
    """
    for named, origin in ((path, "--config"), (environment.get("PLENARY_CONFIG"), "PLENARY_CONFIG")):
        if named:
            file = Path(named).expanduser().absolute()
            if not file.is_file():
                what = f"{file} is a directory" if file.is_dir() else f"there is no file {file}"
                raise ConfigError(f"{origin}: {what}; `plenary init` writes one")
            return file
    home = environment.get("XDG_CONFIG_HOME") or Path("~/.config").expanduser()
    places = (Path("plenary.toml"), Path(home, "plenary", "plenary.toml"))
    return next((place.absolute() for place in places if place.is_file()), None)


def with_file(trouble: str, path: str | None) -> str:
    """Trouble that the configuration is to mend, with the file in front where one was read."""
    file = find(path)
    return f"{file}: {trouble}" if file and "[store] url" in trouble else trouble


def required(config: Config) -> Path:
    """The configuration file, for commands that make no sense without one.

    Raises:
        ConfigError: there is none.
    """
    if config.file is None:
        raise ConfigError("there is no plenary.toml here; run `plenary init` to write one")
    return config.file


def _checked(data: dict[str, Any], file: Path | None) -> Config:
    where = str(file or "environment")
    refuse_unknown(os.environ, Config.model_fields)
    try:
        config = Config(**data)
    except ValidationError as error:
        raise ConfigError(explain(error, data, file, Config)) from None
    except SettingsError as error:
        raise ConfigError(explain_environment(error)) from None
    try:
        return completion.complete(config, file.parent if file else Path.cwd())
    except ConfigError as error:
        raise ConfigError(f"{where}: {error}") from error
