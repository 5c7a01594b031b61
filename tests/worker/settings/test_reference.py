import re
from pathlib import Path

from worker.config import Config
from worker.settings.reference import renewed, section

PAGE = Path(__file__).parents[3] / "docs" / "configuration.md"


def test_the_page_says_what_the_model_says() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert renewed(text) == text, "run: python -m worker.settings.reference docs/configuration.md"


def test_every_key_is_documented() -> None:
    text = PAGE.read_text(encoding="utf-8")
    for name, field in Config.model_fields.items():
        model = section(field)
        if model is None:
            assert f"| `{name}` |" in text
            assert field.description
            continue
        part = re.split(rf"## `\[+{name}\]", text, maxsplit=1)[1].split("\n## ", 1)[0]
        for key, inner in model.model_fields.items():
            assert inner.description, f"{name}.{key} has no text under it"
            assert f"| `{key}` |" in part
