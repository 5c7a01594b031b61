"""The ways out: one file a channel, one line each in the table."""

from worker.channels.drafts import drafts
from worker.channels.envelope import Accepted, Delivery, Outbox, SmtpSettings
from worker.channels.errors import ChannelDownError, RecipientRefusedError
from worker.channels.table import CHANNELS, Channel

__all__ = [
    "CHANNELS",
    "Accepted",
    "Channel",
    "ChannelDownError",
    "Delivery",
    "Outbox",
    "RecipientRefusedError",
    "SmtpSettings",
    "drafts",
]
