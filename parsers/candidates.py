"""What a feed says of an entry into the reason why its page is worth collecting."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

# After folding: lower case, no accents, one alif, no vowel signs, no hamza on its carrier.
_INTERPOL: Final = re.compile(
    r"interpol(?!a|e)|интерпол|\boipc\b|\bicpo\b|\bccc interpol"
    r"|international criminal police organi[sz]ation"
    r"|organisation internationale de police criminelle"
    r"|organizacion internacional de policia criminal"
    r"|ا?نتربول|منظمه الدوليه للشرطه الجناييه"
)
_ASSEMBLY: Final = re.compile(
    r"general assembly|assemblees? generales?|asambleas? general(?:es)?|جمعيه العامه|جمعيه عامه"
)
# Assemblies of others, when nothing else in the entry speaks of police.
_OTHERS: Final = re.compile(
    r"\bun general|\bunga\b|united nations|nations unies|naciones unidas|\bonu\b|امم المتحده"
    r"|shareholder|stockholder|actionnaire|accionista|مساهمين|copropri|stock exchange|\bagm\b"
    r"|extraordinary general|world medical|church|faith|episcopal|presbyterian|olympic|olympique|olimpic"
    r"|georgia general|state legislature"
)
_POLICE: Final = re.compile(
    r"\bpolic|law enforcement|forces de l'ordre|gendarmerie|\bcrim(?:e|in)|delincuencia|شرطه|جريمه"
)
_MARKS: Final = re.compile(
    r"[\u0300-\u036f\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]"
)
_ARABIC: Final = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ة": "ه", "ى": "ي", "’": "'"})
# Cyrillic and Greek letters that look Latin, for names that mix scripts.
_LOOKALIKES: Final = str.maketrans("асеорхіԁӏӀοριεντ", "aceopxidllopievt")
_MIXED: Final = re.compile(r"\b(?=\w*[a-z])(?=\w*[^\W\da-z_])\w+\b")
_LIMIT: Final = 20_000


def candidate(title: str | None, summary: str | None, categories: Iterable[str] = ()) -> str | None:
    """Why the entry may be about a General Assembly of INTERPOL, e.g. `title names INTERPOL`; or None.

    English, French, Spanish and Arabic. A General Assembly that is plainly somebody else's is no reason.
    """
    parts = (
        ("title", fold(title or "")),
        ("summary", fold(summary or "")),
        ("category", fold(" | ".join(categories))),
    )
    for place, text in parts:
        if _INTERPOL.search(text):
            return f"{place} names INTERPOL"
    everything = " | ".join(text for _, text in parts)
    if _OTHERS.search(everything) and not _POLICE.search(everything):
        return None
    for place, text in parts:
        if _ASSEMBLY.search(text):
            return f"{place} names a General Assembly"
    return None


def fold(text: str) -> str:
    """Lower case without accents, vowel signs, invisible characters and foreign look-alike letters."""
    plain = unicodedata.normalize("NFKD", text[:_LIMIT]).casefold().translate(_ARABIC)
    plain = _MARKS.sub("", plain).translate(_ARABIC)
    return " ".join(_MIXED.sub(lambda word: word[0].translate(_LOOKALIKES), plain).split())
