"""A configuration in, what the channels need of it out."""

from worker.channels.envelope import Outbox
from worker.channels.envelope import SmtpSettings as MailServer
from worker.fetching.client import Fetcher
from worker.settings.shape import Config


def outbox(config: Config, hooks: Fetcher | None = None) -> Outbox:
    """Mail server, signing secrets and public address, read now.

    `hooks` is a Fetcher over `config.webhook_fetch()`, closed by who made it.

    Raises:
        ConfigError: a secret cannot be read.
    """
    signing = {
        subscription.name: tuple(secret.get_secret_value() for secret in subscription.secrets())
        for subscription in config.subscriptions
        if subscription.enabled and subscription.channel == "webhook"
    }
    return Outbox(smtp=mail_server(config), hooks=hooks, secrets=signing, public_url=config.public_url)


def mail_server(config: Config) -> MailServer | None:
    """The mail server of [smtp]; None when none is named.

    Raises:
        ConfigError: its password file cannot be read.
    """
    smtp = config.smtp
    if not (smtp.host and smtp.sender):
        return None
    password = smtp.secret()
    return MailServer(
        host=smtp.host,
        sender=smtp.sender,
        port=smtp.actual_port,
        tls=smtp.tls,
        user=smtp.user,
        password=password.get_secret_value() if password else None,
        ca_file=smtp.ca_file,
        bounces=smtp.bounces,
        verp=smtp.verp,
        unsubscribe=smtp.unsubscribe,
        timeout=smtp.timeout,
    )
