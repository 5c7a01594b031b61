"""What comes off the web or in a mail: bytes into text, entries, dates, addresses, whatever it is about."""
