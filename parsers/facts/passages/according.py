"""Where "according to", "in the words of" and their like stand, which say whose words follow."""

from parsers.languages import LANGUAGES, flags
from parsers.languages.lookup import unpointed
from parsers.languages.speech import Speech, filled
from parsers.tokens import Tokens

_PERSON = flags.ROLE | flags.HONORIFIC | flags.SERVICE | flags.GIVEN | flags.PRONOUN | flags.STOP


def _seconds() -> dict[str, set[str]]:
    """The first word of "in the words of" and its like to their second ones, also with an article in it."""
    found: dict[str, set[str]] = {}
    for speech in (one.speech for one in LANGUAGES.values()):
        for head, phrases in speech.according.items():
            seconds = {phrase[1] for phrase in phrases if len(phrase) > 1}
            seconds |= {short for short, link in speech.contracted.items() if link in seconds}
            found.setdefault(head, set()).update(seconds)
    return found


_SECONDS = _seconds()
_SECOND = frozenset(
    form for words in _SECONDS.values() for one in words for form in (one, one.replace("’", "'"))
)


def according(tokens: Tokens, speech: Speech, i: int) -> int:
    """One past "according to" at i; 0 without it. A mere preposition ("pour") must begin the sentence."""
    words = tokens.words
    behind = words[i + 1].lower() if i + 1 < len(words) else ""
    mere = tokens.kinds[i] & flags.LINK and i not in tokens.fresh and words[i - 1] != ";"
    if mere and behind not in _SECOND:
        return 0  # as most do
    head = words[i].lower()[1:] if tokens.kinds[i] & flags.ATTACHED else words[i].lower()  # وحسب
    head, behind = unpointed(head.replace("'", "’")), behind.replace("'", "’")
    if mere and behind not in _SECONDS.get(head, ()):
        return 0
    contracted = speech.contracted  # a juicio del
    second = ("", behind, contracted.get(behind, behind))
    for phrase in speech.according.get(head, ()):
        if mere if len(phrase) == 1 else phrase[1] not in second:
            continue
        written = [head, *[word.lower().replace("'", "’") for word in words[i + 1 : i + len(phrase)]]]
        if (*written,) == phrase or (head, *[contracted.get(word, word) for word in written[1:]]) == phrase:
            return i + len(phrase) - _is_issued(tokens, speech, i + len(phrase))
    return 0


def _is_issued(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is what is written, right before token k, a body's that is written with "of": جاء في بيان للوزارة؟"""
    if not tokens.followed(k - 1) or not tokens.kinds[k - 1] & flags.WRITING:
        return False
    issued = tokens.words[k] in speech.script.over  # بيان صادر عن
    body = tokens.words[k].startswith(speech.script.belongs[:1]) and not tokens.kinds[k] & _PERSON
    return bool(filled(speech.script.belongs)) and (issued or body)
