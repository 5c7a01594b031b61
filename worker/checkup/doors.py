"""Broker, mail server and webhooks: what the house talks to, without saying anything."""

import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlsplit

from worker.broker.own import find_server
from worker.broker.ping import BrokerError, ask
from worker.channels.conversation import Conversation
from worker.channels.errors import not_there
from worker.channels.webhook import read_secret
from worker.checkup.finding import Finding, failed
from worker.config import Config, Subscription
from worker.errors import PlenaryError
from worker.fetching.addresses import parse_allowed, refusal
from worker.fetching.errors import TemporaryFetchError
from worker.fetching.resolving import resolve, system_resolver
from worker.settings.outbox import mail_server

PATIENCE_S = 10.0


def check_broker(config: Config) -> Iterator[Finding]:
    """Does the broker answer; or is there one to start?"""
    url = config.broker.url
    if url:
        yield _answering(url)
        return
    server = find_server()
    if server is None:
        mend = "install redis-server or valkey-server for a sturdier one"
        yield Finding("broker", "warn", "no server found: hints are kept in memory", mend)
    else:
        yield Finding("broker", "ok", f"embedded: {server}")


def _answering(url: str) -> Finding:
    parts = urlsplit(url)
    place = f"{parts.hostname or parts.path}" + (f":{parts.port}" if parts.hostname and parts.port else "")
    try:
        answer = ask(url, ["PING"], timeout=5)
    except (OSError, BrokerError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        mend = "check [broker] url and password, and that the server runs"
        return Finding("broker", "FAIL", f"{place} cannot be reached: {why}"[:400], mend)
    return Finding("broker", "ok", f"{place} answers" if answer else f"{parts.scheme} is not asked")


def check_mail(config: Config) -> Iterator[Finding]:
    """Connect, TLS, EHLO and log-in; no mail is sent."""
    settings = mail_server(config)
    if settings is None:
        yield Finding("mail", "skip", "no mail server in [smtp]")
        return
    hasty = replace(settings, connect_timeout=PATIENCE_S, timeout=PATIENCE_S, deadline=3 * PATIENCE_S)
    where = f"{settings.host}:{settings.port}"
    try:
        conversation = Conversation(hasty)
        try:
            conversation.greet()
        finally:
            conversation.quit()
    except (PlenaryError, OSError, ValueError) as error:
        yield _mail_failed(where, error)
        return
    secure = "in clear text" if settings.tls == "none" else f"over TLS ({settings.tls})"
    logged_in = ", log-in accepted" if settings.user else ""
    yield Finding("mail", "ok", f"{where} answers {secure}{logged_in}")


def _mail_failed(where: str, error: Exception) -> Finding:
    """What the system says of a server that is not there; any other trouble in its own words."""
    if why := not_there(error):
        return Finding("mail", "FAIL", f"{where} cannot be reached: {why}", _mail_mend(""))
    return failed("mail", error, _mail_mend(str(error)))


def _mail_mend(text: str) -> str:
    for pattern, mend in (
        (r"log-in|clear text", "check smtp.user, the password and smtp.tls"),
        (
            r"certificate|ca_file",
            "check smtp.host against its certificate, or name its authority in smtp.ca_file",
        ),
        (
            r"STARTTLS|WRONG_VERSION",
            'try smtp.tls = "implicit" (port 465), or "none" for a server on this machine',
        ),
    ):
        if re.search(pattern, text, re.IGNORECASE):
            return mend
    return "check smtp.host and smtp.port, and that the server runs"


def check_webhooks(config: Config, *, offline: bool) -> Iterator[Finding]:
    """Secrets of the right form, addresses that may be posted to; nothing is posted."""
    hooks = [one for one in config.subscriptions if one.enabled and one.channel == "webhook"]
    for subscription in hooks:
        subject = f"webhook {subscription.name}"
        if (wrong := _secret_trouble(subscription)) is not None:
            yield Finding(subject, "FAIL", wrong, "make one: whsec_ followed by `openssl rand -base64 32`")
        elif offline:
            yield Finding(subject, "ok", "secret readable; address not looked up")
        else:
            yield _reachable(subject, str(subscription.url), config)


def _secret_trouble(subscription: Subscription) -> str | None:
    try:
        for secret in subscription.secrets():
            read_secret(secret.get_secret_value())
    except (PlenaryError, ValueError) as error:
        return str(error)
    return None


def _reachable(subject: str, url: str, config: Config) -> Finding:
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    try:
        addresses = resolve(system_resolver, host, port, PATIENCE_S)
    except TemporaryFetchError as error:
        return failed(subject, error, "check the address of the webhook")
    why = refusal(host, port, addresses, parse_allowed(config.webhook.allow_addresses))
    if why and config.fetch.proxy is None:
        mend = f'if it is yours, write [webhook] allow_addresses = ["{host}:{port}"]'
        return Finding(subject, "FAIL", f"{host}:{port} is refused: {why}", mend)
    if parts.scheme == "http":
        return Finding(subject, "warn", f"{host} takes events in clear text", "use https where you can")
    return Finding(subject, "ok", f"secret readable, {host} has an address")
