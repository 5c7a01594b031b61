"""What stands in marks as a name: a theme, a report, an operation, a nickname; nobody's words."""

from parsers.distributors import ORDINARY, known_wire
from parsers.facts.cues.behind import comma_behind
from parsers.facts.cues.bodies import leads_to_name, motto_before, speaks
from parsers.facts.cues.hit import Hit
from parsers.facts.cues.quotations import Attributed, text_of
from parsers.facts.mentions import Range
from parsers.facts.passages.frame import Frame, told
from parsers.facts.passages.marks import Passage
from parsers.facts.subjects.subjects import subject_before
from parsers.fold import fold
from parsers.languages import every, flags

_LONG_NAME, _SHORT = 80, 3  # letters of a title; of a word that makes none alone
_SMALL = flags.LINK | flags.DETERMINER | flags.AND | flags.AS | flags.STOP | flags.AUXILIARY  # no capital
_WORDS = 4  # of a name in marks behind a title or a body
_BEFORE_COLON = 3  # words in marks that a speaker is called
_NAMED = 6  # tokens between a verb that judges and a name in marks
_ASIDE = 7  # tokens between a verb of speech and the mark, over what is spoken of
_SUBJECT = 36  # tokens between the subject of a verb like "called" and the verb
_JUDGED = 6  # tokens between what is judged and "as"
_LONGEST_LABEL = 7  # tokens of a label with its colon and the mark
_LABEL = 2  # tokens between "theme" and the colon before the mark
_TITLE_REACH = 10  # tokens between "theme" and the mark
_CARRIER = 30  # letters of the name of a network or an agency
_NETWORKS = frozenset(every(lambda one: one.page.networks))
_ENDS_TITLE = flags.CUE | flags.COMMA | flags.END | flags.AUXILIARY | flags.PRONOUN | flags.AS


def no_title(frame: Frame, k: int) -> bool:
    """A verb behind another, a call that words are put into: tomó la palabra para agradecer, un llamado a."""
    word, speech = frame.tokens.words[k], frame.speech
    return word in speech.infinitives or word in speech.unstated.appeals


def is_title(frame: Frame, passage: Passage, hit: Hit | None, opening: int) -> bool:
    """A theme, report, operation before the mark: its name, nobody's words."""
    tokens = frame.tokens
    nearest = opening - 1
    comma = nearest > 0 and tokens.kinds[nearest] & flags.COMMA
    if comma and tokens.kinds[nearest - 1] & flags.TITLED and not told(frame, nearest):
        said = hit and hit.firm and hit.cue[0] > opening - _ASIDE
        if said and not _capitals(frame, passage):
            return False  # Ana Ruiz said of the episode, “...”
        nearest -= 1  # in his book, “...”
    elif comma and motto_before(frame, nearest, hit):
        return True
    if tokens.words[nearest] == ":":
        label = tokens.words[max(0, nearest - _LABEL) : nearest]
        return not frame.speech.mottoes.isdisjoint(label)  # autour du thème suivant : « ... »
    for k in range(nearest, max(-1, nearest - _TITLE_REACH), -1):
        kind = tokens.kinds[k]
        if hit and hit.cue[0] <= k < hit.cue[1] and (no_title(frame, k) or hit.cue[1] > hit.cue[0] + 1):
            return False  # tomó la palabra para agradecer “...”; in her own words “...”
        if kind & flags.TITLED and not _has_subject(frame, k):
            return not _judged(frame, k, opening, hit)
        if kind & _ENDS_TITLE or tokens.words[k] == ":" or (kind & flags.THAT and not frame.speech.cased):
            return False
    return False


def labelled(frame: Frame, opening: int) -> bool:
    """Theme: “...”, Ministerial panel: “...”, Tema del debate: «...»: a line that labels what is in marks."""
    tokens, speech = frame.tokens, frame.speech
    if opening < 2 or tokens.words[opening - 1] != ":":
        return False
    first = next(
        (k for k in range(opening - 2, max(-1, opening - _LONGEST_LABEL), -1) if k in tokens.fresh), 0
    )
    kinds = tokens.kinds[first : opening - 1]
    if not 0 < len(kinds) < _LONGEST_LABEL - 1 or any(kind & _ENDS_TITLE for kind in kinds):
        return False
    if tokens.words[first].lower() in speech.mottoes:
        return True
    heads = not speech.cased or any(kind & flags.OF for kind in kinds)
    return bool(kinds[0 if heads else -1] & flags.TITLED)


def on_a_thing(frame: Frame, hit: Hit, opening: int, things: set[int]) -> bool:
    """A poster reads “...”, لافتة كتب عليها "...": do the words stand on a thing, as nobody's?"""
    begin = frame.sentence(opening - 1)[0] if opening else 0
    if _borne(frame, hit):
        things.add(begin)  # and what the sentence says further
        return True
    return begin in things and (hit.sayer is None or hit.sayer.kind != "name")


def _borne(frame: Frame, hit: Hit) -> bool:
    """Is the subject of the verb a thing that words stand on: a POSTER reads “...”?"""
    words, bearers, cue = frame.tokens.words, frame.speech.bearers, hit.cue[0]
    participle = frame.tokens.kinds[cue] & (flags.SAYING | flags.JUDGING)
    if hit.sayer is None or hit.sayer.kind == "verb" or (participle and hit.sayer.kind != "name"):
        return cue > 0 and words[cue - 1] in bearers  # a resolution condemning “...”
    noun = hit.sayer.kind == "noun" and not frame.speaking(hit.sayer)
    head = words[hit.sayer.first : hit.sayer.first + 2]  # the motto of X
    mottoes = frame.speech.mottoes
    return noun and not (
        bearers.isdisjoint(words[hit.sayer.first : hit.sayer.last]) and mottoes.isdisjoint(head)
    )


def _judged(frame: Frame, k: int, opening: int, hit: Hit | None) -> bool:
    """X called the programme “long”, was glad of a project “long due”: words that judge are no name."""
    tokens = frame.tokens
    if hit and k < opening - 1 and tokens.kinds[opening - 1] & (flags.OF | flags.AS) and hit.cue[0] < k:
        reach = _JUDGED if frame.speech.subjectless else 1
        judges = tokens.kinds[hit.cue[0]] & flags.JUDGED
        return bool(judges) and opening - 1 - k <= reach  # tachó el informe de «incompleto»
    if hit and hit.sayer and hit.cue[0] < k and _predicated(frame, k, opening):
        return True
    if k != opening - 1 or not tokens.kinds[k - 1] & flags.DETERMINER or k < 2:
        return False
    small = opening + 1 < len(tokens.words) and tokens.words[opening + 1][0].islower()
    if small and hit and hit.firm and hit.sayer and hit.cue[0] < k and not tokens.kinds[k] & flags.CUE:
        return True
    clause = hit and tokens.kinds[k - 2] & flags.THAT  # celebró que el título «no lo eligiera nadie»
    return small and (bool(clause) or bool(tokens.kinds[k - 2] & flags.JUDGED and _has_subject(frame, k - 2)))


def _predicated(frame: Frame, k: int, opening: int) -> bool:
    """X a souhaité que la devise soit « un pas »: is what is said of a motto in small letters?"""
    tokens = frame.tokens
    small = opening + 1 < len(tokens.words) and tokens.words[opening + 1][0].islower()
    between = range(max(k, opening - 3) + 1, opening)
    wished = frame.speech.wished
    return small and any(tokens.kinds[n] & flags.PASSIVE or tokens.words[n] in wished for n in between)


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
    if not _capitals(frame, passage):
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
    if tokens.words[k] in speech.namers:
        return k == opening - 1 or not tokens.kinds[opening - 1] & flags.OF
    if tokens.words[k] not in speech.calling:
        return False
    text = text_of(frame, passage)
    return _capitals(frame, passage) or text.istitle() or (not speech.cased and text.count(" ") < _WORDS)


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
    return leads and " " in text_of(frame, passage) and _capitals(frame, passage)


def authored(frame: Frame, hit: Hit | None, closing: int, *, upright: bool) -> bool:
    """“Walls of the North,” by Edith Marlow: is who wrote what is in marks named behind it?"""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    k = closing + (closing < len(words) and bool(kinds[closing] & flags.COMMA))
    if k + 2 >= len(words) or words[k] not in frame.speech.by or not frame.speech.cased:
        return False
    if hit and (hit.cue[0] >= closing or not upright):
        return False
    k += 1 + bool(kinds[k + 1] & flags.DETERMINER)
    return words[k][0].isupper() and not kinds[k] & flags.CALENDAR


def led_to(frame: Frame, hit: Hit, opening: int) -> bool:
    """So says a voice at the end of “X”; in “X,” Ana Ruiz smiles: is a name in marks behind a small word?"""
    kinds = frame.tokens.kinds
    if not kinds[opening - 1] & (flags.LINK | flags.OF) or not frame.speech.cased:
        return False
    first, last = hit.cue
    if first > opening:
        return last - first == 1 and not kinds[first] & (flags.CUE | flags.ACCORDING)
    sayer = hit.sayer
    return sayer is not None and first < sayer.first and sayer.last == opening - 1


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


def _capitals(frame: Frame, passage: Passage) -> bool:
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


def _has_subject(frame: Frame, k: int) -> bool:
    """A word like "called" that is a verb with a subject here."""
    if not frame.tokens.kinds[k] & flags.CUE or not frame.speaks(k):
        return False
    subject = subject_before(frame, k, max(0, k - _SUBJECT))
    if subject and frame.tokens.words[subject.last - 1] in frame.speech.latter:
        return True  # ce dernier a dit vouloir
    if subject is None or frame.may_speak(subject):
        return subject is not None  # l’opération dite
    return all(frame.tokens.words[n][0].isupper() for n in (subject.first, subject.last - 1))  # Port Watch
