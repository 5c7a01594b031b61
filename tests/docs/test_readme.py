"""README's blocks marked sh are run one after the other in an empty folder, as a reader would."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text()
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def test_each_block_says_what_it_is() -> None:
    assert {language for language, _ in BLOCKS} == {"sh", "text"}


def test_the_blocks_run_in_order(tmp_path: Path) -> None:
    script = "set -eu\n" + "".join(block for language, block in BLOCKS if language == "sh")
    home = tmp_path / "home"
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("PLENARY_")},
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home),
    }
    done = subprocess.run(
        ["sh", "-c", script],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    assert "1 new release" in done.stdout or "archive" in done.stdout  # by the day on which it runs
    assert "Ada Okello" in done.stdout
    assert "Traceback" not in done.stderr
