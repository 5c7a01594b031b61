"""Ties a process to its parent, so that kill -9 of the one leaves no orphan of the other."""

import ctypes
import os
import signal
import sys
import threading
import time
from collections.abc import Callable

PR_SET_PDEATHSIG = 1  # prctl(2)
LOOK_EVERY = 2.0  # seconds, where the system cannot tell us


def die_with_parent(parent: int, number: int = signal.SIGKILL) -> None:
    """Get this signal when the process `parent` ends; on the spot when it has ended already."""
    if not _tied(number):
        threading.Thread(target=_watch, args=(parent, number), daemon=True).start()
    if os.getppid() != parent:
        os.kill(os.getpid(), number)


def tie(number: int = signal.SIGTERM) -> Callable[[], None] | None:
    """For Popen(preexec_fn=...): ties a foreign program to us; None where the system cannot.

    The C library is loaded here, before the fork: the child only calls it.
    """
    if not sys.platform.startswith("linux"):
        return None
    prctl = ctypes.CDLL(None, use_errno=True).prctl

    def in_child() -> None:
        prctl(PR_SET_PDEATHSIG, number)

    return in_child


def _tied(number: int) -> bool:
    if not sys.platform.startswith("linux"):
        return False
    return bool(ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, number) == 0)


def _watch(parent: int, number: int) -> None:
    while os.getppid() == parent:
        time.sleep(LOOK_EVERY)
    os.kill(os.getpid(), number)
