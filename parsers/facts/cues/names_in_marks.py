"""What stands in marks as a name: words with capitals, a nickname, what a body or a title leads to."""

from parsers.distributors import ORDINARY, known_wire
from parsers.facts.cues.behind import comma_behind
from parsers.facts.cues.bodies import leads_to_name, speaks
from parsers.facts.cues.hit import Hit
from parsers.facts.cues.quotations import Attributed, text_of
from parsers.facts.mentions import Range
from parsers.facts.passages.frame import Frame
from parsers.facts.passages.passage import Passage
from parsers.fold import fold
from parsers.languages import every, flags

_LONG_NAME, _SHORT = 80, 3  # letters of a title; of a word that makes none alone
_SMALL = flags.LINK | flags.DETERMINER | flags.AND | flags.AS | flags.STOP | flags.AUXILIARY  # no capital
_WORDS = 4  # of a name in marks behind a title or a body
_BEFORE_COLON = 3  # words in marks that a speaker is called
_NAMED = 6  # tokens between a verb that judges and a name in marks
_CARRIER = 30  # letters of the name of a network or an agency
_NETWORKS = frozenset(every(lambda one: one.page.networks))


def is_name(frame: Frame, passage: Passage, at: Range, hit: Hit | None, before: Attributed | None) -> bool:
    """A name in marks: each word has a capital and no verb leads to it (on CBS's “Face the Nation,”)."""
    opening, closing = at
    words, kinds = frame.tokens.words, frame.tokens.kinds
    text = text_of(frame, passage)
    if _is_term(frame, text) or _listed_beside(frame, text, opening, before):
        return True
    judged = hit is not None and not frame.speech.cased and _describes(frame, hit, opening)
    if not (frame.speech.cased or judged) and (
        leads_to_name(frame, opening) or speaks(frame, opening, closing)
    ):
        body = kinds[opening + 1] & (flags.GROUP | flags.TITLED)  # إنشاء «مؤسسة ...»
        return (bool(body) or len(text.split()) <= _WORDS) and text[-1] not in ".؟!"
    if closing + 1 < len(words) and words[closing] == ":" and frame.inside[closing + 1]:
        return len(text.split()) <= _BEFORE_COLON  # told “Daily”: “...”
    if not in_capitals(frame, passage):
        return False
    if closing < len(words) and words[opening - 1][0].isupper() and words[closing][0].isupper():
        return True  # Marcia “Cia” Price
    if kinds[opening - 1] & flags.AND and frame.inside[opening - 2]:
        return before is None or frame.tokens.at(before.passage.end) != opening - 1
    if words[opening - 1] in flags.GENITIVES and " " in text:
        return True  # NBC's “Morning Joe”
    return hit is not None and not _leads_to(frame, hit, opening, closing)


def named_so(frame: Frame, passage: Passage, opening: int) -> bool:
    """Does a word that leads to names stand before the mark: known as “X”, calls himself “X”?"""
    if not opening:
        return False
    tokens, speech, k = frame.tokens, frame.speech, opening - 1
    if k and tokens.kinds[k] & (flags.AS | flags.OF) and tokens.words[k] not in speech.namers:
        k -= 1 + bool(k > 1 and tokens.kinds[k - 1] & flags.ADVERB)  # known only as
    if tokens.words[k] in speech.namers:  # to journalists, as to papers: no name of people
        return tokens.words[k] not in speech.script.companies and (
            k == opening - 1 or not tokens.kinds[opening - 1] & flags.OF
        )
    if tokens.words[k] not in speech.calling:
        return False
    text = text_of(frame, passage)
    return in_capitals(frame, passage) or text.istitle() or (not speech.cased and text.count(" ") < _WORDS)


def _is_term(frame: Frame, text: str) -> bool:
    """The body itself, who carries news, a term of the trade, a wish: in marks they are nobody's words."""
    if frame.speech.script.eulogy.fullmatch(text):
        return True  # الشيخ X «رعاه الله»
    if len(text) < _CARRIER and _carries(text.strip()):
        return True
    name = fold(text.strip(" .")) if len(text) < _LONG_NAME else ""
    return name in frame.speech.own_bodies or name in frame.speech.coined


def _listed_beside(frame: Frame, text: str, opening: int, before: Attributed | None) -> bool:
    """تنظيمي "X" و"Y": in a script without capitals, the second of two names."""
    if frame.speech.cased or not (frame.tokens.kinds[opening - 1] & flags.AND and frame.inside[opening - 2]):
        return False
    quoted = before is not None and frame.tokens.at(before.passage.end) == opening - 1
    return not quoted and len(text.split()) <= _WORDS


def is_subject(frame: Frame, passage: Passage, closing: int, hit: Hit | None) -> bool:
    """“Grey Letters” will help us, X said; “Grey Letters” is long: a name in marks that begins a sentence."""
    tokens = frame.tokens
    if (hit and hit.cue[0] <= closing) or closing >= len(tokens.words):
        return False
    if closing in tokens.lines or not frame.speech.cased:
        return False
    if comma_behind(frame, passage, closing):
        return False
    leads = tokens.words[closing][0].islower() and not tokens.kinds[closing] & (flags.CUE | flags.ACCORDING)
    return leads and " " in text_of(frame, passage) and in_capitals(frame, passage)


def _carries(words: str) -> bool:
    """A network or an agency: wrote on “Twitter” that, نقلت "وام" أن."""
    low = fold(words)
    return low in _NETWORKS or (low not in ORDINARY and known_wire(words) is not None)


def _describes(frame: Frame, hit: Hit, opening: int) -> bool:
    """اعتبر X الصندوق "...": are the marks behind what is judged, a noun with its article?"""
    words, speech = frame.tokens.words, frame.speech
    described = hit.sayer is not None and words[hit.cue[0]] in speech.script.describing
    return described and words[opening - 1].startswith(speech.joining.definite)


def _leads_to(frame: Frame, hit: Hit, opening: int, closing: int) -> bool:
    """Does a verb lead to a passage in capitals, so that they are words and no name?"""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    if kinds[opening - 1] & flags.AS:
        return True
    if not hit.firm:
        return hit.cue[1] >= opening - _NAMED and not _calls(frame, opening)
    if kinds[opening - 1] & flags.JUDGED and kinds[opening - 2] & flags.COMMA and hit.cue[0] >= closing:
        return False  # The system, dubbed “Far Eye”, will be ready, X said
    if words[opening - 1] in frame.speech.hearers:
        return False  # Ana Ruiz told “Harbour Morning”
    if kinds[opening - 1] & flags.CUE or (words[opening - 1] == ":" and hit.cue[0] >= closing):
        return True
    return hit.cue[0] == frame.last_before(opening)


def in_capitals(frame: Frame, passage: Passage) -> bool:
    """Does each word but the small ones, which are no more, have a capital?"""
    text = text_of(frame, passage)
    if text[0].islower() or len(text) >= _LONG_NAME or text[-1] in "?!" or ". " in text:
        return False
    tokens = frame.tokens
    small, long, count = 0, False, 0
    for k in range(tokens.at(passage.spans[0][0]), tokens.at(passage.spans[-1][1])):
        word, kind = tokens.words[k], tokens.kinds[k]
        if word[0].islower():
            if not kind & _SMALL or kind & flags.PRONOUN:
                return False
            small += 1
        elif word[0].isupper():
            count += 1
            long = long or len(word) > _SHORT
    return count >= max(1, small) and (long or count > 1)


def _calls(frame: Frame, opening: int) -> bool:
    """A website called “X”: the thing before the verb bears the name."""
    tokens = frame.tokens
    k = opening - 1
    if not tokens.kinds[k] & flags.TITLED or k < 1:
        return False
    return not tokens.kinds[k - 1] & flags.PRONOUN
