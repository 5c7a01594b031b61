"""How a language reports speech: the words of one language, and the table that tells their flags."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Annotated, get_args, get_type_hints

from parsers.languages import flags

Words = frozenset[str]
PhrasesByFirst = dict[str, tuple[tuple[str, ...], ...]]  # the first word of each -> all that begin with it
PhrasesByLast = dict[str, tuple[tuple[str, ...], ...]]  # likewise, the last word of each


def by_first(phrases: Iterable[tuple[str, ...]]) -> PhrasesByFirst:
    """Phrases by their first word, in their order."""
    return _by_word(phrases, 0)


def by_last(phrases: Iterable[tuple[str, ...]]) -> PhrasesByLast:
    """Phrases by their last word, in their order."""
    return _by_word(phrases, -1)


def _by_word(phrases: Iterable[tuple[str, ...]], which: int) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in phrases:
        found[phrase[which]] = (*found.get(phrase[which], ()), phrase)
    return found


def split_by_first(phrases: Words) -> PhrasesByFirst:
    """Phrases, their words joined by underscores, by the first of them."""
    return by_first(tuple(one.split("_")) for one in sorted(phrases))


def called(table: str) -> dict[str, tuple[str, ...]]:
    """What somebody is called, to the offices it may mean, in lines: chief|boss = director|president."""
    rows = (line.split(" = ") for line in table.strip().splitlines())
    return {one.strip(): tuple(meant.split("|")) for names, meant in rows for one in names.split("|")}


def filled(words: tuple[str, ...]) -> tuple[str, ...]:
    """Endings or articles without the empty word, by which a language says that it has none."""
    return tuple(filter(None, words))


@dataclass(frozen=True, slots=True)
class Joining:
    """What a language writes together with the next word, and what that does to names; see `APART`."""

    proclitics: tuple[str, ...]  # "and": prefixes that any word may have
    joined: tuple[str, ...]  # "and", "to": all such small words
    definite: tuple[str, ...]  # prefixes that make a word definite
    articled: dict[str, tuple[str, ...]]  # "the" -> what it becomes together with what is before it
    prepositions: tuple[str, ...] = field(init=False)  # of the small words those that are no "and"

    def __post_init__(self) -> None:
        """What `prepositions` are follows from the others."""
        alone = tuple(one for one in self.joined if one not in self.proclitics)
        object.__setattr__(self, "prepositions", alone)

    def governs(self, word: str) -> bool:
        """Does a preposition begin a word that something is written into, perhaps behind an "and"?"""
        rest = word[1:] if word.startswith(self.proclitics) else word
        return word.startswith(self.prepositions) or rest.startswith(self.prepositions)


APART = Joining(("",), ("",), ("",), {"": ("",)})  # each word by itself


@dataclass(frozen=True, slots=True)
class Script:
    """The shapes of words in a script without capitals: what joins them, what no name looks like."""

    prefixes: dict[str, str]  # written together with a word -> how the word begins without it
    articles: tuple[str, ...]  # written together with a noun that the lists have without
    no_name: re.Pattern[str]  # an unknown word that is no part of a name
    action: re.Pattern[str]  # with its article it is what somebody does, no surname: رفض X التعليق
    plural: re.Pattern[str]  # of the words of no name one that is a surname where nothing follows it
    verb: re.Pattern[str]  # one that rather is a verb, behind two words of a name
    abstract: re.Pattern[str]  # of these one that is what somebody does, or somebody's: تدشين
    foreign: re.Pattern[str]  # of these one that no verb ends like
    predicate: re.Pattern[str]  # one that rather is a verb, right behind an office
    bare: re.Pattern[str]  # with its article a noun for a thing, hardly an adjective: الورقة
    homely: re.Pattern[str]  # letters that foreign names are hardly written with
    feminine: re.Pattern[str]  # a noun that is no man: المنظمة
    joined: tuple[str, ...]  # an "and" written into its word
    belongs: tuple[str, ...]  # "of", written into a noun that an office belongs to
    syllables: Words  # particles that are parts of East Asian names too: فان
    meeting: Words  # verbs of two: whom somebody meets
    same: Words  # behind an office it is that of who spoke last: المسؤول ذاته
    versed: Words  # who is versed in what "in" leads to: الخبير بشؤون
    callings: Words  # trades before a name, as titles are: القاضي
    as_for: Words  # before a subject whose verb has "then" written into it: أما X فقال
    graded: Words  # offices that are grades of police too: المفتش العام
    apart: Words  # it stands apart before a mark: لـ«X»
    press: Words  # second words of names of agencies and papers: فرانس برس
    surnames: tuple[str, ...]  # endings of a surname with an article
    daughters: Words  # of whom somebody is the DAUGHTER: بنت
    daughterly: tuple[str, ...]  # endings of such a surname behind that
    compounds: Words  # second words of given names of two: الدين
    given: re.Pattern[str]  # a given name put together with that of God or of faith
    ranked: Words  # words that only a chain of ranks has: of the police, staff
    twins: frozenset[tuple[str, ...]]  # places of two words, no name of anybody: هونغ كونغ
    over: Words  # nouns that go on over a preposition that ends others: الرقابة على
    withheld: Words  # behind a verb it is one of no speech: طلب عدم
    relaying: Words  # verbs of papers that give somebody's words: نقلت X عن
    nations: frozenset[tuple[str, ...]]  # adjectives of two words: الجنوب إفريقي
    sons: tuple[str, ...]  # what surnames begin with that look like a preposition and a word: بنيس
    leading: dict[str, str]  # before who leads a delegation -> the office that is: برئاسة
    several: tuple[str, ...]  # how verbs of several end
    objects: tuple[str, ...]  # pronouns written into a verb, for whom it is about: وصفها
    conversing: Words  # behind it "to" leads to a paper in marks: تحدث إلى «X»
    describing: Words  # verbs before somebody and what he judges: وصف X القرار بأنه
    outfits: Words  # right before a name in marks: تنظيم «X»
    theirs: Words  # of whom they are, by a pronoun: عنه
    reigning: Words  # kings and princes, who have numbers: الأمير ألبير الثاني
    comparing: re.Pattern[str]  # cheaper: before "than"
    like: tuple[str, ...]  # "as", written into an office: كرئيس
    eulogy: re.Pattern[str]  # what is said of kings in marks, by nobody: رعاه الله
    paired: frozenset[tuple[str, ...]]  # the first alone is no office: القائمة بالأعمال
    doubtful: Words  # given names that are small words too: أسماء
    filial: Words  # son, daughter: behind these a name stands
    agencies: Words  # "of the agency", which papers are and offices have: مدير الوكالة
    wires: Words  # behind it: of those that are papers
    aiding: Words  # an office only before that of who is served: مساعدة المدير, but مساعدة الدول
    coming: Words  # before "in it", of what a letter says: رسالة جاء فيها
    inwards: Words  # in it
    to_whom: Words  # "to" is written into the next word behind these: وفقا لفلان
    lacking: Words  # "without", in the name of a body: أطباء بلا حدود
    taking: Words  # verbs before who acts and what with its article: عرض X المقترح
    learned: Words  # titles of learning, before a name and no office: الدكتور
    between: Words  # verbs of speech that are small words elsewhere: بين
    careers: Words  # verbs of what somebody did in life: ضابط خدم في البحرية
    peoples: Words  # given names that are adjectives of a people too: العربي
    audience: Words  # to whom somebody speaks, behind his office no part of it: للحاضرين
    companies: Words  # plurals of people before whose they are: لمندوبي
    serving: Words  # offices of those who serve the holder of another: مستشار للرئيس


_NOTHING = re.compile(r"(?!)")
_BARE = {"É": "E", "È": "E", "Ê": "E", "Á": "A", "Â": "A", "Í": "I", "Î": "I", "Ó": "O", "Ô": "O", "Ú": "U"}
CASED = Script(
    {"": ""},
    ("",),
    *(_NOTHING,) * 10,
    ("",),
    ("",),
    *(frozenset(("",)),) * 9,
    ("",),
    frozenset(("",)),
    ("",),
    frozenset(("",)),
    _NOTHING,
    frozenset(("",)),
    frozenset((("",),)),
    *(frozenset(("",)),) * 3,
    frozenset((("",),)),
    ("",),
    {"": ""},
    ("",),
    ("",),
    *(frozenset(("",)),) * 5,
    _NOTHING,
    ("",),
    _NOTHING,
    frozenset((("",),)),
    *(frozenset(("",)),) * 17,
)  # names begin with capitals


@dataclass(frozen=True, slots=True)
class Unstated:
    """What is looked up where a verb may do without its subject; see `STATED`."""

    finite_endings: tuple[str, ...]  # of a verb, also behind a pronoun written like an article
    datives: Words  # pronouns for whom a phrase ahead of the verb stands: a sus colegas LES pide
    aforesaid: Words  # "this one", "that one" at the end of a clause: le advirtió ESTE
    labels: Words  # what stands before a colon and is nobody: INTERVIEW
    selves: Words  # between the article and who is meant: el PROPIO X
    appeals: Words  # what a session is opened with, before words in marks: con un LLAMADO a «...»
    namings: Words  # verbs that say a name where they are reflexive: el plan se LLAMA «...»
    gerunds: tuple[str, ...]  # endings, also with a pronoun: dirigiéNDOSE
    plurals: tuple[str, str]  # how nouns and verbs of several end: los delegadoS suspiraN


STATED = Unstated(("",), *(frozenset(("",)),) * 6, ("",), ("", ""))  # each verb has its subject


@dataclass(frozen=True, slots=True)
class Speech:
    """The words of reported speech of one language, in small letters.

    An annotated field is a set of words that carry that flag. Every field must be filled (a test checks
    it): where a language has no such words, it says so with an empty string as the only entry.
    """

    said: Annotated[Words, flags.SAID]
    plain: Annotated[Words, flags.PLAIN]
    openers: Annotated[Words, flags.OPENS]
    saying: Annotated[Words, flags.SAYING]
    judged: Annotated[Words, flags.JUDGED]
    judging: Annotated[Words, flags.JUDGING]
    judged_by: Words  # participles before who judges: DESCRIBED by X as
    signed: Words  # participles before who wrote a text: a letter SIGNED by X
    by: Words  # behind these: called “...” BY X
    hands: Words  # likewise, with "of": a letter signed by the HAND of X, issued in the NAME of X
    senders: Words  # behind a writing, beside "of", before who sent it: a statement FROM X
    according: PhrasesByFirst  # according to X
    roles: Annotated[Words, flags.ROLE]
    feminine_roles: Annotated[Words, flags.ROLE | flags.FEMININE]
    adjectival: Words  # offices that are adjectives, too: coopération POLICIÈRE
    scholars: tuple[str, ...]  # how a science ends, and who is learned in it: "logy logist"
    role_endings: tuple[str, ...]  # a small word before a full name that ends so is an office or trade
    ranks: Annotated[Words, flags.RANK]
    services: Annotated[Words, flags.SERVICE]
    fields: Annotated[Words, flags.FIELD]
    groups: Annotated[Words, flags.GROUP]
    humans: Annotated[Words, flags.HUMAN]
    writings: Annotated[Words, flags.WRITING]
    titled: Annotated[Words, flags.TITLED]
    wished: Words  # other forms of to be, behind a motto: que la devise SOIT «...»
    bearers: Words  # things that words stand on: a POSTER reads “...”
    coined: tuple[str, ...]  # what stands in marks as a term, and is nobody's words: RED NOTICE
    concluding: Words  # of the said, those that meetings do too: the session CONCLUDED with a dinner
    meetings: Words  # assembly, session
    mouths: Words  # by the MOUTH of its president: whose words a body says
    hoping: Words  # what somebody says of their own body: the minister said the ministry HOPES
    own_called: Words  # what INTERPOL is called, once it is named: the ORGANIZATION
    own_styled: Words  # and what else may stand there: the GLOBAL POLICE body
    mottoes: Words  # of the titled, those whose colon leads to their words: theme
    authors: Words  # whose work stands in the marks behind them: author of “Salt”
    honorifics: Annotated[Words, flags.HONORIFIC]
    letters: Words  # of honour, behind a name, as written: MP
    commissions: Words  # honorifics that are ranks: whoever has one is introduced by it
    kept: Words  # honorifics that stay in the name, as written: Sheikh
    feminine: Annotated[Words, flags.FEMININE]  # honorifics, pronouns, forms of verbs
    masculine: Annotated[Words, flags.MASCULINE]
    women: Annotated[
        Words, flags.FEMININE | flags.GIVEN
    ]  # given names, never written together with another word
    men: Annotated[Words, flags.MASCULINE | flags.GIVEN]
    places: Annotated[Words, flags.PLACE]
    pronouns: Annotated[Words, flags.PRONOUN]
    plural: Annotated[Words, flags.PLURAL]  # pronouns of several
    narrators: Annotated[Words, flags.NARRATOR | flags.PRONOUN]
    narrating: tuple[tuple[str, ...], ...]  # "our correspondent": whoever writes
    determiners: Annotated[Words, flags.DETERMINER]
    definites: Annotated[Words, flags.DEFINITE]
    namers: Words  # right before a name in marks: newspaper
    calling: Words  # before the name in marks that somebody goes by: calls HIMSELF “X”, gave his NAME as “X”
    halls: Words  # the last word of what is named after somebody: King Fahd STADIUM
    things: Words  # right before a name of their own: operativo MAR LIMPIO, HOTEL X
    owners: Annotated[Words, flags.OWNER]
    in_names: Words  # inside what a body is called: Médicos SIN Fronteras
    particles: Annotated[Words, flags.PARTICLE]
    links: Annotated[Words, flags.LINK]
    of: Annotated[Words, flags.OF]
    as_: Annotated[Words, flags.AS]
    occasions: Words  # behind a link they tell where or how it was said: en ENTREVISTA, à la PRESSE
    reporters: Words  # who is told something, as one body: a dit à la PRESSE
    towards: Words  # behind who speaks, to whom: la fuente A Radio X
    settings: PhrasesByFirst  # behind who speaks, where or amid whom: el comisario FRENTE A
    asked: Words  # behind who speaks, whom a paper asked: una portavoz CONSULTADA por
    doing: Words  # verbs behind a link, likewise: al INAUGURAR
    pointing: tuple[tuple[str, ...], ...]  # begins a sentence about the words before it: WITH THESE WORDS
    thus: Words  # with a verb of speech behind it, likewise: THUS spoke X
    heads: Words  # their first words, and of those the next fields make
    pointers: Words  # begins such a sentence before one of the next: THAT was the verdict of X
    remarks: Words  # what words are called: VERDICT, message
    what: Words  # that is WHAT X thinks: a verb of speech or judgement follows
    likewise: tuple[tuple[str, ...], ...]  # between marks and verb: “...”, AS X put it
    views: PhrasesByFirst  # with whose they are inside: IN HER WORDS
    arriving: Words  # the NEW president, the ELECTED one: who gained an office in the text
    leaving: Words  # the OUTGOING president: who did not
    once: Words  # the FORMER judge: likewise, behind an article
    demonstratives: Words  # THIS former judge: whoever was spoken of last
    negations: Words  # right before a verb, which then says nothing: NO ha dicho
    denying: Words  # but of these it says something again: no DESCARTA «una vuelta»
    charges: tuple[tuple[str, ...], ...]  # what begins an office without a noun: IN CHARGE OF the committee
    delegates: Words  # for the time of the meeting, an office behind the name tells more: REPRESENTATIVE of X
    runners: Words  # who is put forward for an office says less than any that is held: CANDIDATE
    clitics: Words  # between marks and verb: « ... », LUI a répondu X
    since: Words  # head of X SINCE 2019
    where: Words  # IN X, at the beginning of a sentence: X is a place
    former: Words  # of two who were named, the FORMER
    second: Words  # and the SECOND
    latter: Words  # this LAST one, the LATTER: who was named last
    past_endings: tuple[str, ...]  # of a participle behind its noun: exilé à X
    becoming: Words  # BECAME president, without an auxiliary
    succeeding: Words  # SUCCEEDS Y as president: the office is of who stands before the verb
    predecessors: PhrasesByLast  # what leads to who is succeeded: TAKES OVER FROM X
    ascending: PhrasesByFirst  # behind who comes to an office: X TAKES THE HELM
    winning: Words  # verbs beside who comes to an office by a vote: X WON the election, the vote was WON by X
    falling: Words  # before "to" and who gets it: the post WENT to X
    elections: Words  # the noun of a choice, of whom it is before or in it: on her ELECTION as president
    contests: Words  # and what is won: the ELECTION for president
    heading: Words  # behind "who" or "to": who HEADS, to LEAD
    delegations: Words  # what somebody leads who is its head: the DELEGATION
    led_by: Words  # beside it: LED by X, à la TÊTE de la délégation
    their_head: str  # what such a person is called then
    peoples: tuple[str, ...]  # endings of one of a people, with an article before a name: le MalawITE X
    several: Words  # offices of several: vice-presidents
    infinitives: Words  # speech verbs behind another: a tenu à SOULIGNER X
    posts: Words  # the office as a thing: elected to the PRESIDENCY of X
    positions: Words  # any office as a thing: the secretary general, a POST held by X
    holding: Words  # verbs that say whose a position is: a post HELD by X
    seated: Words  # between an office and its committee: delegate ON the committee
    committees: Words  # those in whose name somebody is chosen to sit
    elected: Words  # was ELECTED president: the participle behind an auxiliary, in all its forms
    stops: Annotated[Words, flags.STOP]
    done: Annotated[Words, flags.DONE]  # other verbs of what people do in the news
    adverbs: Annotated[Words, flags.ADVERB]
    auxiliaries: Annotated[Words, flags.AUXILIARY]
    such_as: PhrasesByFirst  # before some of several who speak: nine groups, INCLUDING X and Y, warned
    asides: tuple[tuple[str, ...], ...]  # between subject and verb: for his part
    passives: Annotated[Words, flags.PASSIVE]
    calendar: Annotated[Words, flags.CALENDAR]
    relatives: Annotated[Words, flags.RELATIVE]
    that: Annotated[Words, flags.THAT]
    ands: Annotated[Words, flags.AND]
    clauses: Annotated[Words, flags.CLAUSE]
    abbreviations: Annotated[Words, flags.ABBREVIATION]
    asking: frozenset[str]  # speech verbs of a question: who answers is meant by the next "he"
    surnames: Words  # between two surnames of one person: Ana Roe Y Paz
    citing: Words  # verbs whose object is whose words follow: QUOTED an official: “...”
    askers: Words  # who asks and is nobody that was named: the REPORTER
    hearers: frozenset[str]  # speech verbs whose object is who is told: told
    learning: Words  # verbs whose subject is told what follows: X LEARNED that “...”
    objects: Words  # things that somebody stresses: the ROLE that the police play
    idioms: dict[str, tuple[str, ...]]  # speech verbs that are none without a word behind them: put it
    praising: Words  # with a thing behind them that is reported: praised THE WORK of
    greeting: Words  # of these, with whom behind them: WELCOMED the delegates is no statement
    urging: dict[str, Words]  # with whom behind them, and "to": URGED members TO share
    pleading: dict[str, tuple[str, ...]]  # and what leads to what is reported: called FOR
    before: Words  # leads to an infinitive of speech: AVANT d’ajouter que
    inversions: dict[str, int]  # ending of a verb with its pronoun ("-t-elle") -> gender, PLURAL or 0
    adverb_endings: tuple[str, ...]  # endings of adverbs that no list names
    participles: tuple[str, ...]  # endings of a word that begins a sentence and is no name
    notices: tuple[str, ...]  # a line that begins so is the page's, not the text's
    own_bodies: frozenset[str]  # the body whose assembly it is, folded
    own_offices: frozenset[
        str
    ]  # offices of the body itself, small: the secretary general of the organisation
    bodies: frozenset[str]  # "the organisation": which one, the office does not say
    kin: dict[str, tuple[str, ...]]  # chief: words of the offices it may stand for
    listed: dict[str, str]  # office of the authority table -> how the language writes it
    articles: dict[str, int]  # before an office: le -> MASCULINE
    incises: bool  # may an attribution stand inside the marks?
    contracted: dict[str, str]  # a link and its article in one word -> the link
    capacities: Words  # "capacity", before "of" and what somebody acts as
    inside: Words  # small words that an office goes on over, beside those of `of`: president FOR Africa
    elisions: tuple[str, ...]  # articles and pronouns written with an apostrophe (patterns)
    double_titles: tuple[tuple[str, ...], ...]  # titles of two words, each of them also a name: Tan Sri
    to_do: frozenset[str]  # "to", before a verb
    verb_endings: tuple[str, ...]  # of a verb in no list that says who spoke: asked, shrugs
    no_nouns: tuple[str, ...]  # endings of words that are no part of an office
    of_towns: tuple[str, ...]  # endings of adjectives of towns, behind an office: lillois
    joining: Joining
    dialogue_dash: str  # a paragraph that begins with it is speech
    cased: bool  # do names begin with a capital?
    adjectives_follow: bool  # does an adjective stand behind its noun as a rule?
    crowned: Words  # king, emir: praised in many texts
    praised: Words  # "leadership", before whom it is that of
    one_of: Words  # ONE of the vice-presidents
    sole: Words  # offices by their own name, which is no other word for somebody with another one: el ALCALDE
    rivals: dict[str, int]  # behind "his", too, with their gender: who stood against somebody
    counterparts: Words  # behind "his": the other one of two
    unstated: Unstated
    subjectless: bool  # may a verb of speech do without its subject?
    verb_first: bool  # does the subject of a speech verb follow it as a rule?
    script: Script


def lexicon(speech: Speech) -> dict[str, int]:
    """Written word to flags: each word small, Capital and ALL CAPITALS, with the language's proclitics."""
    table: dict[str, int] = {}
    for name, hint in get_type_hints(Speech, include_extras=True).items():
        flag = next((extra for extra in get_args(hint)[1:] if isinstance(extra, int)), 0)
        proclitics = () if name in ("women", "men") else speech.joining.proclitics
        for word in filter(None, getattr(speech, name) if flag else ()):
            for form, joined in _forms(word, proclitics):
                table[form] = table.get(form, 0) | flag | joined
    for word in (speech.women | speech.men) & table.keys():
        if table[word] & flags.ATTACHED:  # فيصل is a name, not "and arrives"
            table[word] &= flags.FEMININE | flags.MASCULINE | flags.GIVEN
    for first in speech.according:
        for form, joined in _forms(first, speech.joining.proclitics):
            table[form] = table.get(form, 0) | flags.ACCORDING | joined
    for flag, marks in ((flags.END, flags.ENDS), (flags.COMMA, flags.COMMAS), (flags.CLOSER, flags.CLOSERS)):
        for mark in marks:
            table[mark] = table.get(mark, 0) | flag
    bare = {_BARE[word[0]] + word[1:]: kind for word, kind in table.items() if word[0] in _BARE}
    return bare | table  # Emirati, Etats: capitals without their accent


def _forms(word: str, proclitics: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    """The written forms of a word, each with ATTACHED where a proclitic stands before it.

    What a list has in capitals is only that in them: the surname Ong is no ONG.
    """
    if len(word) > 1 and word.isupper() and word.lower() != word:
        yield word, 0
        return
    parts = word.split("-")
    written = {word, word.upper(), "-".join(part[:1].upper() + part[1:] for part in parts)}
    written.add("-".join(part[:1].upper() + part[1:] if len(part) > 2 else part for part in parts))
    written.add(word[:1].upper() + word[1:])
    written.add("-".join((parts[0], *(part[:1].upper() + part[1:] for part in parts[1:]))))  # vice-Premier
    written |= {form.replace("’", "'") for form in written}
    yield from ((form, 0) for form in written)
    for prefix in filter(None, proclitics if len(word) > 2 else ()):
        yield from ((prefix + form, flags.ATTACHED) for form in written)
