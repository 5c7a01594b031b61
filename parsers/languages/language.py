"""What the extractors need to know of one language: the shape that each language file fills.

Terms, phrases and numbers are folded (lower case, no accents, straight apostrophes, bare alef, see
parsers/fold.py) as is the text in which they are looked for; the block SPEECH holds words as written.
"""

from dataclasses import dataclass

from parsers.fold import fold
from parsers.languages.speech import Speech

Phrases = tuple[str, ...]
Pairs = tuple[tuple[str, frozenset[str], frozenset[str]], ...]


def words(text: str) -> frozenset[str]:
    """The words of a blank-separated list, as written."""
    return frozenset(text.split())


def terms(text: str) -> frozenset[str]:
    """The words of a blank-separated list, folded; an underscore stands for a blank inside a phrase."""
    return frozenset(word.replace("_", " ") for word in fold(text).split())


def paired(firsts: str, seconds: str) -> Phrases:
    """Each of the first phrases with each of the second ones behind it."""
    behind = seconds.split("|")
    return phrases("|".join(f"{first} {second}" for first in firsts.split("|") for second in behind))


def phrases(text: str) -> Phrases:
    """The phrases of a list separated by bars, folded."""
    return tuple(fold(text).split("|"))


def patterns(text: str) -> Phrases:
    """The patterns of a list separated by bars between blanks; their words are written folded."""
    return tuple(text.split(" | "))


def numbered(text: str) -> dict[str, int]:
    """A table from "january=1 jan=1", folded; an underscore stands for a blank inside a name."""
    pairs = (pair.split("=") for pair in fold(text).split())
    return {name.replace("_", " "): int(number) for name, number in pairs}


def pairs(text: str) -> Pairs:
    """A line a pair, "topic: words > words", folded: the topic is named where two of them stand close."""
    lines = (line.partition(":") for line in fold(text).strip().splitlines())
    sides = ((topic.strip(), *rest.split(">")) for topic, _, rest in lines)
    return tuple((topic, frozenset(one.split()), frozenset(other.split())) for topic, one, other in sides)


def qualified(approx: str, more: str, nearly: str, exact: str = "") -> dict[str, str]:
    """Phrases before a number, by bars, to what they make of it; folded, longest first."""
    kinds = (("approx", approx), ("more than", more), ("nearly", nearly), ("exact", exact))
    pairs = [(phrase, kind) for kind, text in kinds for phrase in phrases(text) if phrase]
    return dict(sorted(pairs, key=lambda pair: -len(pair[0])))


@dataclass(frozen=True, slots=True)
class Assembly:
    """How a language names the Assembly, its sessions, and what is not it."""

    names: Phrases  # "general assembly"
    gatherings: Phrases  # "annual meeting": the Assembly when INTERPOL holds it
    meets: Phrases  # "assembly", "session": so is one with its number, when it is INTERPOL's
    matters: Phrases  # "on", behind it: an annual meeting about one thing is none
    choosing: Phrases  # "elected president of Interpol", where no assembly is named
    interpol: Phrases  # names and paraphrases of the body
    others: Phrases  # bodies whose assembly it is not
    bodies: frozenset[str]  # "federation": in "the federation opened its general assembly" it is theirs
    owners: frozenset[str]  # "organization", after "General Assembly of the"; also "this" (year)
    session: frozenset[str]  # "session", "edition"
    fillers: frozenset[str]  # may stand between the number and the name
    numbering: Phrases  # "number", between "session" and which it is
    jubilees: frozenset[str]  # "anniversary": an ordinal beside it is no session's
    founding: frozenset[str]  # "founded", before the year of the body itself
    since: frozenset[str]  # "after", "since": the session is a date, not the news
    elsewhere: frozenset[str]  # "next", "previous": another session than the one told of
    regional: Phrases  # conferences, bureaus and operations that are no Assembly
    bureaus: Phrases  # "national central bureaus": whose annual conference is no assembly
    about: Phrases  # headings of pages on which an office tells what it is: WHO WE ARE
    standing: Phrases  # what a page about the body in general says
    events: Phrases  # what happens at a session
    live: Phrases  # "this week", "in the margins": its sentence tells of a session that goes on
    presidents: Phrases  # who is elected
    running: Phrases  # "candidac", beside what an election is for: it is still to come
    voters: Phrases  # by whom, how
    deaths: Phrases  # somebody is dead: the sessions named are dates of a life
    before: Phrases  # "had": what happened before what is told
    years_after: Phrases  # "a year after", before a session
    long_ago: Phrases  # "a year ago": a session then is none that is told of
    background: Phrases  # "member since", "adopted by", behind the news: a session is only referred to
    last_month: Phrases  # "last {}", "was held in {}", of a month: so is one held then
    papers: Phrases  # "decree", "call for tenders": so are they in such a paper
    profiles: Phrases  # "portrait", "born in": so are they in a portrait
    of: Phrases  # "of the", between the assembly and whose it is
    year: frozenset[str]  # "year", after "next"
    behind: bool  # may a number right behind the name be its session's, without that word?


@dataclass(frozen=True, slots=True)
class Venue:
    """How a language says where."""

    at: frozenset[str]  # "in", "at"
    leading: frozenset[str]  # "the city of", between "in" and the name
    hosting: Phrases  # "hosted by", "host country"
    choosing: Phrases  # "chose", right before the place of another session
    awarded: Phrases  # "to host", behind where somebody was chosen to
    awaiting: Phrases  # "is ready for the", right behind a city and before the assembly
    bids: Phrases  # "bid of", beside a city that wants to host
    backing: Phrases  # "backed", of such a bid
    wishing: Phrases  # "wants to host": nobody has said yes to it
    hosted: Phrases  # "had hosted", of other meetings
    sitting: Phrases  # "the current session": in which the host of another one was chosen
    meeting: Phrases  # nouns and verbs of a meeting that takes place
    capital: Phrases  # "capital", "city", beside a nationality
    seats: frozenset[str]  # "the complex in": where something stands, not where the meeting is
    halls: frozenset[str]  # "convention" (centre): where meetings are
    named: frozenset[str]  # "assembly": may be named after its place
    named_before: bool  # does the place then stand before it?
    hearers: frozenset[str]  # "reporters", before "in": where somebody spoke to them
    struck: Phrases  # "attacks", before the place where they were
    returning: Phrases  # "back from", before the place of a session
    homeward: Phrases  # "returned to": who went home, not where they had been
    continuing: Phrases  # "He was speaking at", behind a sentence that says where
    towards: frozenset[str]  # "to", after which somebody travels to the meeting
    labels: frozenset[str]  # "Where", before a colon
    greeting: Phrases  # "greetings from ", before a place
    welcoming: Phrases  # "welcome to ", before the place of a speech
    where: Phrases  # "where ", behind a place: what happens there follows
    times: frozenset[str]  # "week": beside "next" it tells of no other session
    sat: frozenset[str]  # "a siégé": a verb written like one of the seats, with its auxiliary
    within: Phrases  # "in northern", between a city and its country
    joined: Phrases  # "in", where it is one word with the name
    here: frozenset[str]  # "here": in the place of the dateline
    regions: frozenset[str]  # "africa", "parliament": is no city that a country stands behind
    particles: frozenset[str]  # small words inside a name


@dataclass(frozen=True, slots=True)
class Course:
    """How a language says when a session begins and ends."""

    opening: Phrases
    opens: Phrases  # of the opening ones, those that say it is still to come
    closing: Phrases
    gatherings: Phrases  # what opens and ends
    aside: Phrases  # a hearing, a vote: what happens on days of its own
    ended: Phrases  # of the closing ones, those that say it is over
    until: Phrases
    same_day: Phrases  # behind a verb: opened THAT DAY
    meanwhile: Phrases  # "as", between what is done on a day and what opens on it
    openers: Phrases  # "opening address": the title of a speech on the first day
    gathered: Phrases  # "gathered": in the lead it is said of the first day
    starting: Phrases  # "from ", before a day that "until" follows
    purposes: Phrases  # "for", between it and the assembly
    farewells: Phrases  # "closing address": the title of a speech on the last day
    just: Phrases  # "has just ", before a verb with no day
    there: Phrases  # "there", of where the sentence before was
    eve: Phrases  # "on the eve of the ", before the opening: it is tomorrow
    declaring: Phrases  # "I declare", in a speech: with it the assembly is opened
    having: frozenset[str]  # "has", before "ended" in a lead that says no day
    preparing: Phrases  # "preparations", before the assembly that they are for
    campaigns: Phrases  # "operation": days behind it are its own
    going: frozenset[str]  # "lasts", "work": of a sentence that goes on about the assembly
    away: Phrases  # "in", before days that are yet to pass
    today: Phrases
    yesterday: Phrases
    before_yesterday: Phrases
    tomorrow: Phrases
    after_tomorrow: Phrases
    mornings: Phrases  # "in the morning", in which no "tomorrow" stands
    since: Phrases  # of the opening ones, those with their day behind them
    this_month: Phrases  # "of this month", after a day
    next_month: Phrases
    last_month: Phrases
    last_day: Phrases
    first_day: Phrases
    sittings: Phrases  # of last days, meetings that fall on the day of release: "the final sitting"
    ceremony: Phrases  # of first and last days, those that fall on the day of release only where it says so
    coming: Phrases  # the days told of are still to come
    next_week: Phrases
    last_week: Phrases
    weeks: Phrases  # "week of", before the days of a calendar
    last: Phrases  # "last", beside a weekday that is over
    ahead: Phrases  # "ahead of", behind the days of something else
    lasting: frozenset[str]  # "day", "days": after their number, how long it lasts
    numbering: Phrases  # "day", before which one it is
    further: frozenset[str]  # "more", between a number and days that are not the session's
    days: dict[str, int]  # days of the month in words


@dataclass(frozen=True, slots=True)
class Themes:
    """How a language announces a theme."""

    names: Phrases  # "theme", "motto"
    others: frozenset[str]  # what has a theme of its own: a panel, a debate
    leads: Phrases  # "is", between the word and a theme without marks
    stops: Phrases  # "will", behind such a theme
    behind: Phrases  # "is the", between a theme in marks and the word


@dataclass(frozen=True, slots=True)
class Attending:
    """How a language counts who came."""

    people: frozenset[str]  # "delegates": attendance by themselves
    others: frozenset[str]  # "officers": attendance when the sentence says that they met
    countries: frozenset[str]
    adjectives: frozenset[str]  # may stand between the number and the countries
    sources: frozenset[str]  # "from", "representing"
    rounded: Phrases  # of those, the ones that mean about so many
    vague: frozenset[str]  # "several", before a hundred: nobody has counted them
    delegations: frozenset[str]  # each of them is a country's
    tails: Phrases  # "law enforcement agencies": may stand between the people and their countries
    numbering: Phrases  # "numbering", between the people and their number
    totals: Phrases  # "in all", between a number and the comma behind it
    numbers: Phrases  # "number of", before the people
    reaching: Phrases  # "reached", between those and it
    ranking: frozenset[str]  # "ministers": counted apart among the others
    qualifiers: dict[str, str]  # phrase before the number -> qualifier
    meeting: Phrases  # the sentence says that people met
    unrelated: Phrases  # the sentence counts somebody else: arrests, victims
    standing: Phrases  # "represent", between people and the countries they stand for
    gathered: Phrases  # "were gathered", soon behind all member countries
    assembling: Phrases  # "bringing together", before them and their people
    events: Phrases  # "a meeting": it brings them together, not the body that they are
    guarding: Phrases  # it counts guards or those of an operation, if not delegates
    governing: Phrases  # "support of", "trained", right before those who did not come as such
    doing: Phrases  # "abstained", right behind them
    bygone: Phrases  # "last year", beside those of another session
    stops: frozenset[str]  # words that end the phrase of who came
    before: Phrases  # "attended by", right before the countries
    after: Phrases  # "attended", soon after the countries
    partaking: Phrases  # "were represented", right behind the number of those of a whole who came
    parts: Phrases  # "including", before a figure that is part of another
    wholes: Phrases  # "out of", before a figure that another one is a part of
    definite: frozenset[str]  # "the 190 member countries" are all of them, not those that came
    among: frozenset[str]  # "among": some of "the 173 countries" that came, which are not all then
    articles: frozenset[str]  # "some", between the people and their countries
    of: frozenset[str]  # "of", between a number and the people, or the people and their trade
    police: Phrases  # how words of that trade begin
    bringing: frozenset[str]  # "with", between countries and the people that they sent
    habitual: Phrases  # "usually", "composed of", before those who come to any session
    construct: bool  # may people stand right before the number of their countries, without "from"?


@dataclass(frozen=True, slots=True)
class Members:
    """How a language counts the membership."""

    names: Phrases  # "member countries"; the number stands right before
    after: Phrases  # "membership to", the number stands right after
    number: Phrases  # "their number to", in a sentence that tells of members
    bodies: Phrases  # "the organization"
    grouping: Phrases  # "brings together", before a number of countries, after the body's name
    between: Phrases  # may stand between "brings together" and the number
    conditional: Phrases  # "would", before a number that is not yet true
    gathered: Phrases  # "gathered", before a number of those who came
    having: Phrases  # "has", before that number: what is counted must stand behind it
    belonging: Phrases  # "that make up Interpol", after a number of countries
    others: Phrases  # unions that have members too
    unions: Phrases  # "of a", right behind the word: members of some union
    beside: Phrases  # parts of words, one of which stands near a name that is no more than "countries"


@dataclass(frozen=True, slots=True)
class Decision:
    """How a language says that something was decided: a verb of the past, a noun of action, what it was."""

    verbs: Phrases  # adopted
    acts: Phrases  # the ADOPTION of, where a phrase of closing stands before it
    nouns: Phrases  # a RESOLUTION


@dataclass(frozen=True, slots=True)
class Deciding:
    """How a language announces what was decided."""

    elected: Phrases  # in the first words of a text: it tells of an election
    naming: Phrases  # likewise, before a president's office
    admitted: Phrases  # likewise, of a member
    election: Decision
    post: Decision  # likewise, told by the office: WON THE POST OF
    admission: Decision
    applying: Decision  # likewise, told by what was asked: APPROVED an APPLICATION TO JOIN
    declaration: Decision
    notice: Decision
    agreement: Decision
    resolution: Decision
    closing: Phrases  # the session ENDED WITH the adoption of
    announced: Phrases  # behind an act: the election of X WAS ANNOUNCED
    votes: Phrases  # in the sentence behind that of an election: X won 90 VOTES
    taking: Phrases  # likewise, where it names somebody: X WILL LEAD it
    next_session: Phrases  # its host is announced where a place stands beside it
    next_year: Phrases  # likewise, where one of `hosting` does too
    sessions: Phrases  # beside the number behind that of the session told of
    hosting: Phrases
    undecided: frozenset[str]  # before the verb: it WILL be adopted
    open_host: frozenset[str]  # beside the next session: a CANDIDATE, the VOTE
    chosen_host: Phrases  # although such a word stands there: ACCEPTED THE BID
    decided_host: Phrases  # in the first words, beside "will host": they DECIDED
    handing: Phrases  # likewise, also in the sentence before: the FLAG WAS HANDED to X
    will_host: Phrases  # beside these
    earlier: (
        Phrases  # of another session: LAST YEAR; of each one: IS ELECTED BY; in another sense: ADMITTED THAT
    )


@dataclass(frozen=True, slots=True)
class Crediting:
    """How a language names the wire and the issuer."""

    distributed: Phrases  # "distributed by"
    behalf: Phrases  # "on behalf of"
    agencies: Phrases  # "news agency", the last words of its name
    heads: frozenset[str]  # "agencia": the first word of the name of one
    wires: frozenset[str]  # "newswire": the last word of the name of one
    to: Phrases  # "to", where it is written together with the name
    naming: Phrases  # "the agency", between "told" and the name
    told: Phrases  # "told", before the name of an agency
    quoted: Phrases  # "quoted", after the name of an agency
    again: Phrases  # "the same source", who tells more of what somebody said


@dataclass(frozen=True, slots=True)
class Dating:
    """How a language writes days; a blank at the end of a word is part of it."""

    to: Phrases  # "to", between the first day and the last
    also: Phrases  # "and", between the days of a list
    ends: Phrases  # "end date", before the last day, on a line of its own
    weekdays: Phrases  # cut short: "mon"
    between: Phrases  # "between", before two days
    articles: Phrases  # "the ", before a day
    of: Phrases  # "of ", between a day and its month
    years: Phrases  # "of", between a month and its year
    past: Phrases  # "since", before the year of something that is over
    suffixes: Phrases  # "th", behind the digits of a day
    on: Phrases  # "on", before the day of writing
    within: Phrases  # "in", before a month
    signed: Phrases  # "on ", between the place and the day of writing
    at: Phrases  # "at ", before a time of day
    clocks: Phrases  # "p.m.", behind a time of day (patterns)
    eras: Phrases  # behind a year (patterns)
    concordance: Phrases  # "corresponding to", between the days of two calendars
    thereof: Phrases  # behind a bare day: of the same month
    relative: Phrases  # "next", "of this year", behind a month without its year
    linked: bool  # must a day in words have such an "of"?


@dataclass(frozen=True, slots=True)
class Page:
    """What stands around a release on its page: patterns of how a line begins, if nothing else is said."""

    source: Phrases  # "source", before a colon (no pattern)
    credit: Phrases  # "distributed by"
    along: Phrases  # "with ", before an agency (no pattern)
    bylines: Phrases  # "by" (no pattern)
    skips: Phrases  # what jumps to another place of the page
    share: Phrases  # what a reader may do: "share", "print"
    about: Phrases  # "about X", a heading
    ending: Phrases  # what stands below a text: "notes to editors"
    ends: Phrases  # "end", all of a line (no pattern)
    portrait: Phrases  # what the body is, whatever the news
    related: Phrases  # what leads to other stories
    cookies: Phrases  # of a banner, anywhere in it
    kinds: Phrases  # "press release"
    speeches: Phrases  # "address by": the day below is that of a speech
    addresses: Phrases  # "ladies and gentlemen", at the beginning of a line of a speech (no pattern)
    dated: Phrases  # "published on"
    other_days: Phrases  # "deadline": the day of the line is no day of release
    updated: Phrases  # "last updated"
    captions: Phrases  # "photo", anywhere in a line below a picture (no pattern)
    agencies: Phrases  # "agencies", where others name one
    networks: Phrases  # where a reader may share it, in a line of buttons (no pattern)
    masts: frozenset[str]  # "ministry": the first or last word of a line that names who prints or sends
    papers: frozenset[str]  # "tribune": the last word of the name of a newspaper
    under: Phrases  # "filed under", behind the day of a text
    sections: frozenset[str]  # "world": what a page puts a text under, before its day
    owned: Phrases  # "copyright", before the year and the name of whose it is
    staff: Phrases  # "writer", behind the name of an agency
    outlets: Phrases  # "radio", a part of the name of one who prints or sends news
    leaves: Phrases  # "page", before its number in a paper
    issues: Phrases  # of a newspaper: "no.", before a figure (no pattern)
    remarks: Phrases  # "comments": a reader's, also with a point behind it (no pattern)


@dataclass(frozen=True, slots=True)
class Language:
    """What the extractors know of one language; every field must be filled (a test checks it)."""

    code: str  # BCP 47
    day_first: bool  # 4/11/2024 is in November
    common: frozenset[str]  # frequent function words that tell the language, as many in each
    months: dict[str, int]  # full and short names, 1..12
    weekdays: dict[str, int]  # Monday 0 .. Sunday 6
    numbers: dict[str, int]  # number words
    ordinals: dict[str, int]  # ordinal words ("eighty fourth": 84), hyphens as blanks
    ordinal_marks: frozenset[str]  # what follows the digits of an ordinal; "" where nothing must
    abbreviations: frozenset[str]  # words whose point ends no sentence, beside those of one letter
    compounds: frozenset[str]  # "well": the hyphen behind it is the word's own
    elided: Phrases  # "l'", before a word that begins with a vowel
    clipped: frozenset[str]  # "’tis": what stands behind an apostrophe that is no mark
    assembly: Assembly
    venue: Venue
    course: Course
    themes: Themes
    attending: Attending
    members: Members
    deciding: Deciding
    crediting: Crediting
    dating: Dating
    page: Page
    topics: dict[str, Phrases]  # topic -> words and phrases that name it
    topic_pairs: Pairs  # topic, words, words: it is named where two of them stand close together
    topic_stops: Phrases  # " and the ": not with these between them
    accusing: Phrases  # "accused of": what somebody is tried for is no subject
    accused: Phrases  # "accused", "detained", some words before that
    tried_for: Phrases  # " of", right before it
    bids: Phrases  # "candidature": of a land, and for no office, it is no election's
    stray_topics: dict[str, Phrases]  # a topic, and what makes its words tell of no such thing: " to host"
    led_topics: dict[str, Phrases]  # what stands before such words: "article" 16 of the constitution
    duties: Phrases  # "is tasked with": a sentence with one tells what the body is for, whatever the news
    units: frozenset[str]  # "directorate": what the name of an office or a team has as its head
    unit_links: frozenset[str]  # "of": what may stand between such a head and what the unit works on
    speech: Speech
