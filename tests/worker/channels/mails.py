"""Digests as mails, read back, and texts of others that try to be more than text."""

from email import message_from_bytes, policy

from worker.channels.email import compose_message
from worker.channels.envelope import Delivery, Outbox, SmtpSettings
from worker.telling.digests import delivery_id

SMTP = SmtpSettings(host="localhost", sender="Plenary <desk@example.org>")
HEADERS = ["From", "To", "Subject", "Date", "Message-ID", "List-Id", "List-Unsubscribe", "Auto-Submitted"]
BODY = ["MIME-Version", "Content-Type"]

INJECTIONS = [
    "Hello\r\nBcc: all@example.com",
    "Hello\nBcc: all@example.com",
    "Hello\r\n\r\n<html>body",
    "Hello\x00Bcc: x",
    "Hello\x0bBcc: x",
    "Hello\x85Bcc: x",
    "Hello\u2028Bcc: x\u2029y",
    "=?utf-8?q?a=0ABcc:_x?=",
    "=?utf-8?b?YQpCY2M6IHg=?=",
    "a =?utf-8?q?=0D=0ABcc=3A_x?= b",
    "=?=?utf-8?q?utf-8?q?=0ABcc:x?=?=",
    "\u202eevil\u202c \u2066x\u2069 z\u200bero\ufeff",
    "é\r\n Bcc: x",
    "x" * 5000,
    "é" * 5000,
    "ة " * 2500,
    "\ud800 lone",
    "",
    " ",
    "\t",
]

XSS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<img src=http://tracker.example/p.gif>",
    "<svg onload=alert(1)>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    "<a href=javascript:alert(1)>x</a>",
    '"><script>alert(1)</script>',
    "' onmouseover='alert(1)",
    "</div></body><iframe src=//evil.example></iframe>",
    "<style>@import url(//evil.example)</style>",
    "<form action=//evil.example><input name=p></form>",
    "<base href=//evil.example>",
    "<meta http-equiv=refresh content=0;url=//evil.example>",
    "<!--<script>-->alert(1)",
    "{{ 7*7 }}{% for x in ().__class__.__bases__ %}{% endfor %}",
    "\ud83d<b>\ud800",
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
]


def sent(made, outbox=None, recipient="reader@example.org"):
    one = Delivery(id=delivery_id(made.id, "email", recipient), channel="email", recipient=recipient)
    return compose_message(outbox or Outbox(smtp=SMTP), made, one)


def read(data):
    return message_from_bytes(data, policy=policy.default)


def plain(data):
    return read(data).get_body(("plain",)).get_content().replace("\r\n", "\n")


def rich(data):
    return read(data).get_body(("html",)).get_content()
