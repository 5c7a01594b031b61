"""Breaks hints on their way out of a process, as PLENARY_BENCH_HINTS says; Python imports it at its start."""

import os
import random
import sys

HOW = os.environ.get("PLENARY_BENCH_HINTS", "")


def _install() -> None:
    from celery import Celery

    send = Celery.send_task
    chance = random.Random(os.getpid())
    waiting: list[tuple[object, tuple[object, ...], dict[str, object]]] = []

    def dropped(self, *args, **options):
        return None if chance.random() < 0.5 else send(self, *args, **options)

    def doubled(self, *args, **options):
        send(self, *args, **options)
        return send(self, *args, **options)

    def shuffled(self, *args, **options):
        waiting.append((self, args, options))
        while len(waiting) > 4:
            app, held, more = waiting.pop(chance.randrange(len(waiting)))
            send(app, *held, **more)

    Celery.send_task = {"dropped": dropped, "doubled": doubled, "shuffled": shuffled}[HOW]


# The parser child and the supervisor of `plenary run` never publish, and stay as small as they are.
if HOW and not {"worker.sandbox.child", "run"} & set(sys.orig_argv):
    _install()
