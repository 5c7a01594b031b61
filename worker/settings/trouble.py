"""What the checker found wrong in, one line that a person can act on out."""

import os
import re
from collections.abc import Collection, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from worker.errors import ConfigError

_PLAIN = {
    "missing": "is missing; write it",
    "string_type": 'must be text in quotes, such as "..."',
    "bool_type": "must be true or false",
    "bool_parsing": "must be true or false",
    "int_type": "must be a whole number",
    "int_parsing": "must be a whole number",
    "int_from_float": "must be a whole number",
    "float_type": "must be a number",
    "float_parsing": "must be a number",
    "tuple_type": "must be a list: [...]",
    "list_type": "must be a list: [...]",
    "model_type": "must be a table",
    "dict_type": "must be a table",
    "path_type": 'must be a path in quotes, such as "secrets/smtp"',
    "string_pattern_mismatch": "has characters that it must not have",
    "string_too_short": "must not be empty",
    "too_short": "must not be empty",
}


def explain(error: ValidationError, data: dict[str, Any], file: Path | None, model: type[BaseModel]) -> str:
    """File, key, what is wrong, what to do; the first error, and how many more there are. Never a value."""
    errors = error.errors(include_url=False, include_input=False)
    first = errors[0]
    loc = tuple(first["loc"])
    more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    return f"{_place(loc, file)}: {_key(loc, data)}: {_text(first, loc, model)}{more}"


def explain_environment(error: Exception) -> str:
    """The variables that may be meant when a list or table in the environment is no JSON."""
    field = re.search(r'field "(\w+)"', str(error))
    prefix = f"PLENARY_{field[1] if field else ''}".upper()
    names = sorted(name for name in os.environ if name.upper().startswith(prefix))
    return f'environment variable {" or ".join(names)[:200]}: lists are written as JSON: ["a"]'


def refuse_unknown(environment: Mapping[str, str], sections: Collection[str]) -> None:
    """A variable that looks like a key but names no section would be passed over in silence.

    Raises:
        ConfigError: there is one.
    """
    for variable in sorted(environment):
        section, separator, _ = variable.upper().removeprefix("PLENARY_").partition("__")
        if variable.upper().startswith("PLENARY_") and separator and section.lower() not in sections:
            close = get_close_matches(section.lower(), sections, 1, 0.6)
            hint = (
                f"did you mean PLENARY_{close[0].upper()}__...?" if close else f"known: {', '.join(sections)}"
            )
            raise ConfigError(f"environment variable {variable}: no section {section.lower()}; {hint}")


def _place(loc: tuple[int | str, ...], file: Path | None) -> str:
    """The environment variable when there is one for this key, else the file."""
    for length in range(len(loc), 0, -1):
        variable = "PLENARY_" + "__".join(str(part) for part in loc[:length]).upper()
        if variable in os.environ:
            return f"environment variable {variable}"
    return str(file or "environment")


def _key(loc: tuple[int | str, ...], data: dict[str, Any]) -> str:
    """Such as `sources[2] (UN News).url`; list items are counted from 1, and named where they have a name."""
    text, here = "", data
    for part in loc:
        here = _inside(here, part)
        if isinstance(part, int):
            name = here.get("name") if isinstance(here, dict) else None
            text += f"[{part + 1}]" + (
                f" ({name[:60]})" if isinstance(name, str) and name.isprintable() else ""
            )
        else:
            text += f".{part}" if text else part
    return text


def _inside(here: Any, part: int | str) -> Any:
    try:
        return here[part]
    except (KeyError, IndexError, TypeError):
        return None


def _text(error: ErrorDetails, loc: tuple[int | str, ...], model: type[BaseModel]) -> str:
    kind = error["type"]
    if kind == "extra_forbidden":
        return "unknown key" + _suggestion(str(loc[-1]), loc[:-1], model)
    if kind == "value_error":
        return str(error["msg"]).removeprefix("Value error, ")
    return _PLAIN.get(kind) or str(error["msg"]).replace("Input should be", "must be")


def _suggestion(key: str, parents: tuple[int | str, ...], model: type[BaseModel]) -> str:
    known = _fields(parents, model)
    if key in ("secret", "password"):
        return "; secrets are kept in a file or in the environment: write secret_file or secret_env"
    close = get_close_matches(key, known, 1, 0.6)
    return f"; did you mean {close[0]}?" if close else f"; known here: {', '.join(sorted(known))}"


def _fields(parents: tuple[int | str, ...], model: type[BaseModel]) -> list[str]:
    for part in parents:
        if isinstance(part, int):
            continue
        found = _model_in(model.model_fields[part].annotation)
        if found is None:
            return []
        model = found
    return list(model.model_fields)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for part in getattr(annotation, "__args__", ()):
        if (found := _model_in(part)) is not None:
            return found
    return None
