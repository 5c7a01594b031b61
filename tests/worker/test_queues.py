"""Steps as people write them, the pool each runs in, and settings that must not be lost by accident."""

import ssl

import pytest

from worker.app import SETTINGS, celery_url, make_app, transport_options
from worker.queues import STEPS, pools, read_steps


def test_steps() -> None:
    assert read_steps(None) == STEPS
    assert read_steps(" match, parse") == ("parse", "match")


@pytest.mark.parametrize("text", ["", " , ", "poll,pull", "Poll"])
def test_no_such_step(text: str) -> None:
    with pytest.raises(ValueError, match="no such step"):
        read_steps(text)


def test_pools() -> None:
    assert pools(STEPS) == {
        "threads": ("poll", "collect", "digest", "deliver"),
        "prefork": ("parse", "match"),
    }
    assert pools(("poll",)) == {"threads": ("poll",)}
    assert pools(STEPS, "threads") == {"threads": STEPS}


def test_addresses_as_kombu_spells_them() -> None:
    assert celery_url("unix:///run/a.sock") == "redis+socket:///run/a.sock"
    assert celery_url("valkey://h:1/0") == "redis://h:1/0"


def test_a_secure_broker_must_prove_itself() -> None:
    for url in ("rediss://h:1/0", "rediss://h:1/0?ssl_ca_certs=/ca.pem"):
        assert make_app(url).connection_for_write().ssl["ssl_cert_reqs"] == ssl.CERT_REQUIRED
    unchecked = make_app("rediss://h:1/0?ssl_cert_reqs=none").connection_for_write()
    assert unchecked.ssl["ssl_cert_reqs"] == ssl.CERT_NONE


def test_a_message_comes_back_later_than_the_longest_task_ends() -> None:
    options = transport_options("redis://h/0")
    assert options["visibility_timeout"] > SETTINGS["task_time_limit"] > SETTINGS["task_soft_time_limit"]
    assert options["unacked_restore_interval"] * options["unacked_restore_throttle"] <= 10
    assert transport_options("memory://") == {"polling_interval": 0.1}


def test_one_queue_a_step_and_one_tick() -> None:
    app = make_app("memory://")
    assert set(app.amqp.queues) == {*STEPS, "sweep"}
    assert [entry["task"] for entry in app.conf.beat_schedule.values()] == ["plenary.sweep"]
    assert app.conf.task_ignore_result
    assert app.conf.result_backend is None
