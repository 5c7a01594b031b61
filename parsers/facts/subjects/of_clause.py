"""To whom the clause that ends at a token belongs: the nearest name, pronoun or noun that begins a clause."""

from parsers.facts.mentions import Sayer, pronoun
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.following import phrase_at
from parsers.facts.subjects.standing_before import owner
from parsers.facts.subjects.told_more import apposed_office, led_noun, opens_clause, participle_at
from parsers.languages import flags

_WINDOW = 60  # tokens of a sentence that are looked at


def clause_subject(frame: Frame, j: int, low: int) -> Sayer | None:
    """The nearest name or pronoun to the left of token j that begins a clause."""
    kinds = frame.tokens.kinds
    for k in range(j, max(low, j - _WINDOW) - 1, -1):
        if frame.inside[k]:
            continue
        mention = frame.name_before(k + 1, low)
        bracketed = mention and frame.tokens.words[mention.first - 1] == "("  # Wim Roe (Renew)
        if mention and not bracketed and frame.leads(mention.first, low):
            return owner(frame, mention, low)
        if kinds[k] & flags.PRONOUN and frame.leads(k, low):
            return pronoun(k)
        said = k > low and kinds[k - 1] & flags.THAT  # aclaró que los plazos dependen de los jueces
        if (
            kinds[k] & flags.DEFINITE
            and not (said or apposed_office(frame, k))
            and opens_clause(frame, k, low)
        ):
            noun = phrase_at(frame, k, j + 1)
            if noun and (frame.speaking(noun) or kinds[k + 1] & flags.PLACE):
                return noun  # Preguntada por su futuro, la polaca fue tajante:
    found = None if participle_at(frame, low) else phrase_at(frame, low, j + 1)
    return found if found and frame.speaking(found) else led_noun(frame, j, low)
