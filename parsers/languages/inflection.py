"""Infinitives and masculine forms to the written forms that news uses, for endings that follow a rule."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple


def spanish_verbs(infinitives: str) -> frozenset[str]:
    """Regular verbs, third person, no present: afirmar -> afirmó, afirmaba, afirmado, afirmará, afirmaría."""
    past = (form for verb in infinitives.split() for form in _spanish_past(verb))
    coming = (verb + ending for verb in infinitives.split() for ending in ("á", "án", "ía", "ían"))
    return frozenset((*past, *coming))


def _spanish_past(verb: str) -> Iterable[str]:
    ending = (
        ("ó", "aron", "ado", "aba", "aban") if verb.endswith("ar") else ("ió", "ieron", "ido", "ía", "ían")
    )
    return (verb[:-2] + one for one in ending)


def spanish_presents(infinitives: str) -> frozenset[str]:
    """Verbs that keep their stem: afirmar -> afirma, afirman."""
    return frozenset(
        verb[:-2] + ("a" if verb.endswith("ar") else "e") + number
        for verb in infinitives.split()
        for number in ("", "n")
    )


def spanish_several(infinitives: str) -> frozenset[str]:
    """Verbs that keep their stem, of several, where one is a noun, too: criticar -> critican."""
    return frozenset(verb[:-2] + ("an" if verb.endswith("ar") else "en") for verb in infinitives.split())


def spanish_prefixed(offices: frozenset[str]) -> frozenset[str]:
    """Offices with who held them and who stands below: ministra -> exministra, viceministra."""
    return offices | {prefix + office for office in offices for prefix in ("ex", "vice", "sub")}


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


def spanish_agreeing(masculine: str) -> frozenset[str]:
    """Adjectives in their four forms, or two: público -> pública, públicos, públicas; naval -> navales."""
    found = set(masculine.split())
    for word in masculine.split():
        stem = word[:-1]
        several = word + ("s" if word[-1] in "aeo" else "es")
        found |= {several, *((stem + "a", stem + "as") if word.endswith("o") else ())}
    return frozenset(found)


def french_verbs(infinitives: str) -> frozenset[str]:
    """Verbs in -er, third person: affirmer -> affirme, affirment, affirmé, affirma, affirmait, affirmera."""
    return frozenset(form for verb in infinitives.split() for form in _french_forms(verb))


def _french_forms(verb: str) -> Iterator[str]:
    stem, soft = verb[:-2], _soft(verb)
    yield from (stem + ending for ending in ("é", "ée", "e", "ent", "èrent"))
    yield from (soft + ending for ending in ("a", "ait", "aient"))
    yield from (verb + ending for ending in ("a", "ont", "ait", "aient"))


def _soft(verb: str) -> str:
    """The stem before an a: annoncer -> annonç, juger -> juge."""
    stem = verb[:-2]
    return stem[:-1] + "ç" if stem.endswith("c") else stem + "e" * stem.endswith("g")


def french_participles(infinitives: str) -> frozenset[str]:
    """Affirmer -> affirmant."""
    return frozenset(_soft(verb) + "ant" for verb in infinitives.split())


def french_prefixed(offices: frozenset[str]) -> frozenset[str]:
    """Offices with who held them, who shares them, who stands below: préfète -> ex-préfète, sous-préfète."""
    return frozenset(prefix + office for office in offices for prefix in ("ex-", "co-", "sous-", "vice-"))


def french_feminine(masculine: frozenset[str]) -> frozenset[str]:
    """Adjectives of nations with their other forms: danois -> danoise, ivoirien -> ivoirienne, ivoiriens."""
    found = set(masculine)
    for word in masculine:
        if word.endswith(("ien", "éen", "yen")):
            found |= {word + "ne", word + "s", word + "nes"}
        elif word.endswith(("ais", "ois")):
            found |= {word + "e", word + "es"}
        elif word.endswith(("in", "an", "and", "ol", "ard")):
            found |= {word + "e", word + "s", word + "es"}
        elif word.endswith("on"):
            found |= {word + "ne", word + "s", word + "nes"}
        elif word.endswith("e"):
            found.add(word + "s")
        elif word.endswith(("c", "k", "h", "i")):
            found |= {word + "e", word + "s", word + "es"}
    return frozenset(found)


def plurals(nouns: str) -> frozenset[str]:
    """English and French nouns as several are called, small and with a capital: judge -> judges, Judges."""
    return _written(noun + "s" for noun in nouns.split())


def spanish_irregular(table: str) -> frozenset[str]:
    """Verbs as "past present imperfect participle future": pidió pide pedía pedido pedir -> pidieron ..."""
    forms: set[str] = set()
    for entry in table.split("|"):
        past, present, imperfect, participle, future = entry.split()
        stem = (
            past[:-1] + ("e" if past.endswith(("ijo", "ujo")) else "ie")
            if past[-1] == "o"
            else past[:-1] + "e"
        )
        forms |= {past, stem + "ron", present, present + "n", imperfect, imperfect + "n", participle}
        forms |= {future + ending for ending in ("á", "án", "ía", "ían")}
    return frozenset(forms)


def spanish_plurals(nouns: str) -> frozenset[str]:
    """Juez -> jueces, Jueces; director -> directores."""
    stems = (noun[:-1] + "c" if noun.endswith("z") else noun for noun in nouns.split())
    return _written(stem + ("s" if stem.endswith(("a", "e", "o")) else "es") for stem in stems)


def _written(nouns: Iterable[str]) -> frozenset[str]:
    return frozenset(form for noun in nouns for form in (noun, noun.capitalize(), noun.title()))


def either_case(small: frozenset[str]) -> frozenset[str]:
    """Words as they stand inside a sentence and at its head."""
    return small | {word.capitalize() for word in small}


class Verbs(NamedTuple):
    """Forms of the third person."""

    masculine: frozenset[str]
    feminine: frozenset[str]
    plural: frozenset[str]

    @property
    def all(self) -> frozenset[str]:
        """Every form."""
        return self.masculine | self.feminine | self.plural


def arabic_verbs(table: str) -> Verbs:
    """Verbs as "past present": "أكد يؤكد" -> أكد يؤكد سيؤكد; أكدت تؤكد ستؤكد; أكدوا يؤكدون سيؤكدون."""
    masculine, feminine, plural = set[str](), set[str](), set[str]()
    for entry in table.split("|"):
        past, present = entry.split()
        stem = past[:-1] if past[-1] in "اى" else past
        bare = present[:-1] if present[-1] in "ىيو" else present
        masculine |= {past, present, "س" + present}
        feminine |= {stem + "ت", "ت" + present[1:], "ست" + present[1:]}
        plural |= {stem + "وا", bare + "ون", "س" + bare + "ون"}
    return Verbs(frozenset(masculine), frozenset(feminine), frozenset(plural))


def arabic_participles(stems: str) -> frozenset[str]:
    """Participles as they stand beside a verb: مضيف -> مضيفا مضيفة مضيفين."""
    return frozenset(stem + ending for stem in stems.split() for ending in ("ا", "ة", "ين", "ات"))


class Nouns(NamedTuple):
    """Nouns of people with and without article."""

    masculine: frozenset[str]
    feminine: frozenset[str]
    acting: frozenset[str]  # as what somebody is chosen: رئيسا


def arabic_nouns(stems: str) -> Nouns:
    """Offices and trades: رئيس -> رئيس الرئيس رئيسها; رئيسة الرئيسة; رئيسا."""
    plain = stems.split()
    bare = [stem[:-1] for stem in plain if stem.endswith("ي") and len(stem) == len("قاضي")]  # قاض
    men = [*plain, *bare]
    women = [stem + "ة" for stem in plain]
    theirs = [stem + ending for stem in plain for ending in ("ها", "هم", "ه")]
    hers = [stem + ending for stem in plain for ending in ("تها", "تهم", "ته")]
    return Nouns(
        frozenset((*men, *theirs, *("ال" + stem for stem in men))),
        frozenset((*women, *hers, *("ال" + stem for stem in women))),
        frozenset(stem + "ا" for stem in plain),
    )
