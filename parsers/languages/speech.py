"""What the extractors know of how a language reports speech: cues, titles, offices, the words around names.

Every word is lower case here; `lexicon` turns a Speech into one table from a written word (small, Capital
or ALL CAPITALS) to the flags below, so that one look-up a token tells all that is known of it.
"""

from dataclasses import dataclass

SAID = 1  # finite verb that introduces or follows exact words: said
SAYING = 1 << 1  # its participle: saying
JUDGED = 1 << 2  # finite verb that takes somebody's words in part: described, called
JUDGING = 1 << 3  # its participle: calling
ROLE = 1 << 4  # noun of an office: president, spokeswoman
RANK = 1 << 5  # adjective of an office: deputy, former
FIELD = 1 << 6  # what an office is over: interior, security
GROUP = 1 << 7  # noun of a body: ministry, police
HUMAN = 1 << 8  # noun of people without office: resident, witnesses
HONORIFIC = 1 << 9  # Mr, Dr, Sheikh: dropped from names
PRONOUN = 1 << 10
DETERMINER = 1 << 11
PARTICLE = 1 << 12  # inside names: bin, de, van
LINK = 1 << 13  # between an office and what it is over: of, for
STOP = 1 << 14  # other function words: never part of a name
ADVERB = 1 << 15  # may stand between subject and verb
AUXILIARY = 1 << 16
CALENDAR = 1 << 17  # months, weekdays
TITLED = 1 << 18  # noun before a title in quotation marks: theme, report, operation
RELATIVE = 1 << 19  # who, which
THAT = 1 << 20  # opens reported speech
AND = 1 << 21
END = 1 << 22  # . ? !
COMMA = 1 << 23
CLOSER = 1 << 24  # closing marks and brackets
ABBREVIATION = 1 << 25  # a point after it ends no sentence
FEMININE = 1 << 26
MASCULINE = 1 << 27
PLURAL = 1 << 28
AS = 1 << 29  # elected X as president
PLACE = 1 << 30  # countries and their adjectives
PLAIN = 1 << 31  # takes a clause without "that"
PASSIVE = 1 << 32  # forms of to be: no speech verb behind them
WRITING = 1 << 33  # statement, letter: speaks for who wrote it
OWNER = 1 << 34  # his, her: point back to a person
CLAUSE = 1 << 36  # opens a subordinate clause: when, because
ACCORDING = 1 << 35  # first word of "according to"

ENDS = ".?!…؟"
COMMAS = ",،"
CLOSERS = "”»’)]›"


@dataclass(frozen=True, slots=True)
class Speech:
    """The words of reported speech of one language; every field must be filled (a test checks it)."""

    said: frozenset[str]
    plain: frozenset[str]  # of these, the verbs that take a clause without "that"
    saying: frozenset[str]
    judged: frozenset[str]
    judging: frozenset[str]
    according: tuple[tuple[str, ...], ...]  # according to X
    roles: frozenset[str]
    feminine_roles: frozenset[str]
    role_endings: tuple[str, ...]  # a small word before a full name that ends so is an office or trade
    ranks: frozenset[str]
    fields: frozenset[str]
    groups: frozenset[str]
    humans: frozenset[str]
    honorifics: frozenset[str]
    feminine: frozenset[str]  # honorifics, pronouns and given names of women
    masculine: frozenset[str]
    pronouns: frozenset[str]
    plural: frozenset[str]  # pronouns of several
    determiners: frozenset[str]
    definites: frozenset[str]  # of these, the ones that point back
    particles: frozenset[str]
    links: frozenset[str]
    stops: frozenset[str]
    adverbs: frozenset[str]
    auxiliaries: frozenset[str]
    calendar: frozenset[str]
    titled: frozenset[str]
    relatives: frozenset[str]
    that: frozenset[str]
    ands: frozenset[str]
    as_: frozenset[str]
    clauses: frozenset[str]
    passives: frozenset[str]
    writings: frozenset[str]
    owners: frozenset[str]
    notices: tuple[str, ...]  # a line that begins so is not the text's own; ("",) where none is known
    bodies: frozenset[str]  # "the organisation": which one, the office does not say
    kin: dict[str, tuple[str, ...]]  # chief: words of the offices it may stand for
    places: frozenset[str]
    abbreviations: frozenset[str]
    elisions: tuple[str, ...]  # articles and pronouns written with an apostrophe; ("",) where there are none
    proclitics: tuple[str, ...]  # prefixes of a written word; ("",) where there are none
    definite: tuple[str, ...]  # prefixes that make a word definite; ("",) where there are none
    cased: bool  # do names begin with a capital?
    verb_first: bool  # does the subject of a speech verb follow it as a rule?
    dialogue_dash: str  # a paragraph that begins with it is speech; "" where it is not


def lexicon(speech: Speech) -> dict[str, int]:
    """Written word to flags: each word small, Capital and ALL CAPITALS, with the language's proclitics."""
    table: dict[str, int] = {}
    for flag, entries in _entries(speech):
        for word in entries:
            for form in _forms(word, speech.proclitics):
                table[form] = table.get(form, 0) | flag
    for flag, marks in ((END, ENDS), (COMMA, COMMAS), (CLOSER, CLOSERS)):
        for mark in marks:
            table[mark] = table.get(mark, 0) | flag
    return table


def _entries(speech: Speech) -> tuple[tuple[int, frozenset[str]], ...]:
    return (
        (SAID, speech.said),
        (PLAIN, speech.plain),
        (SAYING, speech.saying),
        (JUDGED, speech.judged),
        (JUDGING, speech.judging),
        (ROLE, speech.roles | speech.feminine_roles),
        (FEMININE, speech.feminine_roles | speech.feminine),
        (RANK, speech.ranks),
        (FIELD, speech.fields),
        (GROUP, speech.groups),
        (HUMAN, speech.humans),
        (HONORIFIC, speech.honorifics),
        (MASCULINE, speech.masculine),
        (PRONOUN, speech.pronouns),
        (PLURAL, speech.plural),
        (DETERMINER, speech.determiners),
        (PARTICLE, speech.particles),
        (LINK, speech.links),
        (STOP, speech.stops),
        (ADVERB, speech.adverbs),
        (AUXILIARY, speech.auxiliaries),
        (CALENDAR, speech.calendar),
        (TITLED, speech.titled),
        (RELATIVE, speech.relatives),
        (THAT, speech.that),
        (AND, speech.ands),
        (AS, speech.as_),
        (PLACE, speech.places),
        (PASSIVE, speech.passives),
        (CLAUSE, speech.clauses),
        (WRITING, speech.writings),
        (OWNER, speech.owners),
        (ACCORDING, frozenset(phrase[0] for phrase in speech.according)),
        (ABBREVIATION, speech.abbreviations),
    )


def _forms(word: str, proclitics: tuple[str, ...]) -> set[str]:
    written = {word, word.upper(), "-".join(part[:1].upper() + part[1:] for part in word.split("-"))}
    written.add(word[:1].upper() + word[1:])
    prefixes = ("", *proclitics) if len(word) > 2 else ("",)
    return {prefix + form for prefix in prefixes for form in written}
