"""A digest to the bytes of a mail: the same on every attempt, with no header but the ones written here."""

import hashlib
import re
from collections import Counter
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime
from urllib.parse import quote, urlencode

from worker.channels import smtp
from worker.channels.envelope import Accepted, Delivery, Outbox, SmtpSettings
from worker.channels.errors import ChannelDownError
from worker.errors import PermanentError
from worker.mail_addresses import domain_of, mail_address, sender_address, sender_header
from worker.rendering import html, text
from worker.rendering.plain import label
from worker.rendering.view import view
from worker.telling.digests import Digest, delivery_id

SUBJECT_COLUMNS = 78
REFERENCES = 5
_ONE_LINE = policy.SMTP.clone(max_line_length=None, cte_type="7bit")
_ASCII = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "…": "...", "\u00a0": " "}
)

check_recipient = mail_address


def compose_message(outbox: Outbox, digest: Digest, delivery: Delivery) -> bytes:
    """The mail of a delivery; raises ChannelDownError without [smtp], PermanentError for a bad address."""
    settings = _settings(outbox)
    try:
        headers = headers_of(settings, digest, delivery, outbox.public_url)
    except ValueError as error:
        raise PermanentError(str(error)) from error
    shown = view(digest)
    link = _one_click(outbox.public_url, delivery)
    leave = link or f"write to {_owner(settings)}"
    bodies = (text.render(shown, leave), html.render(shown, leave, link or _by_mail(settings, delivery)))
    return assemble(headers, *bodies, boundary=f"=_{delivery.id}")


def send(
    outbox: Outbox, digest: Digest, delivery: Delivery, message: bytes, accepted: Accepted | None = None
) -> str:
    """Hand a mail to the mail server; returns its receipt. Errors as in channels.smtp."""
    del digest  # a mail says it all
    return smtp.send(_settings(outbox), delivery.id, delivery.recipient, message, accepted)


def _settings(outbox: Outbox) -> SmtpSettings:
    if outbox.smtp is None:
        raise ChannelDownError("mail is not set up: the configuration has no [smtp]")
    return outbox.smtp


def message_id(sender: str, delivery: str) -> str:
    """The Message-ID of a delivery, the same on every attempt."""
    return f"<{delivery}@{domain_of(sender)}>"


def headers_of(
    settings: SmtpSettings, digest: Digest, delivery: Delivery, public_url: str | None
) -> dict[str, str]:
    """All headers but those of the body, clean and in order; raises ValueError for a bad address."""
    sender = settings.sender
    found = {
        "From": sender_header(sender),
        "To": mail_address(delivery.recipient),
        "Subject": subject_line(view(digest).subject),
        "Date": format_datetime(datetime.fromtimestamp(digest.created_at // 1000, UTC)),
        "Message-ID": _own_id(sender, delivery),
        **_thread(sender, digest, delivery),
        **_list(settings, digest, delivery, public_url),
        "Auto-Submitted": "auto-generated",
    }
    return {name: value for name, value in found.items() if value}


def _own_id(sender: str, delivery: Delivery) -> str:
    kept = delivery.message_id or ""
    return kept if kept.startswith("<") else message_id(sender, delivery.id)


def _thread(sender: str, digest: Digest, delivery: Delivery) -> dict[str, str]:
    """What was told before of the same releases; a mail that is only a correction answers the first alert."""
    threads = dict.fromkeys(entry.thread for entry in digest.entries if entry.thread)
    before = [message_id(sender, delivery_id(one, "email", delivery.recipient)) for one in threads]
    alone = len(before) == 1 and all(entry.thread for entry in digest.entries)
    return {"In-Reply-To": before[0] if alone else "", "References": " ".join(before[:REFERENCES])}


def _list(
    settings: SmtpSettings, digest: Digest, delivery: Delivery, public_url: str | None
) -> dict[str, str]:
    """RFC 2919, 2369 and 8058: who this list is and how to leave it."""
    name = re.sub(r"[^a-z0-9]+", "-", digest.subscription_id.lower()).strip("-")[:50] or "digest"
    ways = f"<{_by_mail(settings, delivery)}>"
    link = _one_click(public_url, delivery)
    return {
        "List-Id": f"<{name}.plenary.{domain_of(settings.sender)}>",
        "List-Unsubscribe": f"<{link}>, {ways}" if link else ways,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" if link else "",
    }


def _owner(settings: SmtpSettings) -> str:
    """Whom to write to who wants no more of it."""
    return mail_address(settings.unsubscribe or sender_address(settings.sender))


def _by_mail(settings: SmtpSettings, delivery: Delivery) -> str:
    return f"mailto:{quote(_owner(settings), safe='@')}?subject={quote(f'unsubscribe {delivery.id}')}"


def _one_click(public_url: str | None, delivery: Delivery) -> str | None:
    """An address that a POST leaves the list by (RFC 8058); the delivery id is its opaque token."""
    if public_url is None or not public_url.startswith("https://"):
        return None
    return f"{public_url.rstrip('/')}/unsubscribe?{urlencode({'delivery': delivery.id})}"


def subject_line(subject: str) -> str:
    """A subject whose header, encoded, is one line of at most 78 columns; what does not fit ends in dots."""
    plain = clean_header(subject).translate(_ASCII)
    words, line = plain, plain
    while _columns(line) > SUBJECT_COLUMNS and words:
        words = _shorter(words)
        line = f"{words}..." if words else "Digest"
    return line


def _shorter(words: str) -> str:
    """Without the last word, or the last letter of a single one."""
    head = words.rstrip().rpartition(" ")[0] if " " in words.strip() else words[:-1]
    return head.rstrip(" ,;:-")


def _columns(subject: str) -> int:
    header = _ONE_LINE.header_factory("Subject", subject)
    return max(len(line) for line in header.fold(policy=_ONE_LINE).splitlines())


def clean_header(value: str) -> str:
    """No control, invisible or reordering character, and nothing that reads as an encoded word (=?...)."""
    return label(value, 1000).replace("=?", "= ?").replace("?=", "? =")


def assemble(headers: dict[str, str], plain: str, rich: str, boundary: str) -> bytes:
    """Headers and both bodies as bytes with CRLF; raises PermanentError when other headers come out."""
    mail = EmailMessage(policy=policy.SMTP)
    for name, value in headers.items():
        mail[name] = value
    mail.set_content(plain, cte=_encoding(plain))
    mail.add_alternative(rich, subtype="html", cte=_encoding(rich))
    mail.set_boundary(f"{boundary}{hashlib.sha256((plain + rich).encode()).hexdigest()[:8]}")
    data = mail.as_bytes(policy=_ONE_LINE)
    _check(data, headers)
    return data


def _encoding(body: str) -> str:
    """Seven bits for every server; readable in the raw where the text is mostly Latin."""
    foreign = sum(letter > "\u024f" for letter in body)
    return "base64" if foreign * 4 > len(body) else "quoted-printable"


def _check(data: bytes, headers: dict[str, str]) -> None:
    """Parse what was written and compare: no header may have come in through a value."""
    parsed = message_from_bytes(data, policy=policy.default)
    wanted = Counter(name.lower() for name in (*headers, "MIME-Version", "Content-Type"))
    if Counter(name.lower() for name in parsed.keys()) != wanted or len(list(parsed.walk())) != 3:  # noqa: SIM118
        raise PermanentError("the mail's headers are not the ones that were meant: nothing is sent")
