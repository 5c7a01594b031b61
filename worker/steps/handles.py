"""The words of a release's handle ("84-opening-a3f9"): session or date, and the kind of release; pure."""

from parsers.candidates import fold
from parsers.records import Release
from worker.times import iso

# What headlines say, folded, in four languages; the first kind that is named wins.
KINDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("election", ("elect", "elu ", "elue ", "elit ", "elig", "انتخاب", "تنتخب")),
    ("closing", ("clos", "conclu", "clotur", "acheve", "claus", "ends ", "wraps", "اختتام", "يختتم")),
    (
        "preview",
        ("to host", "ready to", "ahead of", "prepares", "accueillera", "acogera", "prepara", "ستستضيف"),
    ),
    ("opening", ("open", "ouvr", "ouvert", "inaugur", "abre", "apertura", "افتتا", "افتتح")),
    ("opening", ("meet", "reuni", "reune", "يجتمع")),
    ("speech", ("speech", "address", "remarks", "discours", "discurso", "كلمه")),
)


def prefix_of(record: Release, published: str | None, now: int) -> str:
    """The session's number, or the day (of publication, else today) of a release that names none.

    `published` is an ISO date or date-time, from the text or its metadata.
    """
    session = record.session.value if record.session else record.resolved.session
    if session is not None:
        return str(session)
    return (published or iso(now))[:10]


def kind_of(record: Release) -> str:
    """One word for what the headline announces: opening, closing, election, ..., else release or article."""
    if not record.relevance.general_assembly:
        return "article"
    if any(one.kind == "election" for one in record.announcements):
        return "election"
    title = record.headline.value if record.headline else record.document.title
    words = f" {fold(title or '')} "
    return next((kind for kind, signs in KINDS if any(f" {sign}" in words for sign in signs)), "release")
