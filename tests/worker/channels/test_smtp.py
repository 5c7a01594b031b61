import contextlib
import inspect
import smtplib
import socket
import time

import pytest
from aiosmtpd.controller import Controller

from tests.worker.channels.scripted_smtp import AUTHORITY, CUT, DRIP, SILENT, ScriptedSmtp
from worker.channels.envelope import SmtpSettings
from worker.channels.errors import ChannelDownError, RecipientRefusedError
from worker.channels.replies import wire_form
from worker.channels.smtp import envelope_sender, send
from worker.errors import Doubtful, PermanentError, TemporaryError
from worker.mail_addresses import mail_address, sender_header

MAIL = b"Subject: x\r\n\r\nline\r\n.\r\n..two\r\nlast\r\n"
SECRET = "correct horse battery"


@pytest.fixture
def server():
    with contextlib.ExitStack() as started:

        def start(**script):
            made = ScriptedSmtp(**script)
            started.callback(made.close)
            return made

        yield start


def settings(port, **other) -> SmtpSettings:
    values = {
        "host": "localhost",
        "port": port,
        "sender": "Plenary <desk@example.org>",
        "tls": "none",
        "timeout": 5,
    }
    return SmtpSettings(**(values | {"connect_timeout": 5, "final_timeout": 5, "deadline": 20} | other))


def deliver(server, accepted=None, mail=MAIL, recipient="reader@example.org", **other):
    return send(settings(server.port, **other), "d1", recipient, mail, accepted)


def test_a_mail_arrives_as_it_was_written_and_the_receipt_comes_back(server):
    there = server()
    seen = []
    assert deliver(there, lambda receipt: seen.append((receipt, there.quits))) == "250 2.0.0 queued as 4F2"
    assert seen == [("250 2.0.0 queued as 4F2", 0)]  # told before the goodbye
    assert there.mails == [MAIL.replace(b"\n.", b"\n..")]
    assert there.quits == 1
    commands = [command.lower() for command in there.commands]  # smtplib's letters changed with Python 3.13
    assert f"mail from:<desk@example.org> size={len(MAIL)}" in commands


def test_a_real_server_takes_it():
    class Keep:
        async def handle_DATA(self, _server, _session, envelope):  # noqa: N802
            self.envelope = envelope
            return "250 kept"

    keep = Keep()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(keep, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        assert send(settings(port), "d1", "reader@example.org", MAIL) == "250 kept"
    finally:
        controller.stop()
    assert keep.envelope.content == MAIL
    assert (keep.envelope.mail_from, keep.envelope.rcpt_tos) == ("desk@example.org", ["reader@example.org"])


STAGES = ("connect", "EHLO", "MAIL", "RCPT", "DATA", "dot")


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("code", [421, 450, 451, 452])
def test_4xx_is_tried_again_at_every_stage(server, stage, code):
    with pytest.raises(TemporaryError) as raised:
        deliver(server(**{stage: f"{code} later"}))
    assert not isinstance(raised.value, Doubtful | ChannelDownError)
    assert str(code) in str(raised.value)
    assert raised.value.retry_after == (1800 if code == 421 else None)


@pytest.mark.parametrize("stage", ["DATA", "dot"])
@pytest.mark.parametrize("code", [550, 552, 554])
def test_5xx_fails_the_message(server, stage, code):
    with pytest.raises(PermanentError) as raised:
        deliver(server(**{stage: f"{code} no"}))
    assert not isinstance(raised.value, RecipientRefusedError)


@pytest.mark.parametrize(
    ("answer", "refused"),
    [
        ("550 no", True),
        ("553 no", True),
        ("554 no", True),
        ("550 5.1.1 no such user", True),
        ("550 5.2.1 disabled", True),
        ("550 5.4.1 access denied", True),
        ("552 no room", False),
        ("550 5.2.2 over quota", False),
        ("503 MAIL first", False),
        ("550 5.5.1 what", False),
        ("554 5.7.1 relay access denied", False),
        ("550 5.7.606 your address is banned", False),
    ],
)
def test_5xx_for_the_recipient_is_a_refusal_when_it_is_about_the_recipient(server, answer, refused):
    with pytest.raises(PermanentError) as raised:
        deliver(server(RCPT=answer))
    assert isinstance(raised.value, RecipientRefusedError) == refused


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        ("550 we know no such sender", ChannelDownError),
        ("553 5.1.8 no such domain", ChannelDownError),
        ("552 too large", PermanentError),
        ("500 5.3.4 too large", PermanentError),
    ],
)
def test_5xx_for_the_sender_is_our_own_trouble_but_for_the_size(server, answer, error):
    with pytest.raises(error):
        deliver(server(MAIL=answer))


@pytest.mark.parametrize("stage", ["connect", "EHLO"])
def test_5xx_before_the_message_is_our_own_trouble(server, stage):
    with pytest.raises(ChannelDownError):
        deliver(server(**{stage: "554 we know you not"}))


@pytest.mark.parametrize("stage", ["MAIL", "RCPT", "DATA", "dot"])
@pytest.mark.parametrize("code", [530, 535])
def test_a_server_that_wants_a_log_in_raises_the_alarm(server, stage, code):
    with pytest.raises(ChannelDownError):
        deliver(server(**{stage: f"{code} who are you"}))


@pytest.mark.parametrize("stage", ["connect", "EHLO", "MAIL", "RCPT", "DATA"])
@pytest.mark.parametrize("fault", [CUT, SILENT, "nonsense", "299 what"])
def test_broken_talk_before_the_end_is_tried_again(server, stage, fault):
    with pytest.raises(TemporaryError) as raised:
        deliver(server(**{stage: fault}), timeout=0.3, connect_timeout=0.3)
    assert not isinstance(raised.value, Doubtful)


@pytest.mark.parametrize("fault", [CUT, SILENT, "nonsense"])
def test_no_answer_after_the_final_dot_is_doubtful(server, fault):
    there = server(dot=fault)
    with pytest.raises(Doubtful):
        deliver(there, final_timeout=0.3)
    assert len(there.mails) == 1


@pytest.mark.parametrize("fault", [CUT, SILENT, "500 no goodbye"])
def test_trouble_after_acceptance_does_not_matter(server, fault):
    assert deliver(server(QUIT=fault)).startswith("250 ")


@pytest.mark.parametrize("stage", ["connect", "EHLO", "dot"])
def test_a_server_that_drips_is_cut_at_the_deadline(server, stage):
    began = time.monotonic()
    with pytest.raises(TemporaryError):
        deliver(server(**{stage: DRIP}), deadline=0.5)
    assert time.monotonic() - began < 5


def test_an_error_of_the_one_who_is_told_comes_through(server):
    def lost(_receipt):
        raise KeyError("lease")

    with pytest.raises(KeyError):
        deliver(server(), lost)


def test_nobody_there():
    gone = ScriptedSmtp()
    gone.close()
    with pytest.raises(TemporaryError, match="localhost"):
        deliver(gone)


def test_a_mail_too_large_for_the_server_is_not_begun(server):
    there = server(EHLO="250-mail.test\r\n250 SIZE 20")
    with pytest.raises(PermanentError, match="takes 20 bytes"):
        deliver(there)
    assert not any(command.startswith("mail") for command in there.commands)


@pytest.mark.parametrize("implicit", [True, False])
def test_tls_with_a_certificate_that_proves_the_name(server, implicit):
    script = (
        {"implicit": True} if implicit else {"STARTTLS": "220 go", "EHLO": "250-mail.test\r\n250 STARTTLS"}
    )
    tls = "implicit" if implicit else "starttls"
    assert deliver(server(**script), tls=tls, ca_file=AUTHORITY).startswith("250")
    with pytest.raises(ChannelDownError, match="certificate"):
        deliver(server(**script), tls=tls)
    with pytest.raises(ChannelDownError, match="certificate"):
        deliver(server(**script), tls=tls, ca_file=AUTHORITY, host="127.0.0.1")


def test_starttls_that_is_stripped_or_refused_sends_nothing(server):
    for script in ({}, {"STARTTLS": "454 not now", "EHLO": "250-mail.test\r\n250 STARTTLS"}):
        there = server(**script)
        with pytest.raises(TemporaryError):
            deliver(there, tls="starttls", ca_file=AUTHORITY)
        assert there.mails == []
        assert not any(command.lower().startswith("mail") for command in there.commands)


def test_a_refused_log_in_is_an_alarm_and_shows_no_secret(server):
    there = server(AUTH=f"535 wrong: {SECRET}")
    with pytest.raises(ChannelDownError) as raised:
        deliver(there, user="desk", password=SECRET)
    assert SECRET not in str(raised.value)
    assert raised.value.__cause__ is None
    assert raised.value.retry_after == 3600
    assert len([command for command in there.commands if command.startswith("AUTH")]) == 1  # no second try
    assert SECRET not in repr(settings(1, user="desk", password=SECRET))


def test_a_log_in_is_said_once_and_before_the_message(server):
    there = server()
    assert deliver(there, user="desk", password=SECRET).startswith("250")
    verbs = [command.split()[0].upper() for command in there.commands]
    assert verbs == ["EHLO", "AUTH", "MAIL", "RCPT", "DATA", "QUIT"]
    with pytest.raises(ChannelDownError, match="no log-in"):
        deliver(server(EHLO="250-mail.test\r\n250 AUTH XOAUTH2"), user="desk", password=SECRET)


def test_a_log_in_that_fails_for_now_is_tried_again(server):
    with pytest.raises(TemporaryError) as raised:
        deliver(server(AUTH="454 later"), user="desk", password=SECRET)
    assert not isinstance(raised.value, ChannelDownError)


def test_no_password_goes_out_in_clear():
    with pytest.raises(ChannelDownError, match="in clear"):
        send(settings(1, host="mail.example.org", user="desk", password=SECRET), "d1", "a@example.org", MAIL)


def test_bounces_go_where_the_operator_says():
    plain = settings(25)
    assert envelope_sender(plain, "d1") == "desk@example.org"
    assert envelope_sender(settings(25, verp=True), "d1") == "bounce+d1@example.org"
    assert envelope_sender(settings(25, bounces="lost@example.org"), "d1") == "lost@example.org"


@pytest.mark.parametrize(
    "bad",
    [
        *("", "x", "a@", "@b", "a b@example.org", "a@b\r\nRCPT TO:<c@d>", "a@ex ample.org", "a@-b.org"),
        *("é@example.org", "a@" + "b" * 64 + ".org", "a@example..org", ".a@example.org", "<a@example.org>"),
        *("a@b@c d", "a@[127.0.0.1]"),
    ],
)
def test_what_is_no_address_is_refused(server, bad):
    with pytest.raises(ValueError, match="no mail address"):
        mail_address(bad)
    with pytest.raises(PermanentError):
        deliver(server(), recipient=bad)


def test_addresses_are_brought_into_form():
    assert mail_address(" Reader@Bücher.Example ") == "Reader@xn--bcher-kva.example"
    assert sender_header("Büro <desk@example.org>") == "=?utf-8?b?QsO8cm8=?= <desk@example.org>"


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        (b"a\nb", b"a\r\nb\r\n"),
        (b"a\r\n.\r\nMAIL FROM:<x@y>\r\n", b"a\r\n..\r\nMAIL FROM:<x@y>\r\n"),
        (b"a\n.\nQUIT\n", b"a\r\n..\r\nQUIT\r\n"),
        (b"a\r.\rQUIT", b"a\r\n..\r\nQUIT\r\n"),
        (b"a\n.\r\nb", b"a\r\n..\r\nb\r\n"),
        (b"", b"\r\n"),
    ],
)
def test_a_mail_cannot_end_before_its_end(written, sent):
    assert wire_form(written) == sent


def test_smtplib_is_as_we_know_it():
    """What Conversation leans on: the name that TLS proves, and an object that is made without connecting."""
    assert "server_hostname=self._host" in inspect.getsource(smtplib.SMTP.starttls)
    assert "server_hostname=self._host" in inspect.getsource(smtplib.SMTP_SSL)
