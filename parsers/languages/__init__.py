"""One file a language, one table of them: which words say what in each, and which language a text is in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """What the extractors know of one language; every field must be filled (a test checks it).

    Words are lower case, as written (accents kept), without Arabic diacritics or tatweel.
    """

    code: str  # BCP 47
    common: frozenset[str]  # frequent function words that tell the language
    months: dict[str, int]  # full and short names, 1..12
    weekdays: frozenset[str]
    numbers: dict[str, int]  # number words 0..20 and the tens, hundred, thousand
    ordinals: dict[str, int]  # ordinal words: units and tens ("ninetieth": 90)


from parsers.languages import ar, en, es, fr  # noqa: E402 (the files need the class above)

LANGUAGES: dict[str, Language] = {
    "en": en.LANGUAGE,
    "fr": fr.LANGUAGE,
    "es": es.LANGUAGE,
    "ar": ar.LANGUAGE,
}


def detect(text: str) -> Language:
    """The language of a text by its script and function words; English when nothing speaks for another."""
    sample = text[:6000]
    arabic = sum("\u0600" <= character <= "\u06ff" for character in sample)
    if arabic * 3 > len(sample.replace(" ", "")):
        return LANGUAGES["ar"]
    words = sample.lower().split()
    scores = {code: sum(word in language.common for word in words) for code, language in LANGUAGES.items()}
    return LANGUAGES[max(scores, key=lambda code: scores[code])]
