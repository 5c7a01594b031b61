"""Documents that were read before, read again by today's readers, and what differs."""
