"""A composed digest to its deliveries: one a recipient, or one a recipient and revision."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from storage.deliveries import Draft
from worker.channels.email import message_id
from worker.channels.table import CHANNELS
from worker.telling.digests import Digest, delivery_id

if TYPE_CHECKING:
    from storage.subscriptions import Subscription
    from worker.config import Config


def drafts(config: "Config", subscription: "Subscription", digest: Digest) -> Iterator[Draft]:
    """The deliveries of a digest; the same ids however often it is asked."""
    alone = CHANNELS[subscription.channel].each_revision
    revisions = [entry.revision_id for entry in digest.entries] if alone else [None]
    for recipient in dict.fromkeys(subscription.recipients):
        for revision in revisions:
            one = delivery_id(digest.id, subscription.channel, recipient, revision)
            yield Draft(
                id=one,
                digest_id=digest.id,
                subscription_id=subscription.id,
                channel=subscription.channel,
                recipient=recipient,
                revision_id=revision,
                message_id=_message_id(config, subscription.channel, one),
            )


def _message_id(config: "Config", channel: str, delivery: str) -> str:
    sender = config.smtp.sender
    return message_id(sender, delivery) if channel == "email" and sender else delivery
