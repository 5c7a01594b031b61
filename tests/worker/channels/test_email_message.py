"""A digest into a mail: its headers, its subject, what its text says."""

from dataclasses import replace
from email import message_from_bytes
from email.utils import parsedate_to_datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from parsers.records import Fact
from tests.worker.channels.mails import BODY, HEADERS, INJECTIONS, SMTP, plain, read, rich, sent
from tests.worker.telling.digest_samples import (
    ARABIC,
    ARABIC_HEADLINE,
    DAY,
    RELEASE,
    SEEN,
    correction,
    digest,
    item,
    release,
    titled,
)
from worker.channels.email import assemble, subject_line
from worker.channels.envelope import Outbox
from worker.channels.errors import ChannelDownError
from worker.channels.table import CHANNELS
from worker.errors import PermanentError
from worker.rendering.text import columns
from worker.rendering.view import view
from worker.telling.digests import Told, delivery_id


def test_headers_of_a_digest():
    made = digest()
    mail = read(sent(made))
    assert mail.keys() == [*HEADERS, *BODY]
    assert mail["From"] == "Plenary <desk@example.org>"
    assert mail["To"] == "reader@example.org"
    assert mail["Subject"] == "Police leaders gather in Lisbon for 97th INTERPOL General Assembly"
    assert mail["Message-ID"] == f"<{delivery_id(made.id, 'email', 'reader@example.org')}@example.org>"
    assert parsedate_to_datetime(mail["Date"]).timestamp() == made.created_at // 1000
    assert mail["List-Id"] == "<night-desk.plenary.example.org>"
    assert mail["List-Unsubscribe"].startswith("<mailto:desk@example.org?subject=unsubscribe%20")
    assert 'href="mailto:desk@example.org?subject=unsubscribe%20' in mail.get_body(("html",)).get_content()
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail.get_content_type() == "multipart/alternative"
    assert [part.get_content_type() for part in mail.iter_parts()] == ["text/plain", "text/html"]


def test_every_attempt_sends_the_same_bytes():
    made = digest(item(), item(2, ARABIC))
    assert sent(made) == sent(made)
    assert sent(made) != sent(made, recipient="other@example.org")


def test_the_lines_of_a_mail_are_short_ascii_with_crlf():
    data = sent(digest(item(), item(2, ARABIC), item(3, titled("x" * 3000))))
    assert data.isascii()
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert b"\r" not in data.replace(b"\r\n", b"")
    assert max(len(line) for line in data.split(b"\r\n")) <= 998


def test_one_click_needs_a_public_https_address():
    mail = read(sent(digest(), Outbox(smtp=SMTP, public_url="https://plenary.example.org/")))
    first, second = mail["List-Unsubscribe"].split(", ")
    assert first.startswith("<https://plenary.example.org/unsubscribe?delivery=")
    assert second.startswith("<mailto:")
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert "List-Unsubscribe-Post" not in read(
        sent(digest(), Outbox(smtp=SMTP, public_url="http://plenary.lan"))
    )


def test_a_correction_answers_the_first_alert():
    first = digest(schedule="immediate")
    told = Told(
        revision_id=1,
        release_id="97-opening-0001",
        family_id="family-1",
        number=1,
        role="new",
        digest_id=first.id,
    )
    fixed = item(2, revision=2, release_id="97-opening-0001", family_id="family-1", changes=correction())
    second = read(sent(digest(fixed, told=[told], schedule="immediate", scheduled_at=SEEN + 2 * DAY)))
    assert second["Subject"].startswith("Corrected: Police leaders")
    assert second["In-Reply-To"] == second["References"] == read(sent(first))["Message-ID"]
    mixed = read(sent(digest(fixed, item(9), told=[told], scheduled_at=SEEN + 2 * DAY)))
    assert mixed["In-Reply-To"] is None
    assert mixed["References"] == read(sent(first))["Message-ID"]


def test_subjects_say_what_came():
    old = item(3, published="2020-01-01")
    assert read(sent(digest(old)))["Subject"].startswith("From the archive: Police")
    several = digest(item(), item(2), old)
    assert read(sent(several))["Subject"] == "97th INTERPOL General Assembly: 2 new, 1 archived"


@pytest.mark.parametrize(
    "text", [*INJECTIONS, ARABIC_HEADLINE, "L’Assemblée générale s’ouvre à Lisbonne — 97e"]
)
def test_nothing_in_a_headline_becomes_a_header(text):
    data = sent(digest(item(record=titled(text))))
    mail = read(data)
    assert mail.keys() == [*HEADERS, *BODY]
    line = next(line for line in data.split(b"\r\n") if line.startswith(b"Subject:"))
    assert len(line) <= 78
    assert not any(ord(letter) < 32 for letter in mail["Subject"])
    assert "Bcc" not in mail


@given(st.text(max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_subject_is_one_line_that_reads_back(text):
    line = subject_line(text)
    data = assemble({"From": "a@example.org", "Subject": line}, "text\n", "<p>html</p>", "=_x")
    head = data.partition(b"\r\n\r\n")[0].split(b"\r\n")
    assert max(map(len, head[:2])) <= 78
    assert str(read(data)["Subject"]).split() == line.split()


@pytest.mark.parametrize("text", INJECTIONS)
def test_nothing_in_the_names_becomes_a_header(text):
    made = digest()
    hostile = replace(made, subscription_id=text, schedule=text, interests={"sea": text})
    assert read(sent(hostile)).keys() == [*HEADERS, *BODY]


@pytest.mark.parametrize("text", ["a@b.org\r\nBcc: x@y", "a@b.org, c@d.org", "<a@b.org>", "a"])
def test_a_bad_recipient_is_refused(text):
    with pytest.raises(PermanentError):
        sent(digest(), recipient=text)


def test_headers_that_come_out_otherwise_are_never_sent(monkeypatch):
    try:
        mail = assemble({"Subject": "=?utf-8?q?a=0ABcc:_x?="}, "t", "h", "=_x")
    except (PermanentError, ValueError):
        return
    assert message_from_bytes(mail)["Bcc"] is None  # from Python 3.13 on, the library keeps it in its line


def test_without_a_mail_server_there_is_an_alarm():
    with pytest.raises(ChannelDownError, match="smtp"):
        sent(digest(), Outbox())


def test_the_text_says_it_all():
    body = plain(sent(digest()))
    for words in (
        "Police leaders gather in Lisbon",
        "97th General Assembly",
        "3 to 6 November 2025",
        "Lisbon, Portugal",
        "Shared borders, shared watch",
        "about 700 delegates, 150 countries",
        "“No country polices the sea alone, and cybercrime knows no coast,”",
        "-- Inês Furtado-Leão, Minister of the Interior",
        "The sea and those who police it: phrase “polices the sea”",
        "https://news.example.org/97/1",
        "the subscription “night-desk”, daily 07:00",
    ):
        assert words in body
    assert max(columns(line) for line in body.splitlines()) <= 72


def test_corrections_say_field_by_field():
    made = digest(
        item(2, revision=2, changes=correction("dates", {"start": "2025-11-03", "end": None}, None))
    )
    body = plain(sent(made))
    assert "What changed" in body
    assert "was  3 November 2025" in body
    assert "now  nothing" in body


def test_what_the_cap_leaves_out_is_said():
    made = digest(*[item(n) for n in range(1, 10)], cap=2)
    assert "7 more releases are not shown here. See all with: plenary releases list" in plain(sent(made))
    assert "7 more releases are not shown here" in rich(sent(made))


def test_arabic_reads_from_right_to_left():
    html = rich(sent(digest(item(1, ARABIC))))
    assert '<h3 lang="ar" dir="rtl"' in html
    assert '<blockquote lang="ar" dir="rtl"' in html
    assert "«الأمن مسؤولية الجميع»" in plain(sent(digest(item(1, ARABIC))))


def test_many_releases_show_fewer_quotations_and_those_asked_for_first():
    quotes = tuple(structs.replace(RELEASE.quotes[n == 29], text=f"Words number {n}") for n in range(30))
    scrap = structs.replace(RELEASE.quotes[0], text="step up", kind="mixed")
    many = titled("Long", quotes=(*quotes[:29], scrap, quotes[29]))
    body = plain(sent(digest(item(1, many))))
    assert "(11 more quotations in the record)" in body
    entry = item(1, many)
    wanted = replace(entry.matches[0].evidence[0], kind="speaker", text="Tomás Okereke, INTERPOL President")
    asked = replace(entry, matches=(replace(entry.matches[0], evidence=(wanted,)),))
    assert "Words number 29" in plain(sent(digest(asked)))
    assert "Words number 29" not in body
    assert "step up" not in body


def test_titles_name_the_sessions():
    def title(*numbers):
        sessions = (Fact(number, ((0, 1),), "s", 1.0) if number else None for number in numbers)
        return view(digest(*(item(n, release(session=one)) for n, one in enumerate(sessions)))).title

    assert title(97, 97) == "97th INTERPOL General Assembly"
    assert title(97, 81, 84) == "81st, 84th and 97th INTERPOL General Assemblies"
    assert title(97, None) == title(1, 2, 3, 4) == "INTERPOL General Assembly"


def test_a_release_without_headline_has_a_name():
    assert (
        read(sent(digest(item(record=release(headline=None)))))["Subject"]
        == "A release on the 97th General Assembly"
    )


def test_the_table_of_channels():
    assert set(CHANNELS) == {"email", "webhook"}
    assert [CHANNELS[name].each_revision for name in ("email", "webhook")] == [False, True]
