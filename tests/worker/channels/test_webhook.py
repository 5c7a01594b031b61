import base64
import json
import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs
from pytest_httpserver import HTTPServer
from standardwebhooks import Webhook, WebhookVerificationError
from werkzeug import Response

from parsers.codec import decode
from parsers.records import Announcement, Fact, Quote, Statement
from tests.worker.telling.digest_samples import RELEASE, correction, digest, item, release, titled
from worker.channels.envelope import Delivery, Outbox
from worker.channels.errors import ChannelDownError, RecipientRefusedError
from worker.channels.event import LARGEST, event
from worker.channels.webhook import check_recipient, payload, read_secret, send, signed
from worker.errors import Doubtful, PermanentError, TemporaryError
from worker.fetching.client import Fetcher
from worker.settings.fetch import FetchSettings

OLD = "whsec_" + base64.b64encode(b"an old secret of 32 bytes length").decode()
NEW = "whsec_" + base64.b64encode(b"a new secret, 24 bytes..").decode()


@pytest.fixture
def hooks():
    with Fetcher(FetchSettings(allow_addresses=("127.0.0.0/8",), deadline_s=5)) as fetcher:
        yield fetcher


@pytest.fixture
def hook(httpserver: HTTPServer, hooks):
    """Post an event to an endpoint that answers so; returns the receipt."""

    def post(*answers: Response, accepted=None, outbox=None, made=None):
        for answer in answers:
            httpserver.expect_oneshot_request("/hook", method="POST").respond_with_response(answer)
        box = outbox or Outbox(hooks=hooks, secrets={"night-desk": (NEW, OLD)})
        made = made or digest()
        one = Delivery(id="d1", channel="webhook", recipient=httpserver.url_for("/hook"), revision_id=1)
        return send(box, made, one, payload(box, made, one), accepted)

    return post


def body(made=None, revision=1, public_url=None):
    return json.loads(event(made or digest(), revision, "d1", public_url))


def test_an_event_is_signed_so_that_the_reference_library_agrees(hook, httpserver):
    assert hook(Response("thank you\r\n", 202)) == "202 thank you"
    request, _ = httpserver.log[0]
    for secret in (NEW, OLD):
        told = Webhook(secret).verify(request.data, dict(request.headers))
        assert told["data"]["release_id"] == "97-opening-0001"
    assert request.headers["webhook-id"] == told["id"] == "d1"
    assert request.headers["content-type"].startswith("application/cloudevents+json")
    with pytest.raises(WebhookVerificationError):
        Webhook("whsec_" + base64.b64encode(b"somebody else's secret 24b").decode()).verify(
            request.data, dict(request.headers)
        )


def test_a_replay_is_refused_by_the_reference_library():
    for shift in (-301, 301):
        headers = signed([NEW], "d1", int(time.time()) + shift, b"{}")
        with pytest.raises(WebhookVerificationError, match="too"):
            Webhook(NEW).verify(b"{}", headers)


def test_the_published_vector_of_the_standard():
    secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    headers = signed([secret], "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}')
    assert headers["webhook-signature"] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_acceptance_is_told_at_once(hook):
    seen = []
    hook(Response("", 204), accepted=seen.append)
    assert seen == ["204"]


@pytest.mark.parametrize("status", [301, 302, 307, 308, 400, 401, 404, 429, 500, 502, 503, 504])
def test_only_2xx_is_success_and_redirects_are_not_followed(hook, httpserver, status):
    httpserver.expect_request("/elsewhere").respond_with_data("never")
    headers = {"Location": httpserver.url_for("/elsewhere"), "Retry-After": "120"}
    with pytest.raises(TemporaryError) as raised:
        hook(Response("no", status, headers))
    assert not isinstance(raised.value, Doubtful)
    assert raised.value.retry_after == 120
    assert [request.path for request, _ in httpserver.log] == ["/hook"]


def test_a_hook_that_is_gone_wants_no_more(hook):
    with pytest.raises(RecipientRefusedError, match="410"):
        hook(Response("", 410))


def test_a_large_answer_is_not_read(hook):
    assert len(hook(Response("x" * 10_000_000, 200))) < 1100


def test_an_address_inside_is_not_posted_to():
    with Fetcher(FetchSettings()) as closed:
        box = Outbox(hooks=closed, secrets={"night-desk": (NEW,)})
        one = Delivery(id="d1", channel="webhook", recipient="http://127.0.0.1:9/hook", revision_id=1)
        with pytest.raises(PermanentError):
            send(box, digest(), one, b"{}")


def test_nobody_there_is_tried_again(hooks):
    box = Outbox(hooks=hooks, secrets={"night-desk": (NEW,)})
    one = Delivery(id="d1", channel="webhook", recipient="http://127.0.0.1:9/hook", revision_id=1)
    with pytest.raises(TemporaryError) as raised:
        send(box, digest(), one, b"{}")
    assert not isinstance(raised.value, Doubtful)


def test_without_secret_or_client_there_is_an_alarm(hook, hooks):
    for box in (Outbox(), Outbox(hooks=hooks), Outbox(hooks=hooks, secrets={"night-desk": ("whsec_short",)})):
        with pytest.raises(ChannelDownError) as raised:
            hook(outbox=box)
        assert "short" not in str(raised.value)


def test_secrets():
    assert (
        read_secret(NEW) == read_secret(NEW.removeprefix("whsec_").rstrip("=")) == b"a new secret, 24 bytes.."
    )
    for bad in ("", "whsec_", "whsec_!!!", "whsec_c2hvcnQ=", "whsec_" + base64.b64encode(b"x" * 65).decode()):
        with pytest.raises(ValueError, match="webhook secret"):
            read_secret(bad)
    assert NEW not in repr(Outbox(secrets={"a": (NEW,)}))


def test_recipients():
    assert check_recipient(" https://example.org/hook?x=1 ") == "https://example.org/hook?x=1"
    for bad in (
        "",
        "example.org",
        "ftp://example.org/",
        "https://",
        "https://u:p@example.org/",
        "http://[x/",
    ):
        with pytest.raises(ValueError, match=r"address|URL"):
            check_recipient(bad)


def test_the_event_is_a_cloud_event_with_the_whole_record():
    told = body(public_url="https://plenary.example.org/")
    assert told["specversion"] == "1.0"
    assert told["source"] == "https://plenary.example.org"
    assert (told["type"], told["subject"], told["id"]) == (
        "plenary.release.published",
        "97-opening-0001",
        "d1",
    )
    assert told["time"] == told["timestamp"] == "2025-11-02T12:26:41.000Z"
    data = told["data"]
    assert decode(json.dumps(data["release"])) == RELEASE
    assert data["matches"][0]["evidence"][0]["text"] == "polices the sea"
    assert data["matches"][0]["interest"] == "The sea and those who police it"
    assert data["trimmed"] == []


def test_a_correction_says_what_it_supersedes():
    made = digest(item(3, revision=2, family="f", changes=correction()), told=[first_told()])
    told = body(made, 3)
    assert told["type"] == "plenary.release.corrected"
    assert (told["data"]["revision"], told["data"]["supersedes"]) == (2, 1)
    assert told["data"]["changes"] == [{"field": "session", "old": 96, "new": 97}]
    assert told["sequence"] == "0000000002"
    assert told["data"]["no_longer"] == []


def test_an_event_says_what_the_release_is_no_longer_about():
    dropped = replace(item(3, revision=3, family="f"), matches=())
    made = digest(dropped, told=[replace(first_told(), interests=("sea",))])
    data = body(made, 3)["data"]
    assert (data["matches"], data["supersedes"]) == ([], 1)
    assert data["no_longer"] == [{"interest_id": "sea", "interest": "The sea and those who police it"}]


def first_told():
    from worker.telling.digests import Told

    return Told(
        revision_id=1, release_id="97-opening-0003", family_id="f", number=1, role="new", digest_id="x"
    )


def test_a_revision_that_is_not_told_has_no_event():
    one = Delivery(id="d1", channel="webhook", recipient="http://x", revision_id=99)
    with pytest.raises(PermanentError, match="99"):
        payload(Outbox(), digest(), one)


def test_a_long_release_loses_its_least_important_parts_first():
    quotes = tuple(Quote(f"{n} " + "long words " * 60, "s1", "direct", ((0, 9),), None) for n in range(40))
    told = Statement("reported " * 200, None, ((0, 9),), None)
    encoded = event(digest(item(record=titled("Long", quotes=quotes, statements=(told,)))), 1, "d1")
    data = json.loads(encoded)["data"]
    assert len(encoded) < 20_000
    assert data["trimmed"] == ["statements", "mentions", "quotes"]
    assert 15 < len(data["release"]["quotes"]) < 40
    assert data["release"]["quotes"][0]["text"].startswith("0 long")


@given(
    st.integers(0, 400),
    st.integers(0, 400),
    st.integers(1, 4000),
    st.sampled_from(["a", "é", "\u0001", "ة", "\U0001f600", '"']),
)
@settings(max_examples=60, deadline=None)
def test_no_event_is_too_large(quotes, speakers, size, letter):
    long = letter * size
    record = release(
        headline=Fact(long * 3, ((0, 1),), "s", 1.0),
        theme=Fact(long, ((0, 1),), "s", 1.0),
        quotes=tuple(Quote(long, "s1", "direct", ((0, 9),), None) for _ in range(quotes)),
        speakers=tuple(structs.replace(RELEASE.speakers[0], id=f"s{n}", name=long) for n in range(speakers)),
        announcements=tuple(Announcement("other", long, (), ()) for _ in range(20)),
    )
    many = [
        item(1, record, url="https://example.org/" + "x" * size, changes=correction("theme", long, long * 2))
    ]
    encoded = event(digest(*many), 1, "d1")
    assert len(encoded) <= LARGEST
    assert json.loads(encoded)["data"]["release_id"] == "97-opening-0001"


def test_the_same_bytes_on_every_attempt():
    assert event(digest(), 1, "d1") == event(digest(), 1, "d1")
