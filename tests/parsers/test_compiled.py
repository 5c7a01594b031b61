"""What a wheel may hold compiled (hatch_build.py): mypyc takes all of it."""

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


def test_what_a_wheel_compiles_becomes_c(tmp_path: Path) -> None:
    done = subprocess.run(
        (sys.executable, "-c", TO_C, str(tmp_path)), cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert int(done.stdout.splitlines()[-1]) > 50
    assert list(tmp_path.glob("__native*.c"))
