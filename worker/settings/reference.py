"""The model of the configuration in, its reference as Markdown out.

`python -m worker.settings.reference docs/configuration.md` renews the tables between the two markers.
"""

import sys
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from worker.settings.shape import Config

BEGIN, END = "<!-- tables: begin -->\n", "<!-- tables: end -->\n"
LISTS = {"sources", "interests", "subscriptions"}


def tables() -> str:
    """One table for the keys outside of sections, and one a section."""
    sections = {name: model for name, field in Config.model_fields.items() if (model := section(field))}
    plain = {name: field for name, field in Config.model_fields.items() if name not in sections}
    parts = [_table("Outside of sections", "PLENARY_", plain)]
    for name, model in sections.items():
        title = f"`[[{name}]]`" if name in LISTS else f"`[{name}]`"
        prefix = "" if name in LISTS else f"PLENARY_{name.upper()}__"
        parts.append(_table(f"{title}: {_first_line(model)}", prefix, model.model_fields))
    return "\n".join(parts)


def section(field: FieldInfo) -> type[BaseModel] | None:
    """The model of a section, or of the items of a list of sections."""
    for kind in (field.annotation, *getattr(field.annotation, "__args__", ())):
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            return kind
    return None


def _first_line(model: type[BaseModel]) -> str:
    text = (model.__doc__ or "").strip().splitlines()[0].rstrip(".")
    return text[:1].lower() + text[1:]


def _table(title: str, prefix: str, fields: dict[str, FieldInfo]) -> str:
    lines = [f"## {title}", "", "| key | default | meaning |", "|---|---|---|"]
    if prefix:
        lines.insert(2, f"In the environment: `{prefix}KEY`.\n")
    lines += [f"| `{name}` | {_default(field)} | {_meaning(field)} |" for name, field in fields.items()]
    return "\n".join(lines) + "\n"


def _meaning(field: FieldInfo) -> str:
    return " ".join((field.description or "").split()).replace("|", "\\|")


def _default(field: FieldInfo) -> str:
    if field.is_required():
        return "required"
    value: Any = field.get_default(call_default_factory=False)
    if value is None or value in ("", ()):
        return "-"
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    return f"`{value}`"


def renewed(text: str) -> str:
    """A page with the tables between its markers as they are now."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{tables()}\n{END}{after}"


if __name__ == "__main__":
    page = Path(sys.argv[1])
    page.write_text(renewed(page.read_text(encoding="utf-8")), encoding="utf-8")
