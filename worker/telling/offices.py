"""Turns the ways an office is written, in four languages, into one that can be compared; pure."""

from parsers.records import Release, Speaker
from worker.telling.wording import Words, words


def _folded(text: str) -> frozenset[str]:
    return frozenset(word.folded for word in words(text))


# Words that make another office of an office: "INTERPOL President" is not "INTERPOL Vice President".
_MODIFIERS = _folded(
    "vice deputy former ex acting assistant outgoing adviser advisor spokesman spokeswoman spokesperson "
    "adjoint adjointe ancien ancienne sortant sortante porte conseiller conseillère "
    "vicepresidente vicepresidenta adjunto adjunta exministro saliente portavoz asesor asesora "
    "نائب نائبة مساعد مساعدة سابق سابقة متحدث متحدثة مستشار"
)
_CLOSED = _folded("of the and for de du des d l la le les del el y et من في")
_ONE_WORD = {
    "president": _folded("president présidente presidente presidenta رئيس رئيسة"),
    "secretary": _folded("secretary secrétaire secretario secretaria أمين أمينة"),
    "general": _folded("general général générale العام العامة"),
    "minister": _folded("minister ministre ministro ministra وزير وزيرة"),
    "interpol": _folded("interpol الإنتربول إنتربول"),
}
_CANONICAL = {form: word for word, forms in _ONE_WORD.items() for form in forms}


def in_office(asked: Words, speaker: Speaker, release: Release) -> bool:
    """True when the wish, of two words or more, names the office of the speaker.

    By the role as the text has it, by the office, and by the officials of the authority table.
    """
    officials = release.resolved.officials or {}
    held = [
        f"{speaker.role or ''} {speaker.organisation or ''}",
        f"{speaker.office or ''} {speaker.organisation or ''}",
        f"{officials[speaker.id]} INTERPOL" if speaker.id in officials else "",
    ]
    wish = _canonical(asked)
    return len(wish) > 1 and any(_is(wish, _canonical(words(office))) for office in held)


def _canonical(office: Words) -> frozenset[str]:
    return frozenset(_CANONICAL.get(word.folded, word.folded) for word in office) - _CLOSED


def _is(wish: frozenset[str], office: frozenset[str]) -> bool:
    return wish <= office and (office & _MODIFIERS) <= wish
