"""Mail addresses, under the name that the settings still know."""

from worker.mail_addresses import mail_address, sender_address

__all__ = ["mail_address", "sender_address"]
