"""Log lines: JSON in a pipe, text for a person, no secret in either, nothing that steers a terminal."""

import io
import json
import logging
import os
import termios
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worker import logs


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _logs_as_before() -> Iterator[None]:
    before, handlers = logs._output, logging.getLogger().handlers[:]
    yield
    logs._output = before
    logging.getLogger().handlers[:] = handlers


def test_json_in_a_pipe() -> None:
    out = io.StringIO()
    logs.configure("info", out)
    logs.logger().bind(step="poll", row=7).info("stored", source="apo", empty=None)
    line = json.loads(out.getvalue())
    assert line.pop("at").endswith("Z")
    assert line == {"level": "info", "event": "stored", "step": "poll", "row": 7, "source": "apo"}


def test_text_on_a_terminal_above_the_status_line() -> None:
    out = Terminal()
    logs.configure("info", out)
    logs.show_status("3 sources")
    logs.say("hello", row=1)
    assert out.getvalue().endswith(" hello  row=1\n3 sources")
    logs.show_status("")
    assert out.getvalue().endswith(logs.CLEAR)


def test_the_status_line_stays_one_line_of_a_narrow_terminal() -> None:
    far, near = os.openpty()
    with os.fdopen(near, "w") as terminal, os.fdopen(far, "rb") as screen:
        termios.tcsetwinsize(near, (10, 20))
        logs.configure("info", terminal)
        logs.show_status("x" * 100)
        assert os.read(screen.fileno(), 1000).decode() == logs.CLEAR + "x" * 19


def test_no_status_in_a_pipe() -> None:
    out = io.StringIO()
    logs.configure("info", out)
    logs.show_status("3 sources")
    assert out.getvalue() == ""


def test_levels() -> None:
    out = io.StringIO()
    logs.configure("warning", out)
    logs.logger().info("quiet")
    logs.logger().warning("loud")
    assert [json.loads(line)["event"] for line in out.getvalue().splitlines()] == ["loud"]


def test_an_exception_is_told_in_one_line() -> None:
    out = io.StringIO()
    logs.configure("info", out)
    try:
        int("line one\nline two")
    except ValueError:
        logs.logger().exception("step failed")
    line = json.loads(out.getvalue())
    assert (line["level"], line["event"]) == ("error", "step failed")
    assert line["error"].startswith("ValueError: ")
    assert out.getvalue().count("\n") == 1


def test_libraries_speak_our_format_and_do_not_repeat_themselves() -> None:
    out = io.StringIO()
    logs.configure("info", out)
    for wait in range(5):
        logging.getLogger("celery.worker").error("no broker at %s, again in %s", "redis://:secret@h/0", wait)
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    assert len(lines) == 1
    assert lines[0]["event"] == "no broker at redis://:***@h/0, again in 0"


def test_a_reader_that_went_away_stops_nothing() -> None:
    out = io.StringIO()
    logs.configure("info", out)
    out.close()
    logs.say("hello")


@given(
    st.text(
        alphabet=st.characters(exclude_characters=":@/ \t\r\n\f\v", exclude_categories=["Z", "C"]), min_size=3
    )
)
def test_passwords_never_show(password: str) -> None:
    keys = {"url": f"redis://user:{password}@host/0", "smtp_password": password}
    for text in (True, False):
        line = logs.render(f"lost postgresql://u:{password}@h/d", "info", keys, text=text, at=0.0)
        assert line.count("***") == 3
        assert f":{password}@" not in line


@given(st.text())
def test_what_a_publisher_wrote_steers_no_terminal(text: str) -> None:
    line = logs.render("read", "info", {"title": text}, text=True, at=0.0)
    assert line.isprintable()
