"""deliver: a delivery into its receipt, whatever the far end does."""

import os
import signal
import subprocess
import sys
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from sqlalchemy import text
from standardwebhooks import Webhook

from storage import deliveries, suppressions
from storage.engine import begin
from tests.steps.house import HOUR, SECRET, House
from tests.steps.newswire import Answer, Wire
from tests.steps.sending import BY_MAIL, LEASE, Smtp, claimed, delivery, mailed, walk_to_delivery, why_not
from tests.worker.channels.scripted_smtp import CUT, SILENT
from tests.worker.stack import child, end, family, wait
from worker.errors import TemporaryError
from worker.pacing.retry import Postpone
from worker.steps.deliver import note_failed_delivery

ROOT = Path(__file__).parents[2]
START = "from worker.cli import main; main()"
DRAIN = ("drain", "--steps", "deliver", "--threads", "1")

BY_HOOK = """
[[interests]]
name = "assembly"

[[subscriptions]]
name = "hook"
interests = ["assembly"]
url = "{url}"
secret_file = "secret"
"""


def hooked(house: House) -> None:
    (house.folder / "secret").write_text(SECRET + "\n")
    house.configure(house.source(), BY_HOOK.format(url=house.wire.url + "/hook"))
    walk_to_delivery(house)


def test_a_mail_that_is_accepted(house: House, smtp: Smtp) -> None:
    server = smtp()
    mailed(house, server)
    house.do("deliver")
    sent = delivery(house)
    assert (sent.state, sent.doubtful, sent.attempts) == ("accepted", False, 1)
    assert "queued as 4F2" in (sent.receipt or "")
    assert house.row("deliver", sent.id).state == "done"
    (mail,) = server.mails
    message = message_from_bytes(mail, policy=policy.default)
    assert message["Message-ID"] == sent.message_id
    assert message["To"] == "desk@example.org"
    assert "A stolen passport" in message.get_body(("plain",)).get_content()
    house.again("deliver", sent.id)
    assert len(server.mails) == 1, "what was accepted is never sent again"


def test_a_mail_keeps_its_message_id_when_the_sender_changes_between_attempts(
    house: House, smtp: Smtp
) -> None:
    server = smtp(dot=CUT)
    mailed(house, server)
    house.do("deliver")
    house.reload(house.file.read_text().replace("plenary@example.org", "plenary@example.com"))
    server.script["dot"] = "250 queued"
    house.later(HOUR)
    house.do("deliver")
    first, second = (message_from_bytes(mail, policy=policy.default) for mail in server.mails)
    assert first["Message-ID"] == second["Message-ID"] == delivery(house).message_id
    assert "example.com" in second["From"]


@pytest.mark.parametrize("script", [{"RCPT": "451 greylisted"}, {"connect": CUT}, {"DATA": CUT}])
def test_a_temporary_refusal_is_tried_again(house: House, smtp: Smtp, script: dict[str, str]) -> None:
    server = smtp(**script)
    mailed(house, server)
    house.do("deliver")
    sent = delivery(house)
    row = house.row("deliver", sent.id)
    assert (sent.state, sent.doubtful, row.state) == ("pending", False, "ready")
    assert row.not_before > house.now
    assert sent.receipt == row.reason
    house.smtp = smtp().port
    house.configure(house.source(), BY_MAIL)
    house.later(HOUR)
    house.do("deliver")
    assert (delivery(house).state, delivery(house).attempts) == ("accepted", 2)
    assert delivery(house).message_id == sent.message_id


def test_nobody_at_the_mail_server(house: House) -> None:
    house.configure(house.source(), BY_MAIL)
    walk_to_delivery(house)
    house.do("deliver")
    row = house.row("deliver", delivery(house).id)
    assert (row.state, delivery(house).state) == ("ready", "pending")
    assert "127.0.0.1" in (row.reason or "")


def test_a_refusal_for_good_is_parked_and_says_so(house: House, smtp: Smtp) -> None:
    mailed(house, smtp(RCPT="550 5.1.1 no such user"))
    house.do("deliver")
    sent = delivery(house)
    assert sent.state == "failed"
    assert "no such user" in (sent.receipt or "")
    assert house.row("deliver", sent.id).state == "parked"


def test_a_parked_delivery_is_sent_when_somebody_asks(house: House, smtp: Smtp) -> None:
    server = smtp(RCPT="550 5.1.1 no such user")
    mailed(house, server)
    house.do("deliver")
    server.script["RCPT"] = "250 ok"
    house.again("deliver", delivery(house).id)
    assert delivery(house).state == "accepted"
    assert len(server.mails) == 1


def test_no_answer_after_the_end_is_doubtful_and_sent_again_as_the_same(house: House, smtp: Smtp) -> None:
    server = smtp(dot=CUT)
    mailed(house, server)
    house.do("deliver")
    sent = delivery(house)
    assert (sent.state, sent.doubtful) == ("pending", True)
    assert house.row("deliver", sent.id).state == "ready"
    server.script["dot"] = "250 queued"
    house.later(HOUR)
    house.do("deliver")
    sent = delivery(house)
    assert (sent.state, sent.doubtful, sent.attempts) == ("accepted", True, 2)
    assert server.mails[0] == server.mails[1], "the same bytes, the same Message-ID"


def test_the_last_attempt_may_be_doubtful_too(house: House, smtp: Smtp) -> None:
    mailed(house, smtp(dot=CUT))
    with begin(house.engine) as conn:
        conn.execute(text("UPDATE work SET attempts = 23 WHERE step = 'deliver'"))
    house.do("deliver")
    sent = delivery(house)
    assert house.row("deliver", sent.id).state == "parked"
    assert (sent.state, sent.doubtful) == ("failed", True)


def test_a_failure_that_nobody_foresaw_leaves_a_doubt(house: House, smtp: Smtp) -> None:
    mailed(house, smtp())
    claim = claimed(house)
    with begin(house.engine) as conn:
        deliveries.attempting(conn, claim, now=house.now)
        note_failed_delivery(conn, claim, KeyError("our mistake"), Postpone(house.now, "why"), house.now)
    assert (delivery(house).state, delivery(house).doubtful) == ("pending", True)


def test_a_failure_before_anything_was_sent_leaves_none(house: House, smtp: Smtp) -> None:
    mailed(house, smtp())
    claim = claimed(house)
    with begin(house.engine) as conn:
        deliveries.attempting(conn, claim, now=house.now)
        note_failed_delivery(conn, claim, TemporaryError("busy"), Postpone(house.now, "why"), house.now)
    assert (delivery(house).state, delivery(house).doubtful) == ("pending", False)


def test_what_waits_for_a_subscription_taken_out_of_the_configuration_is_not_sent(
    house: House, smtp: Smtp
) -> None:
    server = smtp()
    mailed(house, server)
    house.configure(house.source())
    house.do("deliver")
    assert (server.mails, delivery(house).state) == ([], "suppressed")
    assert house.row("deliver", delivery(house).id).state == "done"


def test_an_address_that_unsubscribed_meanwhile_gets_nothing(house: House, smtp: Smtp) -> None:
    server = smtp()
    mailed(house, server)
    with begin(house.engine) as conn:
        suppressions.suppress(conn, "DESK@example.org", reason="unsubscribed", now=house.now)
    house.do("deliver")
    assert (server.mails, delivery(house).state) == ([], "suppressed")
    assert house.row("deliver", delivery(house).id).state == "done"


def test_a_forgotten_address_gets_nothing_and_stands_nowhere(house: House, smtp: Smtp) -> None:
    server = smtp()
    mailed(house, server)
    with begin(house.engine) as conn:
        suppressions.forget(conn, "desk@example.org", now=house.now)
    house.do("deliver")
    assert (server.mails, delivery(house).state) == ([], "suppressed")
    for table in ("deliveries", "subscriptions", "digests", "suppressions", "work"):
        assert "desk@example.org" not in str(house.sql(f"SELECT * FROM {table}"))


def test_a_process_killed_between_attempt_and_acceptance(house: House, smtp: Smtp) -> None:
    silent = smtp(dot=SILENT)
    mailed(house, silent)
    with (house.folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-c", START, "--config", str(house.file), *DRAIN],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=log,
            stderr=log,
        )
    try:
        wait(lambda: silent.mails, why=(house.folder / "log").read_text)
    finally:
        process.kill()
        process.wait()
    assert (delivery(house).state, house.row("deliver", delivery(house).id).state) == ("attempting", "leased")
    good = smtp()
    house.smtp = good.port
    house.configure(house.source(), BY_MAIL)
    assert house.do("deliver") == 0, "the lease of the dead one still runs"
    house.later(LEASE + 1000)
    house.do("deliver")
    sent = delivery(house)
    assert (sent.state, sent.doubtful, sent.attempts) == ("accepted", True, 2)
    assert good.mails == silent.mails


def test_a_delivery_of_a_killed_run_is_doubtful_and_sent_again_at_once(house: House, smtp: Smtp) -> None:
    silent, good = smtp(dot=SILENT), smtp()
    mailed(house, silent)
    with (house.folder / "log").open("wb") as log:
        run = subprocess.Popen(
            [sys.executable, "-P", "-c", START, "--config", str(house.file), "run"],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    try:
        wait(lambda: silent.mails, why=(house.folder / "log").read_text)
        house.file.write_text(house.file.read_text().replace(f"port = {silent.port}", f"port = {good.port}"))
        worker = child(run.pid, "worker.supervision.mains")
        assert worker is not None
        worker.kill()
        wait(lambda: delivery(house).state == "accepted", 30, why=(house.folder / "log").read_text)
        assert end(run, signal.SIGINT)[0] == 0
    finally:
        for process in family(run.pid):
            process.kill()
        run.wait()
    assert (delivery(house).doubtful, delivery(house).attempts) == (True, 2)
    assert good.mails == silent.mails, "the same bytes, the same Message-ID"


def test_a_webhook_that_is_accepted(house: House, wire: Wire) -> None:
    wire.answers["/hook"] = Answer(b"thank you", 202, "text/plain")
    hooked(house)
    house.do("deliver")
    assert delivery(house).state == "accepted"
    assert delivery(house).receipt == "202 thank you"
    (post,) = wire.asked("/hook")
    event = Webhook(SECRET).verify(post.get_data(), dict(post.headers))
    assert event["data"]["release"]["session"]["value"] == 96
    assert post.headers["webhook-id"] == delivery(house).id


@pytest.mark.parametrize(("status", "state", "row"), [(500, "pending", "ready"), (410, "failed", "parked")])
def test_a_webhook_that_is_refused(house: House, wire: Wire, status: int, state: str, row: str) -> None:
    wire.answers["/hook"] = Answer(b"", status)
    hooked(house)
    house.do("deliver")
    assert delivery(house).state == state
    assert (why_not(house, wire.url + "/hook") is not None) == (status == 410)
    assert house.row("deliver", delivery(house).id).state == row
    assert str(status) in (delivery(house).receipt or "")


def test_a_webhook_is_not_posted_to_a_private_address_that_is_not_allowed(house: House, wire: Wire) -> None:
    (house.folder / "secret").write_text(SECRET + "\n")
    house.configure(house.source(), BY_HOOK.format(url="http://127.0.0.1:1/hook"))
    walk_to_delivery(house)
    house.do("deliver")
    assert house.row("deliver", delivery(house).id).state in ("parked", "ready")
    assert "127.0.0.1" in (delivery(house).receipt or "")


def test_a_delivery_that_is_gone_is_no_work(house: House) -> None:
    assert house.again("deliver", "nothing").state == "done"
