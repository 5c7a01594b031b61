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
    "ᵉe", "أا", "إا", "آا", "ٱا", "ىي", "“\"", "”\"", "„\"",
)  # fmt: skip
_TABLE = str.maketrans("".join(pair[0] for pair in _PAIRS), "".join(pair[1] for pair in _PAIRS))
_FEW = 80  # characters that are sooner looked up one by one


def fold(text: str) -> str:
    """The folded twin of a text: always as long as the text itself."""
    twin = text.lower()
    if len(twin) != len(text):  # İ alone grows when lowered
        twin = text.replace("İ", "i").lower()
    if twin.isascii():
        return twin.replace("`", "'").replace("\t", " ")
    if len(twin) < _FEW:
        return twin.translate(_TABLE)
    for pair in _PAIRS:
        twin = twin.replace(pair[0], pair[1])
    return twin
