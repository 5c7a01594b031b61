"""Bodies that are called after an office: the Minister’s Office, la oficina del ministro."""

from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_PERSON = flags.ROLE | flags.SERVICE | flags.HUMAN


def is_body_of(tokens: Tokens, speech: Speech, first: int, last: int) -> bool:
    """Do the words from one token up to another name a body, that of the office behind or before it?"""
    words, kinds = tokens.words, tokens.kinds
    if kinds[first] & flags.GROUP and not kinds[first] & _PERSON and first + 1 < last:
        return bool(speech.verb_first or kinds[first + 1] & flags.OF)  # la oficina del ministro
    if not kinds[last - 1] & flags.GROUP or kinds[last - 1] & _PERSON:
        return False
    owned = next((k for k in range(first, last - 1) if words[k] in flags.GENITIVES), -1)
    led = any(kind & flags.LINK for kind in kinds[first : max(first, owned)])  # head of the Minister’s Office
    return owned > first and not led and not any(kind & flags.ROLE for kind in kinds[owned:last])
