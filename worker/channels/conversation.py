"""One SMTP conversation up to its receipt: each stage with its patience and its meaning of failure."""

import smtplib
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from worker.channels.envelope import SmtpSettings
from worker.channels.errors import ChannelDownError
from worker.channels.replies import (
    expect,
    log_in_refused,
    named,
    recipient_refused,
    said,
    sender_refused,
    wire_form,
)
from worker.errors import Doubtful, PermanentError, TemporaryError
from worker.mail_addresses import domain_of

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_LOG_INS = {"PLAIN": "auth_plain", "LOGIN": "auth_login", "CRAM-MD5": "auth_cram_md5"}
_BLOCK = 64 * 1024


class _Plain(smtplib.SMTP):
    """Not connected yet, so that the deadline can cut the greeting too; knows the name TLS must prove."""

    def __init__(self, settings: SmtpSettings) -> None:
        super().__init__(timeout=settings.connect_timeout, local_hostname=_own_name(settings))
        self._host = settings.host


class _Tls(smtplib.SMTP_SSL):
    """The same from the first byte in TLS."""

    def __init__(self, settings: SmtpSettings) -> None:
        context, name = tls_context(settings), _own_name(settings)
        super().__init__(timeout=settings.connect_timeout, local_hostname=name, context=context)
        self._host = settings.host


class Conversation:
    """A connection to the mail server that is over at its deadline, whatever the server does."""

    def __init__(self, settings: SmtpSettings) -> None:
        self._settings = settings
        self._ends = time.monotonic() + settings.deadline
        self._smtp = _Tls(settings) if settings.tls == "implicit" else _Plain(settings)
        self._watch = threading.Timer(settings.deadline, self._cut)
        self._watch.daemon = True
        self._watch.start()

    def greet(self) -> None:
        """Connect, EHLO, TLS and log-in; raises TemporaryError, ChannelDownError for a wrong set-up."""
        settings, smtp = self._settings, self._smtp
        if settings.user and settings.tls == "none" and settings.host not in LOOPBACK:
            raise ChannelDownError("smtp.user is set but smtp.tls is none: no password is sent in clear")
        with self._stage("the greeting"):
            expect(smtp.connect(settings.host, settings.port), 220, "greeting")
        with self._stage("EHLO"):
            expect(smtp.ehlo(), 250, "EHLO")
            if settings.tls == "starttls":
                self._start_tls()
        if settings.user:
            self._log_in(settings.user, settings.password or "")

    def _start_tls(self) -> None:
        if not self._smtp.has_extn("starttls"):
            raise ChannelDownError(f"{self._settings.host} has no STARTTLS: nothing is sent in clear")
        expect(self._smtp.starttls(context=tls_context(self._settings)), 220, "STARTTLS")
        expect(self._smtp.ehlo(), 250, "EHLO")

    def _log_in(self, user: str, password: str) -> None:
        """One mechanism, one try: smtplib's login tries the next after a refusal, which locks accounts."""
        host, smtp = self._settings.host, self._smtp
        offered = smtp.esmtp_features.get("auth", "").upper().split()
        name = next((way for way in _LOG_INS if way in offered), None)
        if name is None:
            raise ChannelDownError(f"{host} offers no log-in that we know ({', '.join(_LOG_INS)})")
        smtp.user, smtp.password = user, password
        with self._stage("log-in"):
            try:
                smtp.auth(name, getattr(smtp, _LOG_INS[name]))
            except smtplib.SMTPAuthenticationError as error:
                raise log_in_refused(host, error.smtp_code) from None

    def hand_over(self, sender: str, recipient: str, message: bytes) -> str:
        """MAIL, RCPT, DATA; the receipt as the server gave it.

        Raises:
            TemporaryError: 4xx, or the connection broke before the end of the message.
            ChannelDownError: 5xx for our sender.
            RecipientRefusedError: 5xx for the recipient.
            PermanentError: 5xx for the message.
            Doubtful: the connection broke between the final dot and its answer (RFC 1047).
        """
        self._check_size(message)
        with self._stage("MAIL"):
            size = [f"size={len(message)}"] if self._smtp.has_extn("size") else []
            reply = self._smtp.mail(sender, size)
            if reply[0] != 250:
                raise sender_refused(reply)
        with self._stage("RCPT"):
            reply = self._smtp.rcpt(recipient)
            if reply[0] not in (250, 251):
                raise recipient_refused(reply)
        with self._stage("DATA"):
            expect(self._smtp.docmd("DATA"), 354, "DATA", message=True)
            self._write(wire_form(message))
        return self._finish()

    def _check_size(self, message: bytes) -> None:
        most = self._smtp.esmtp_features.get("size", "")
        if most.isdigit() and 0 < int(most) < len(message):
            raise PermanentError(f"{self._settings.host} takes {most} bytes, this mail has {len(message)}")

    def _write(self, data: bytes) -> None:
        sock = self._socket()
        for start in range(0, len(data), _BLOCK):
            sock.sendall(data[start : start + _BLOCK])

    def _finish(self) -> str:
        try:
            self._patience(self._settings.final_timeout)
            self._socket().sendall(b".\r\n")
            reply = self._smtp.getreply()
        except (OSError, smtplib.SMTPException) as error:
            raise Doubtful(f"no answer after the end of the message: {named(error)}") from error
        if reply[0] != 250 and not 400 <= reply[0] < 600:
            raise Doubtful(f"no clear answer after the end of the message: {said(reply)}")
        expect(reply, 250, "end of data", message=True)
        return said(reply)

    def quit(self) -> None:
        """Say goodbye where somebody listens, and close; what goes wrong here does not matter."""
        self._watch.cancel()
        with suppress(OSError, smtplib.SMTPException):
            self._patience(2.0)
            self._smtp.quit()
        self._smtp.close()

    @contextmanager
    def _stage(self, name: str) -> Iterator[None]:
        host = self._settings.host
        if self._smtp.sock is not None:
            self._patience(self._settings.timeout)
        try:
            yield
        except ssl.SSLCertVerificationError as error:
            raise ChannelDownError(f"{host} shows a certificate not to be trusted: {named(error)}") from error
        except (OSError, smtplib.SMTPException) as error:
            raise TemporaryError(f"{host}: no connection any more at {name}: {named(error)}") from error

    def _patience(self, seconds: float) -> None:
        self._socket().settimeout(max(0.001, min(seconds, self._ends - time.monotonic())))

    def _socket(self) -> socket.socket:
        if self._smtp.sock is None:
            raise smtplib.SMTPServerDisconnected("the connection is closed")
        return self._smtp.sock

    def _cut(self) -> None:
        with suppress(OSError, smtplib.SMTPException):
            self._socket().shutdown(socket.SHUT_RDWR)


def tls_context(settings: SmtpSettings) -> ssl.SSLContext:
    """Verified TLS 1.2 or later, with the operator's own authority where one is given."""
    try:
        context = ssl.create_default_context()
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        if settings.ca_file is not None:
            context.load_verify_locations(settings.ca_file)
    except (OSError, ssl.SSLError) as error:
        raise ChannelDownError(f"smtp.ca_file: {settings.ca_file} cannot be used: {named(error)}") from error
    return context


def _own_name(settings: SmtpSettings) -> str:
    """What EHLO says: the sender's domain, as asking DNS for our own name may take long."""
    return domain_of(settings.sender)
