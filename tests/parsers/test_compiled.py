"""What a wheel may hold compiled (hatch_build.py): mypyc takes all of it."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
TO_C = """
import sys
from hatch_build import sources
from mypyc.build import mypyc_build
from mypyc.options import CompilerOptions
paths = sources(__import__("pathlib").Path.cwd())
options = CompilerOptions(target_dir=sys.argv[1])
groups, _, _ = mypyc_build(["--config-file=", *paths], options, separate=False)
print(sum(len(modules) for modules, _ in groups))
"""
BOXED = re.compile(r"(\w+) = box\((\w+), \w+\)")
UNBOXED = re.compile(r"= unbox\((\w+), (\w+)\)")


def impossible(steps: str) -> list[str]:
    """Steps of mypyc that turn what was one type into another, which fails when it runs: a name that once
    holds a number and once the answer to a question. Python itself minds no such name."""
    found, boxed, within = [], dict[str, str](), ""
    for line in steps.splitlines():
        if line.startswith("def "):
            boxed, within = {}, line
        if was := BOXED.search(line):
            boxed[was[1]] = was[2]
        if (now := UNBOXED.search(line)) and boxed.get(now[2], now[1]) != now[1]:
            found.append(f"{within.strip()} {line.strip()}")
    return found


def test_a_name_of_two_types_is_seen() -> None:
    steps = "def {}(a):\n  r1 = box({}, a)\n  r2 = unbox(bool, r1)\n"
    assert impossible(steps.format("f", "int") + steps.format("g", "bool")) == [
        "def f(a): r2 = unbox(bool, r1)"
    ]


def test_what_a_wheel_compiles_becomes_c(tmp_path: Path) -> None:
    done = subprocess.run(
        (sys.executable, "-c", TO_C, str(tmp_path)), cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert int(done.stdout.splitlines()[-1]) > 50
    assert list(tmp_path.glob("__native*.c"))
    assert impossible((tmp_path / "ops.txt").read_text(encoding="utf-8")) == []


BUILD = """
import os
import sys
from pathlib import Path
from hatch_build import Compiled
folder, data = Path(os.environ["TMPDIR"]), {"force_include": {}}
hook = Compiled(os.getcwd(), {}, None, None, "", "wheel")
hook.initialize("standard", data)
print(len([made for made in data["force_include"] if Path(made).is_file() and folder in Path(made).parents]))
hook.finalize("standard", data, "")
print(len(list(folder.iterdir())))
"""
# A compiler that makes what it is asked for, empty: what is built here is looked for, and not run.
CC = """#!/bin/sh
while [ $# -gt 0 ]; do
  if [ "$1" = -o ]; then : > "$2"; fi
  shift
done
"""


def test_a_build_leaves_nothing_behind(tmp_path: Path) -> None:
    source, made, compiler = tmp_path / "root/parsers/fold.py", tmp_path / "made", tmp_path / "cc"
    source.parent.mkdir(parents=True)
    source.write_text("def twice(number: int) -> int:\n    return 2 * number\n", encoding="utf-8")
    compiler.write_text(CC, encoding="utf-8")
    compiler.chmod(0o755)
    made.mkdir()
    done = subprocess.run(
        (sys.executable, "-c", BUILD),
        cwd=tmp_path / "root",
        env=os.environ | {"TMPDIR": str(made), "PYTHONPATH": str(ROOT), "CC": str(compiler)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    compiled, left = done.stdout.splitlines()[-2:]
    assert int(compiled) > 0
    assert left == "0"
