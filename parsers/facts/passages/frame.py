"""The frame: the text outside the quotation marks, with its names, speech verbs and sentences."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from parsers.facts.mentions import Mention, Range, Sayer
from parsers.facts.passages.according import according
from parsers.facts.passages.passage import Passage
from parsers.facts.passages.speech_verbs import is_cue
from parsers.facts.titled_articles import title_ahead
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.records import Span
from parsers.tokens import Tokens

_OF = 4  # tokens between a name and what stands behind it
_MOST = 4_000  # speech verbs of a text
SILENT = 2  # of inside: words of a quotation or of the boilerplate, which introduce nobody
_PARTICLE = flags.PARTICLE | flags.LINK  # van der Roe, but de Roe where it is "of", too
_WINDOW = 60  # tokens before a passage that are looked at
_PARTS = flags.COMMA | flags.END | flags.JUDGED
_FAR = 16  # tokens between a verb and the mark where its subject stands between them
_LEADING = flags.CUE | flags.ACCORDING
_LEADS = flags.COMMA | flags.AND | flags.CLAUSE | flags.THAT


@dataclass(frozen=True, slots=True)
class Frame:
    """What the rules of attribution look up."""

    tokens: Tokens
    speech: Speech
    inside: bytearray  # per token: 0 the body, 1 headline and the like, SILENT
    mentions: list[Mention]
    ending: dict[int, Mention]  # one past the mention -> mention
    beginning: dict[int, Mention]  # its first token, its title, its name -> mention
    starts: list[int]  # first tokens of the frame's sentences
    bounds: list[Span]  # of each passage the first token, and the first behind it
    cues: list[int]  # speech verbs of the frame
    accordings: list[int]  # "according to"
    verbs: frozenset[int]  # all speech verbs of the frame, also those of the longest texts

    def sentence(self, i: int) -> tuple[int, int]:
        """The frame's sentence around token i: first token, one past the last."""
        at = bisect_right(self.starts, i)
        end = self.starts[at] if at < len(self.starts) else len(self.tokens.words)
        return (self.starts[at - 1] if at else 0, end)

    def speaks(self, k: int) -> bool:
        """Is a word that may be a speech verb one, at token k?"""
        return k in self.verbs or (bool(self.inside[k]) and is_cue(self.tokens, self.speech, k))

    def name_before(self, k: int, low: int) -> Mention | None:
        """The name that ends right before token k and does not begin before token `low`."""
        mention = self.ending.get(k)
        return mention if mention and mention.first >= low else None

    def last_before(self, opening: int) -> int:
        """The last word before a passage, over its comma or colon."""
        mark = self.tokens.words[opening - 1] == ":" or self.tokens.kinds[opening - 1] & flags.COMMA
        return opening - 2 if mark else opening - 1

    def after_passage(self, i: int) -> bool:
        """Does token i stand right behind a passage (two quotations side by side)?"""
        return i > 0 and bool(self.inside[i - 1])

    def after_colon(self, opening: int) -> bool:
        """Does a colon stand before a passage, in its own line or at the end of the one before?"""
        return opening > 0 and self.tokens.words[opening - 1] == ":" and not self.inside[opening - 1]

    def leads(self, i: int, low: int) -> bool:
        """Does a clause begin at token i?"""
        tokens = self.tokens
        while i > low and (
            tokens.kinds[i - 1] & (flags.DETERMINER | flags.THAT) == flags.DETERMINER
            or tokens.kinds[i - 1] & _PARTICLE == flags.PARTICLE
        ):
            i -= 1
        i = title_ahead(tokens, i, low)
        if i <= low or i in tokens.fresh or self.inside[i - 1]:
            return True
        if self.speech.subjectless and tokens.kinds[i - 1] & flags.ADVERB and i - 1 == low:
            return True  # Tampoco la ministra quedó conforme
        if tokens.words[i - 1] == ")" and self.speech.subjectless:
            return "(" in tokens.words[max(0, low - 1) : low + 2]  # (Agencia Sur) La ministra
        return bool(tokens.kinds[i - 1] & _LEADS) or tokens.words[i - 1] in "–—-(:"

    def governed(self, k: int) -> bool:
        """Is a preposition written into the word at token k: بالأمين العام, لوزير?"""
        attached = self.tokens.kinds[k] & flags.ATTACHED
        return bool(attached) and self.speech.joining.governs(self.tokens.words[k])

    def may_speak(self, sayer: Sayer) -> bool:
        """Is it no noun phrase, or one of people or of a body?"""
        return sayer.kind != "noun" or self.speaking(sayer)

    def speaking(self, sayer: Sayer) -> bool:
        """Does a noun phrase name people or a body?"""
        kinds = self.tokens.kinds
        last = sayer.first + 1 if self.speech.verb_first else sayer.last  # the head stands first
        if self.speech.subjectless and kinds[sayer.first] & flags.PLACE:
            last = next((k for k in range(sayer.first, last) if kinds[k] & flags.LINK), last)  # Chile en la
        first = self._behind_owner(sayer)
        if first > sayer.first:
            last = next((k for k in range(first, last) if kinds[k] & flags.LINK), last)
        people = flags.HEAD | flags.AS if self.speech.verb_first else flags.HEAD  # لكن مندوبا
        return any(kinds[k] & people for k in range(first, last))

    def _behind_owner(self, sayer: Sayer) -> int:
        """The first token behind an owner, Roe’s POST at the ministry; that of the phrase without one."""
        words = self.tokens.words[sayer.first : sayer.last - 1]
        owner = next((k for k, word in enumerate(words) if word in flags.GENITIVES[:2]), -1)
        return sayer.first + owner + 1

    def window_before(self, opening: int) -> list[int]:
        """Frame tokens of the sentence before a passage, nearest first."""
        if opening in self.tokens.fresh and not self.after_colon(opening):
            return []
        low = max(self.sentence(opening - 1)[0], opening - 4 * _WINDOW)
        words, inside = self.tokens.words, self.inside
        if ";" in words[low:opening]:
            low = opening - words[low:opening][::-1].index(";")
        return [k for k in range(opening - 1, low - 1, -1) if not inside[k]][:_WINDOW]


def build_frame(
    tokens: Tokens,
    speech: Speech,
    passages: Sequence[Passage],
    blocks: Sequence[Span],
    silent: Sequence[Span],
    mentions: list[Mention],
) -> Frame:
    """The frame of a text: its body (`blocks`) without its passages; `silent` is its boilerplate."""
    inside = bytearray(b"\1" * len(tokens.words))
    _mark(tokens, inside, blocks, 0)
    below = blocks[-1][1] if blocks else 0
    apart = _mark(tokens, inside, [span for span in silent if span[0] >= below], SILENT)
    _mark(tokens, inside, [span for span in silent if span[0] < below], SILENT)
    bounds = _mark(tokens, inside, [(one.start, one.end) for one in passages], SILENT)
    openings = {opening for opening, _ in (*bounds, *apart)}
    size = len(inside)
    starts = [
        i for i in sorted(tokens.fresh) if i >= size or not (inside[i] and inside[i - 1]) or i in openings
    ]
    cues, accordings = _outside(tokens, speech, inside)
    parts = (inside, mentions, *_by_edge(tokens, mentions), starts, bounds)
    return Frame(tokens, speech, *parts, cues[:_MOST], accordings[:_MOST], frozenset(cues))


def _by_edge(tokens: Tokens, mentions: list[Mention]) -> tuple[dict[int, Mention], dict[int, Mention]]:
    """Mentions by one past their end, and by where they, their title or their name begins."""
    ending: dict[int, Mention] = {}
    beginning: dict[int, Mention] = {}
    for mention in mentions:
        outer = ending.get(mention.last)  # Ana Roe, mayor of Roe: whose office ends with a name
        office = outer.role_after if outer else None
        if office is None or not office[0] < mention.first < office[1]:
            ending[mention.last] = mention
        behind = mention.place or mention.role_after
        if behind and (far := _behind_place(tokens, mention, behind)) > mention.last:
            ending.setdefault(far, mention)
        for first in (mention.first, mention.title, mention.name[0]):
            beginning.setdefault(first, mention)
    return ending, beginning


def _outside(tokens: Tokens, speech: Speech, inside: bytearray) -> tuple[list[int], list[int]]:
    """The speech verbs outside of the passages, and where "according to" stands there."""
    cues: list[int] = []
    accordings: list[int] = []
    for i in tokens.noted:
        kind = tokens.kinds[i]
        if not kind & _LEADING or inside[i]:
            continue
        if kind & flags.CUE and is_cue(tokens, speech, i):
            cues.append(i)
        if kind & flags.ACCORDING and according(tokens, speech, i):
            accordings.append(i)
    return cues, accordings


def _behind_place(tokens: Tokens, mention: Mention, part: Range) -> int:
    """One past what stands behind a name, before a mark or verb: Ana Ruiz of Chile, who; X (judge):"""
    words = tokens.words
    near = _OF if mention.place else 1 + bool(tokens.kinds[part[0] - 1] & flags.DETERMINER)  # of the group Y
    end = part[1] if part[0] <= mention.last + near else 0
    closing = words[end] if 0 < end < len(words) else ""
    end += closing == ")" or (closing in flags.DASHES and closing == words[part[0] - 1])
    apart = end < len(words) and (tokens.kinds[end] & (flags.COMMA | flags.FIRM) or words[end] == ":")
    return end if apart and end not in tokens.lines else 0


def _mark(tokens: Tokens, inside: bytearray, spans: Sequence[Span], value: int) -> list[Span]:
    """Note what the tokens of spans are; gives back which these are."""
    starts, mark = tokens.starts, bytes([value])
    bounds = [(bisect_left(starts, start), bisect_left(starts, end)) for start, end in spans]
    for first, last in bounds:
        inside[first:last] = mark * (last - first)
    return bounds


def told(frame: Frame, opening: int) -> bool:
    """Is it "told reporters “...”": a speech verb, its hearer, then the mark?"""
    kinds, far = frame.tokens.kinds, frame.speech.verb_first  # said X in his speech “...”
    blocks = _PARTS | (flags.THAT if far else flags.STOP)
    for k in range(opening - 1, max(-1, opening - (_FAR if far else 5)), -1):
        if kinds[k] & flags.FIRM:
            return True
        if kinds[k] & blocks:
            return False
    return False
