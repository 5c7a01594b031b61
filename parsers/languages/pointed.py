"""How Arabic is spelled: words that a sign of a vowel tells from others: عُمان is Oman, عمان Amman."""

from parsers.languages.language import words

POINTED = words("بيّن عبّر وقّع وقّعت قُبل قُبلت عُمان")
PLAIN = ("سلطنة ",)  # behind these no sign is needed: سلطنة عمان is Oman
_ENDINGS = ("اً", "ًا")  # رئيساً, رئيسًا
_SUFFIXES = ("ها", "هما", "نا", "كما")  # of nouns: "its"
_SHORT = 3  # letters of a word that bears no such sign
AND = "و"  # is one word with the next


def endings(phrase: str) -> tuple[str, ...]:
    """A phrase also with the sign of an ending, before or behind the last letter of its words."""
    words = phrase.split(" ")
    if not any(map(_may_bear, words)):  # as a rule
        return (phrase,)
    signed = (
        " ".join(f"{word[:-1]}{end}" if _may_bear(word) else word for word in words) for end in _ENDINGS
    )
    return (phrase, *signed)


def _may_bear(word: str) -> bool:
    return word.endswith("ا") and len(word) > _SHORT and not word.endswith(_SUFFIXES)
