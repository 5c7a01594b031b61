"""What stands in marks as a name: behind a title, a body, a paper, in a script without capitals; a motto."""

from parsers.facts.cues.behind import comma_behind
from parsers.facts.cues.hit import Hit
from parsers.facts.passages.frame import Frame
from parsers.facts.passages.passage import Passage
from parsers.facts.subjects.phrases import leads_that
from parsers.fold import fold
from parsers.languages import flags
from parsers.languages.speech import Speech

_SHORT = 6  # tokens of a name with its marks
_STEM = 4  # letters of a noun that has nothing written into it
_BODY = 4  # tokens between a body or a motto and the mark


def leads_to_name(frame: Frame, opening: int) -> bool:
    """Does a title, a body or a paper lead to what stands in the marks: اللواء "X", المنظمة الخيرية "X"?"""
    words, kinds, speech = frame.tokens.words, frame.tokens.kinds, frame.speech
    first = opening + 1 + (words[opening + 1] == "(") if opening + 2 < len(words) else opening
    if words[opening - 1] == ":" or _says(frame, first):
        return False  # قال المصدر للوكالة: "..."
    outfit = _without_small(speech, words[opening - 1]) in speech.script.outfits
    if outfit or _spoken_to(frame, opening, first):
        return True  # وتنظيم "X"
    head = _over_adjectives(frame, opening - 1)
    if head == opening - 1:
        if words[head - 1] in speech.namers and kinds[head - 1] & flags.GROUP:
            return True  # وكالة أنباء "X"
        if _predicated(frame, head, first):
            return False
        if kinds[head] & (flags.HONORIFIC | flags.SERVICE):
            return True
    body = kinds[head] & flags.GROUP and fold(words[head]) not in speech.own_bodies
    return bool(body) or words[head] in speech.namers


def _spoken_to(frame: Frame, opening: int, first: int) -> bool:
    """Is what stands in the marks asked, talked to, or a paper that is told: سألت "X", تتحدث إلى "X"?"""
    words, speech = frame.tokens.words, frame.speech
    before = words[opening - 1]
    if before in speech.asking or (before in speech.to_do and words[opening - 2] in speech.script.conversing):
        return True
    paper = _without_article(speech, words[first]) in speech.namers
    return paper and _gives_words(frame, opening - 1)


def _over_adjectives(frame: Frame, k: int) -> int:
    """The noun of a body before the adjectives that end at token k: المنظمة غير الحكومية "X"."""
    words, kinds, speech = frame.tokens.words, frame.tokens.kinds, frame.speech
    low = max(0, k + 1 - _BODY)
    while k > low and words[k].startswith(speech.joining.definite):
        if kinds[k] & (flags.GROUP | flags.STOP | flags.RANK) or words[k] in speech.namers:
            break
        k -= 1
    return k


def _predicated(frame: Frame, subject: int, first: int) -> bool:
    """Is what stands in the marks said of the noun before: أن الشركة "تراقب الوضع", أن المدينة "آمنة"?"""
    words, speech = frame.tokens.words, frame.speech
    verb = speech.script.verb.fullmatch(words[first])
    told = verb or frame.tokens.kinds[subject - 1] & (flags.THAT | flags.PASSIVE)
    return bool(told) and words[subject].startswith(speech.joining.definite)


def _gives_words(frame: Frame, k: int) -> bool:
    """Is a paper behind a token told something, or does it tell: إلى "وكالة X", حسبما ذكرت "وكالة X"?"""
    word, speech = frame.tokens.words[k], frame.speech
    told = word in speech.to_do or word in speech.script.relaying
    return told or bool(frame.tokens.kinds[k] & flags.SAID)


def _says(frame: Frame, first: int) -> bool:
    """Is what begins in marks said of what stands before: 186 دولة "يوسع التعاون", شرطة الجوار "أرخص من"?"""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    if first + 2 >= len(words) or not (words[first + 1][0].isalpha() and words[first + 2][0].isalpha()):
        return False
    script = frame.speech.script
    compared = kinds[first + 1] & flags.OF and script.comparing.fullmatch(words[first])
    return bool(compared or script.predicate.fullmatch(words[first]))


def speaks(frame: Frame, opening: int, closing: int) -> bool:
    """Does a body's name in marks stand between its verb and "that": ذكرت «الداخلية» أن؟"""
    kinds = frame.tokens.kinds
    said = kinds[opening - 1] & flags.SAID and leads_that(kinds, closing)
    return bool(said) and closing - opening < _SHORT


def motto_before(frame: Frame, comma: int, hit: Hit | None) -> bool:
    """El lema de la Asamblea, «...», recuerda: does a motto lead to what is behind a comma?"""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    that = hit is not None and leads_that(kinds, hit.cue[1])
    if hit and hit.firm and not that and (hit.sayer is None or hit.sayer.kind == "name"):
        return False  # Sobre el lema de la Asamblea, «...», dijo X
    for k in range(comma - 1, max(-1, comma - _BODY - 1), -1):
        if words[k] in frame.speech.mottoes:
            return True
        if kinds[k] & (flags.COMMA | flags.END | flags.CUE | flags.RELATIVE) or k in frame.tokens.fresh:
            break
    return False


def _without_article(speech: Speech, word: str) -> str:
    article = speech.script.articles[0]
    return word[len(article) :] if word.startswith(article) else word


def _without_small(speech: Speech, word: str) -> str:
    """A noun without an "and" or a "to" written into it."""
    while len(word) > _STEM and word.startswith(speech.joining.joined):
        word = word[1:]
    return word


def heads_sentence(frame: Frame, passage: Passage, hit: Hit) -> bool:
    """«إنتربول X» يختتم أعماله: is a short name in marks the subject of the verb right behind it?"""
    if frame.speech.cased:
        return False
    closing = frame.tokens.at(passage.end)
    if hit.cue[0] != closing or comma_behind(frame, passage, closing):
        return False
    named = hit.sayer is not None and hit.sayer.kind == "name"
    return not named and closing - frame.tokens.at(passage.start) < _SHORT
