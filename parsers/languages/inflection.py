"""Infinitives and masculine forms to the written forms that news uses, for endings that follow a rule."""

from collections.abc import Iterable


def spanish_verbs(infinitives: str) -> frozenset[str]:
    """Regular verbs in the past: afirmar -> afirmó, afirmaron, afirmado."""
    return frozenset(form for verb in infinitives.split() for form in _spanish_past(verb))


def _spanish_past(verb: str) -> Iterable[str]:
    stem = verb[:-2]
    ending = ("ó", "aron", "ado") if verb.endswith("ar") else ("ió", "ieron", "ido")
    return (stem + one for one in ending)


def spanish_gerunds(infinitives: str) -> frozenset[str]:
    """Afirmar -> afirmando."""
    return frozenset(verb[:-2] + ("ando" if verb.endswith("ar") else "iendo") for verb in infinitives.split())


def spanish_feminine(masculine: frozenset[str]) -> frozenset[str]:
    """Adjectives of nations with their other forms: danés -> danesa, chileno -> chilena, chilenos."""
    found = set(masculine)
    for word in masculine:
        if word.endswith("o"):
            stem = word[:-1]
            found |= {stem + "a", stem + "os", stem + "as"}
        elif word.endswith(("és", "án", "ín", "ón")):
            stem = word[:-2] + {"é": "e", "á": "a", "í": "i", "ó": "o"}[word[-2]] + word[-1]
            found |= {stem + "a", stem + "es", stem + "as"}
        elif word.endswith(("ol", "í", "ense")):
            found |= {word + "a", word + "es", word + "as", word + "s"}
    return frozenset(found)


def french_verbs(infinitives: str) -> frozenset[str]:
    """Verbs in -er in the past: affirmer -> affirmé, affirmée, affirma."""
    return frozenset(form for verb in infinitives.split() for form in _french_past(verb))


def _french_past(verb: str) -> Iterable[str]:
    return (verb[:-2] + ending for ending in ("é", "ée", "e", "ea" if verb[-3] == "g" else "a"))


def french_participles(infinitives: str) -> frozenset[str]:
    """Affirmer -> affirmant."""
    return frozenset(verb[:-2] + ("eant" if verb[-3] == "g" else "ant") for verb in infinitives.split())


def french_feminine(masculine: frozenset[str]) -> frozenset[str]:
    """Adjectives of nations with their other forms: danois -> danoise, ivoirien -> ivoirienne, ivoiriens."""
    found = set(masculine)
    for word in masculine:
        if word.endswith(("ien", "éen")):
            found |= {word + "ne", word + "s", word + "nes"}
        elif word.endswith(("ais", "ois")):
            found |= {word + "e", word + "es"}
        elif word.endswith(("ain", "an", "and", "ol", "ard")):
            found |= {word + "e", word + "s", word + "es"}
    return frozenset(found)
