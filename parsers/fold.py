"""Text to its folded twin of the same length: lower case, no accents, one kind of dash, space and apostrophe.

Patterns run over the twin, spans hold in both. Arabic letters with hamza become bare alef.
"""

# Each character stands for exactly one other, so that offsets hold.
_PAIRS = (
    "’'", "‘'", "ʼ'", "‛'", "`'", "´'",
    "–-", "—-", "‑-", "‐-", "−-", "―-", "‒-",
    "\u00a0 ", "\u202f ", "\u2009 ", "\u2007 ", "\u200b ", "\ufeff ", "\t ", "\u200e ", "\u200f ",
    "àa", "âa", "äa", "áa", "ãa", "åa", "āa", "çc", "čc", "ćc", "ée", "èe", "êe", "ëe", "ėe", "ęe",
    "íi", "îi", "ïi", "ìi", "ıi", "īi", "ñn", "ńn", "óo", "ôo", "öo", "òo", "õo", "øo", "ōo",
    "úu", "ùu", "ûu", "üu", "ūu", "ýy", "ÿy", "šs", "şs", "śs", "žz", "źz", "żz", "ğg", "łl",
    "ᵉe", "أا", "إا", "آا", "ٱا", "ىي", "“\"", "”\"", "„\"", "\u212ba", "İi",
)  # fmt: skip
_TABLE = str.maketrans("".join(pair[0] for pair in _PAIRS), "".join(pair[1] for pair in _PAIRS))
_FORMS = {form: pair[1] for pair in _PAIRS for form in (pair[0].upper(), pair[0]) if not form.isascii()}
_FEW, _FEWER = 80, 16  # characters that are sooner looked up one by one; in Latin script
_PLAIN = bytes((*b"\n\r\t", *range(0x20, 0x7F)))


def fold(text: str, beyond: str | None = None) -> str:
    """The folded twin of a text: always as long as the text itself. `beyond`: its uncommon characters."""
    if text.isascii():
        return text.lower().replace("`", "'").replace("\t", " ")
    if len(text) >= _FEWER and _latin(text):
        for form in _FORMS.keys() & frozenset(uncommon(text) if beyond is None else beyond):
            text = text.replace(form, _FORMS[form])
        return text.lower().replace("`", "'").replace("\t", " ")
    twin = text.replace("İ", "i").lower()  # it alone grows when lowered
    if len(twin) < _FEW:
        return twin.translate(_TABLE)
    for pair in _PAIRS:
        twin = twin.replace(pair[0], pair[1])
    return twin


def _latin(text: str) -> bool:
    """Are few letters of a text beyond ASCII, as its first ones tell?"""
    head = text[:_FEW]
    return len(head.encode("utf-8", "replace")) * 4 < len(head) * 5


def uncommon(text: str) -> str:
    """The characters of a text, in order, that are no printed ASCII: few as a rule, and found at once."""
    return uncommon_of(text.encode("utf-8", "replace"))


def uncommon_of(body: bytes) -> str:
    """The same of the UTF-8 of a text."""
    return body.translate(None, _PLAIN).decode()


def clean(piece: str) -> str:
    """White space collapsed, no-break spaces included."""
    if piece.isprintable() and "  " not in piece:  # as most: of white space there are single blanks
        return piece.strip(" ")
    return " ".join(piece.split())
