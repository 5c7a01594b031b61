"""Turns a digest into what is shown of it: text and HTML mail both show this, in this order; pure."""

from worker.rendering.cards import card
from worker.rendering.dates import moment
from worker.rendering.plain import label
from worker.rendering.shown import Section, View
from worker.rendering.titles import assemblies, counted, left_out, subject
from worker.telling.digests import Digest

SECTIONS = (("new", "New"), ("correction", "Corrected"), ("archive", "Added to the archive"))
QUOTES = ((1, 20), (3, 8), (10, 5), (50, 2))
"""Quotations shown of each release, by how many releases the digest tells."""


def view(digest: Digest) -> View:
    """What is shown of a digest."""
    shown = next((most for size, most in QUOTES if len(digest.entries) <= size), QUOTES[-1][1])
    order = [entry for role, _ in SECTIONS for entry in digest.entries if entry.role == role]
    cards = {id(entry): card(entry, n, digest, shown) for n, entry in enumerate(order, 1)}
    sections = tuple(
        Section(title, tuple(cards[id(entry)] for entry in order if entry.role == role))
        for role, title in SECTIONS
        if any(entry.role == role for entry in order)
    )
    name = label(digest.subscription_id, 80)
    return View(
        subject=subject(digest),
        title=assemblies(digest.entries),
        date=moment(digest.created_at),
        summary=counted(digest),
        sections=sections,
        more=left_out(digest.more),
        why=f"You get this as the subscription “{name}”, {label(digest.schedule, 80)}.",
    )
