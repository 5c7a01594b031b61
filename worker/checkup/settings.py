"""The configuration itself: it loads, but does it do anything?"""

from collections import Counter
from collections.abc import Iterator

from worker.checkup.finding import Finding
from worker.config import Config

LOOPBACK = ("localhost", "127.0.0.1", "::1")


def check_settings(config: Config) -> Iterator[Finding]:
    """Where it came from and how much it watches, then what is probably not meant."""
    if config.file is None:
        yield Finding("config", "warn", "no plenary.toml: built-in defaults", "run `plenary init`")
    else:
        yield Finding("config", "ok", f"{config.file}: {_counts(config)}")
    yield from _idle(config)
    if not (config.fetch.contact or config.fetch.user_agent):
        mend = "write a page or mail address, so that publishers can reach you"
        yield Finding("config", "warn", "fetch.contact is empty", mend)
    if config.smtp.user and config.smtp.tls == "none" and config.smtp.host not in LOOPBACK:
        mend = 'write tls = "starttls" or "implicit"'
        yield Finding("config", "FAIL", "smtp.tls is none: no password is sent in clear text", mend)
    yield from _open_secrets(config)
    for url, count in Counter(source.url for source in config.sources if source.enabled).items():
        if count > 1:
            yield Finding("config", "warn", f"{count} sources poll {url[:100]}", "keep one of them")


def _open_secrets(config: Config) -> Iterator[Finding]:
    """Secret files that every user of this machine may read."""
    files = {one.password_file for one in (config.store, config.broker, config.smtp)}
    files |= {subscription.secret_file for subscription in config.subscriptions}
    for file in sorted(file for file in files if file is not None and file.is_file()):
        if file.stat().st_mode & 0o007:
            yield Finding("config", "warn", f"everybody may read {file}", f"chmod 600 {file}")


def _counts(config: Config) -> str:
    parts = {
        "source": sum(one.enabled for one in config.sources),
        "interest": sum(one.enabled for one in config.interests),
        "subscription": sum(one.enabled for one in config.subscriptions),
    }
    return ", ".join(f"{n} {noun}{'' if n == 1 else 's'}" for noun, n in parts.items())


def _idle(config: Config) -> Iterator[Finding]:
    if not any(source.enabled for source in config.sources):
        yield Finding("config", "warn", "no source is polled", "write one under [[sources]]")
    if not any(subscription.enabled for subscription in config.subscriptions):
        mend = "write one under [[subscriptions]], or set enabled = true"
        yield Finding("config", "warn", "nobody is told anything", mend)
    awake = {interest.name for interest in config.interests if interest.enabled}
    for subscription in config.subscriptions:
        if subscription.enabled and not awake & set(subscription.interests):
            text = f"subscription {subscription.name!r} has only interests that are off"
            yield Finding("config", "warn", text, "set enabled = true on one of its interests")
