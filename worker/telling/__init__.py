"""Who is told what: matches, digests and the role of each revision in them; pure."""
