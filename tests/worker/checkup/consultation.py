"""`plenary doctor --json` over a configuration that a test writes."""

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from worker.cli import cli


class Doctor:
    def __init__(self, directory: Path) -> None:
        self.file = directory / "plenary.toml"

    def __call__(self, text: str, *options: str) -> dict[str, list[dict[str, Any]]]:
        """Findings by subject, and under "exit" the exit status."""
        self.file.write_text('[fetch]\nallow_addresses = ["127.0.0.1"]\nhost_gap_s = 0\n' + text)
        result = CliRunner().invoke(cli, ["--config", str(self.file), "doctor", "--json", *options])
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        told = json.loads(result.output)
        found: dict[str, Any] = {"exit": result.exit_code, "well": told["well"]}
        for finding in told["findings"]:
            found.setdefault(finding["id"], []).append(finding)
            assert "\n" not in finding["text"]
            assert finding["mend"] or finding["state"] in ("ok", "skip"), finding
        return found


def states(findings: list[dict[str, Any]]) -> set[str]:
    return {finding["state"] for finding in findings}


def source(name: str, url: str, more: str = "") -> str:
    return f'[[sources]]\nname = "{name}"\nurl = "{url}"\n{more}\n'
