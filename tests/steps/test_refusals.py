"""Who is told nothing more, and why; a mail server that wants none of us."""

import pytest
from sqlalchemy import text

from storage import deliveries, suppressions
from storage.engine import begin, read
from tests.steps.house import HOUR, House
from tests.steps.sending import LEASE, Smtp, claimed, delivery, mailed, walk_to_delivery, why_not
from tests.worker.channels.scripted_smtp import CUT, ScriptedSmtp

BY_THREE = "".join(
    f"""
[[subscriptions]]
name = "desk{n}"
interests = ["assembly"]
to = ["desk@example.org"]
"""
    for n in range(3)
)


def thrice(house: House, smtp: ScriptedSmtp) -> None:
    """Three mails to one address wait to be sent through this server."""
    house.smtp = smtp.port
    house.configure(house.source(), '[[interests]]\nname = "assembly"\n', BY_THREE)
    walk_to_delivery(house)


def test_an_address_that_is_refused_three_times_is_told_nothing_more(house: House, smtp: Smtp) -> None:
    server = smtp(RCPT="550 5.1.1 no such user")
    thrice(house, server)
    house.do("deliver")
    assert "refused 3 times in a row, at last: RCPT: the mail server answered 550" in (why_not(house) or "")
    with begin(house.engine) as conn:
        assert suppressions.allow(conn, "desk@example.org")
    house.again("deliver", house.sql("SELECT id FROM deliveries ORDER BY id")[0].id)
    assert why_not(house) is None, "the count begins anew"


@pytest.mark.parametrize(
    "script",
    [
        {"RCPT": "450 greylisted"},
        {"RCPT": "554 5.7.1 relay access denied"},
        {"MAIL": "552 too large"},
        {"DATA": "554 spam"},
        {"dot": "552 too large"},
        {"dot": CUT},
        {"connect": CUT},
        {"EHLO": "535 who are you"},
    ],
)
def test_no_other_failure_counts_against_the_address(
    house: House, smtp: Smtp, script: dict[str, str]
) -> None:
    thrice(house, smtp(**script))
    with begin(house.engine) as conn:  # the last attempt, whatever it is
        conn.execute(text("UPDATE work SET attempts = 23 WHERE step = 'deliver'"))
    house.do("deliver")
    assert why_not(house) is None
    assert "accepted" not in {one.state for one in house.sql("SELECT state FROM deliveries")}


def test_what_was_refused_before_something_was_accepted_does_not_count(house: House, smtp: Smtp) -> None:
    server = smtp(RCPT="550 5.1.1 no such user")
    thrice(house, server)
    first, second, third = (one.id for one in house.sql("SELECT id FROM deliveries ORDER BY id"))
    house.again("deliver", first)
    server.script["RCPT"] = "250 ok"
    house.later(1)
    house.again("deliver", second)
    server.script["RCPT"] = "550 5.1.1 no such user"
    house.later(1)
    house.again("deliver", third)
    with read(house.engine) as conn:
        assert deliveries.refusals(conn, "desk@example.org") == 1


def test_a_mail_that_waits_says_why_it_is_not_sent(house: House, smtp: Smtp) -> None:
    mailed(house, smtp())
    claim, now = claimed(house), house.now
    with begin(house.engine) as conn:
        deliveries.attempting(conn, claim, now=now)
        suppressions.suppress(conn, "desk@example.org", reason="unsubscribed", now=now)
    house.later(LEASE + 1000)
    house.do("deliver")
    sent = delivery(house)
    assert (sent.state, sent.receipt, sent.doubtful) == ("suppressed", "unsubscribed", True)


@pytest.mark.parametrize(
    ("script", "pause"), [({"RCPT": "421 go away"}, HOUR // 2), ({"EHLO": "535 who are you"}, HOUR)]
)
def test_a_mail_server_that_wants_none_of_us_is_left_alone_by_all_mails(
    house: House, smtp: Smtp, script: dict[str, str], pause: int
) -> None:
    server = smtp(**script)
    thrice(house, server)
    house.do("deliver")
    asked = [command for command in server.commands if command.upper().startswith("EHLO")]
    assert len(asked) == 1
    assert sorted(one.attempts for one in house.sql("SELECT attempts FROM deliveries")) == [0, 0, 1]
    assert all(row.not_before >= house.now + pause - 10_000 for row in house.rows("deliver"))
    house.smtp = smtp().port
    house.configure(house.source(), '[[interests]]\nname = "assembly"\n', BY_THREE)
    house.again("deliver", house.sql("SELECT id FROM deliveries WHERE attempts = 0")[0].id)
    assert "accepted" in {one.state for one in house.sql("SELECT state FROM deliveries")}, "mended: tried"
