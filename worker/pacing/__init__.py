"""When something happens again: polls, digests, retries; pure, all times milliseconds UTC."""
