"""A finished mail to its receipt: one recipient, one conversation with the operator's own mail server."""

from worker.channels.conversation import Conversation
from worker.channels.envelope import Accepted, SmtpSettings
from worker.errors import PermanentError
from worker.mail_addresses import domain_of, mail_address, sender_address


def send(
    settings: SmtpSettings, delivery_id: str, recipient: str, message: bytes, accepted: Accepted | None = None
) -> str:
    """Send a mail and return the server's words of acceptance; `accepted` gets them before the goodbye.

    Raises what Conversation says, and PermanentError for a recipient that is no address.
    """
    try:
        address, sender = mail_address(recipient), envelope_sender(settings, delivery_id)
    except ValueError as error:
        raise PermanentError(str(error)) from error
    conversation = Conversation(settings)
    try:
        conversation.greet()
        receipt = conversation.hand_over(sender, address, message)
        if accepted is not None:
            accepted(receipt)
    finally:
        conversation.quit()
    return receipt


def envelope_sender(settings: SmtpSettings, delivery_id: str) -> str:
    """Where bounces go: the bounce address, with VERP one of the delivery's own; raises ValueError."""
    if settings.bounces:
        return mail_address(settings.bounces)
    if settings.verp:
        return f"bounce+{delivery_id}@{domain_of(settings.sender)}"
    return sender_address(settings.sender)
