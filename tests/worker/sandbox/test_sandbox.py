"""The parser child: answers, refusals, deaths and what it leaves behind. Real processes, real limits."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from worker.errors import ChildDied, ParseError, TemporaryError
from worker.sandbox.parent import Limits, Sandbox

FEED = b"""<rss version="2.0"><channel><title>Wire</title><item><title>INTERPOL meets</title>
<link>/a</link><pubDate>Mon, 02 Nov 2015 09:00:00 GMT</pubDate></item></channel></rss>"""
ROOT = Path(__file__).parents[3]
# Seconds of work and hundreds of megabytes of tree.
HEAVY = b"<html><body>" + b"<p>a<b>c</b></p>" * 200_000 + b"</body></html>"


@pytest.fixture
def sandbox():
    box = Sandbox()
    yield box
    box.close()


def until(condition, seconds=20.0):
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.02)
    return condition()


def test_reads_a_feed_a_page_and_a_listing(sandbox):
    feed = sandbox.feed(FEED, url="https://wire.example/feed")
    assert [entry.link for entry in feed.entries] == ["https://wire.example/a"]
    page = sandbox.page(
        b"<h1>A headline</h1><p>" + b"Some words of text. " * 20, url="https://wire.example/a"
    )
    assert page.text.startswith("A headline\n\nSome words")
    assert (
        sandbox.listing(b"<urlset><url><loc>/a</loc></url></urlset>", "https://wire.example/").format
        == "sitemap"
    )


def test_a_release_comes_as_the_bytes_of_the_record(sandbox):
    text = "ROME, Italy – The 81st session of the INTERPOL General Assembly opened today."
    record = sandbox.release(text, language="en", title=None, truncated=False)
    assert record.startswith(b"{")
    assert record == sandbox.release(text, language="en", title=None, truncated=False)


@pytest.mark.skipif(sys.platform != "linux", reason="what a process has loaded stands in /proc")
def test_a_child_that_is_asked_for_records_alone_loads_no_reader_of_pages():
    box = Sandbox(operations=("release",))
    box.release("ROME, Italy – The session opened today.")
    assert "lxml" not in Path(f"/proc/{box.pid}/maps").read_text()
    assert box.page(b"<h1>A headline</h1><p>" + b"Some words of text. " * 20).text.startswith("A headline")
    assert "lxml" in Path(f"/proc/{box.pid}/maps").read_text()
    box.close()


def test_what_is_no_feed_says_so_and_what_is_no_page_is_refused(sandbox):
    assert "web page" in (
        sandbox.feed(b"<html><body>hello</body></html>", url="https://a.example/").error or ""
    )
    with pytest.raises(ParseError, match="empty") as refused:
        sandbox.page(b"")
    assert not isinstance(refused.value, ChildDied)


def test_one_child_serves_many_and_closes(sandbox):
    pids = set()
    for _ in range(5):
        sandbox.feed(FEED, url="https://wire.example/")
        pids.add(sandbox.pid)
    assert len(pids) == 1
    sandbox.close()
    assert not psutil.pid_exists(pids.pop())
    assert sandbox.feed(FEED, url="https://wire.example/").entries


def test_a_child_out_of_work_leaves_and_the_next_is_another():
    box = Sandbox(Limits(idle_s=0.3))
    box.feed(FEED, url="https://wire.example/")
    first = box.pid
    assert until(lambda: not psutil.pid_exists(first))
    assert box.feed(FEED, url="https://wire.example/").entries
    box.close()


def test_out_of_memory_is_a_death_and_the_next_document_is_read():
    box = Sandbox(Limits(memory_mib=24))
    with pytest.raises(ChildDied, match=r"memory|SIG"):
        box.page(HEAVY)
    assert box.feed(FEED, url="https://wire.example/").entries
    box.close()


def test_out_of_cpu_is_a_death():
    box = Sandbox(Limits(cpu_s=0))
    with pytest.raises(ChildDied, match="CPU"):
        for _ in range(100):
            box.page(HEAVY)
    box.close()


def test_past_the_deadline_is_a_death():
    box = Sandbox(Limits(deadline_s=0.5))
    box.feed(FEED, url="https://wire.example/")
    child = box.pid
    assert child
    os.kill(child, signal.SIGSTOP)
    with pytest.raises(ChildDied, match=r"0\.5 s"):
        box.feed(FEED, url="https://wire.example/")
    assert not psutil.pid_exists(child)
    box.close()


def test_a_child_that_cannot_start_is_no_fault_of_the_document(sandbox, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(TemporaryError, match="does not start"):
        sandbox.feed(FEED, url="https://wire.example/")
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with pytest.raises(TemporaryError, match="does not start"):
        sandbox.feed(FEED, url="https://wire.example/")


def test_killed_between_two_documents_nobody_notices(sandbox):
    sandbox.feed(FEED, url="https://wire.example/")
    child = sandbox.pid
    os.kill(child, signal.SIGKILL)
    assert until(lambda: not psutil.pid_exists(child))
    assert sandbox.feed(FEED, url="https://wire.example/").entries


def test_killed_while_reading_is_a_death(sandbox):
    sandbox.feed(FEED, url="https://wire.example/")
    child = sandbox.pid
    os.kill(child, signal.SIGSTOP)
    timer = threading.Timer(0.2, os.kill, (child, signal.SIGSEGV))
    threading.Timer(0.3, os.kill, (child, signal.SIGCONT)).start()
    timer.start()
    with pytest.raises(ChildDied, match="SIGSEGV"):
        sandbox.feed(FEED, url="https://wire.example/")


def test_threads_take_turns(sandbox):
    found, failed = [], []

    def read(number):
        try:
            feed = sandbox.feed(FEED.replace(b"Wire", b"Wire %d" % number), url="https://wire.example/")
            found.append((number, feed.title))
        except ParseError as error:
            failed.append(error)

    threads = [threading.Thread(target=read, args=(n,)) for n in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    assert sorted(found) == [(n, f"Wire {n}") for n in range(12)]


def test_the_thread_that_started_the_child_may_end(sandbox):
    thread = threading.Thread(target=sandbox.feed, args=(FEED,), kwargs={"url": "https://wire.example/"})
    thread.start()
    thread.join()
    child = sandbox.pid
    for _ in range(3):
        assert sandbox.feed(FEED, url="https://wire.example/").entries
    assert sandbox.pid == child


def test_dies_with_its_parent():
    code = (
        "from worker.sandbox.parent import Sandbox; import sys, time\n"
        "box = Sandbox(); box.feed(b'<rss/>', url=''); print(box.pid, flush=True); time.sleep(60)"
    )
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, cwd=ROOT)
    assert parent.stdout
    child = int(parent.stdout.readline())
    assert psutil.pid_exists(child)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    assert until(
        lambda: not psutil.pid_exists(child) or psutil.Process(child).status() == psutil.STATUS_ZOMBIE
    )


def test_the_child_inherits_no_secret(sandbox, monkeypatch):
    monkeypatch.setenv("PLENARY_SMTP__PASSWORD", "swordfish")
    sandbox.feed(FEED, url="https://wire.example/")
    assert "swordfish" not in str(psutil.Process(sandbox.pid).environ())


def test_a_forked_worker_starts_a_child_of_its_own(sandbox):
    sandbox.feed(FEED, url="https://wire.example/")
    mine = sandbox.pid
    reader, writer = os.pipe()
    fork = os.fork()
    if fork == 0:
        sandbox.feed(FEED, url="https://wire.example/")
        os.write(writer, str(sandbox.pid).encode())
        sandbox.close()
        os._exit(0)
    os.waitpid(fork, 0)
    theirs = int(os.read(reader, 20))
    os.close(reader)
    os.close(writer)
    assert theirs != mine
    assert sandbox.feed(FEED, url="https://wire.example/").entries
    assert sandbox.pid == mine
