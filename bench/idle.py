"""What `plenary run` costs while nothing is due, and how fast it starts and stops.

    python -m bench.idle [--sources 1000] [--seconds 60]

Everything stays on this machine and ends by itself.
"""

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import psutil
from sqlalchemy import update

from storage import clock, schema
from storage.engine import begin, connect
from worker.config import load
from worker.demo.loopback import WebServer
from worker.opening import prepare

ROOT = Path(__file__).resolve().parents[1]
DAY = 86_400_000
FEED = b"<?xml version='1.0'?><rss version='2.0'><channel><title>w</title></channel></rss>"


def configure(folder: Path, address: str, sources: int) -> Path:
    """A configuration with so many sources, in a store that follows it."""
    port = address.rpartition(":")[2]
    listed = "".join(f'[[sources]]\nname = "s{n}"\nurl = "{address}/{n}.xml"\n' for n in range(sources))
    file = folder / "plenary.toml"
    file.write_text(f'[fetch]\nallow_addresses = ["127.0.0.1:{port}"]\nhost_gap_s = 0\n{listed}')
    prepare(load(file))
    return file


def postpone(file: Path) -> None:
    """Let no source be due for a day."""
    engine = connect(load(file).store.url)
    with begin(engine) as conn:
        later = clock.now(conn) + DAY
        conn.execute(update(schema.work).where(schema.work.c.step == "poll").values(not_before=later))
    engine.dispose()


def start(file: Path) -> subprocess.Popen[bytes]:
    """`plenary run` in a session of its own."""
    command = [
        sys.executable,
        "-P",
        "-c",
        "from worker.cli import main; main()",
        "--config",
        str(file),
        "run",
    ]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(command, stderr=subprocess.DEVNULL, env=environment, start_new_session=True)


def tree(process: subprocess.Popen[bytes]) -> list[psutil.Process]:
    """The process and all below it."""
    top = psutil.Process(process.pid)
    return [top, *top.children(recursive=True)]


def seconds(processes: list[psutil.Process]) -> float:
    """CPU seconds used so far."""
    total = 0.0
    for one in processes:
        with suppress(psutil.NoSuchProcess):
            used = one.cpu_times()
            total += used.user + used.system
    return total


def stop(process: subprocess.Popen[bytes]) -> float:
    """Ctrl-C; seconds until it is gone."""
    began = time.monotonic()
    process.send_signal(signal.SIGINT)
    process.wait(60)
    return time.monotonic() - began


def idle(file: Path, length: float) -> None:
    """Measure CPU and memory while nothing is due, then the exit."""
    process = start(file)
    time.sleep(15)  # start-up is not idling
    before, began = seconds(tree(process)), time.monotonic()
    time.sleep(length)
    used = (seconds(tree(process)) - before) / (time.monotonic() - began)
    memory = [one.memory_full_info() for one in tree(process)]
    print(f"idle CPU      {100 * used:.2f} % of one core over {length:.0f} s")
    rss, pss = sum(one.rss for one in memory), sum(getattr(one, "pss", 0) for one in memory)
    print(f"memory        {rss / 1e6:.0f} MB RSS, {pss / 1e6:.0f} MB PSS in {len(memory)} processes")
    print(f"Ctrl-C        {stop(process):.2f} s to exit, status {process.returncode}")


def first_poll(file: Path, asked: list[float], rounds: int) -> None:
    """CPU seconds of the whole tree, and seconds on the clock, from the start to the first request."""
    found = sorted(_one_start(file, asked) for _ in range(rounds))
    (cpu, wall), middle, most = found[0], found[len(found) // 2], found[-1]
    print(f"first poll    {cpu:.2f} / {middle[0]:.2f} / {most[0]:.2f} CPU seconds after the start", end="")
    print(f" (min/median/max of {rounds})")
    quickest, slowest = min(one[1] for one in found), max(one[1] for one in found)
    print(f"              {wall:.2f} s on the clock in the start that cost least", end="")
    print(f" ({quickest:.2f} to {slowest:.2f} s in all)")


def _one_start(file: Path, asked: list[float]) -> tuple[float, float]:
    """CPU seconds and seconds until the first request of a run with one source due."""
    engine = connect(load(file).store.url)
    with begin(engine) as conn:
        now = clock.now(conn)
        conn.execute(update(schema.work).where(schema.work.c.subject == "s0").values(not_before=now))
    engine.dispose()
    asked.clear()
    began = time.monotonic()
    process = start(file)
    while not asked and time.monotonic() - began < 60:
        time.sleep(0.005)
    cpu, wall = seconds(tree(process)), (asked[0] if asked else time.monotonic()) - began
    time.sleep(3)
    stop(process)
    return cpu, wall


def main() -> None:
    """The door."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sources", type=int, default=1000)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--rounds", type=int, default=9, help="starts to measure the first poll with")
    given = parser.parse_args()
    asked: list[float] = []

    def answer(_path: str) -> tuple[int, str, bytes]:
        asked.append(time.monotonic())
        return 200, "application/rss+xml", FEED

    with tempfile.TemporaryDirectory(prefix="plenary-idle-") as name:
        server = WebServer(answer)
        file = configure(Path(name), server.address, given.sources)
        postpone(file)
        print(f"{given.sources} sources; load average {os.getloadavg()[0]:.1f}")
        idle(file, given.seconds)
        first_poll(file, asked, given.rounds)
        server.close()


if __name__ == "__main__":
    main()
