"""What English releases are composed of; all people, offices and words are invented."""

from bench.extraction.composed.story import Person

MARKS = (("“", "”"), ("“", "”"), ('"', '"'), ("‘", "’"))
PRONOUNS = ("he", "she")
TITLES = ("Mr", "Ms")
COUNTRIES = ("Norwegian", "Kenyan", "Chilean", "Portuguese", "Thai", "Ghanaian")
TOWNS = ("Bergen", "Nairobi", "Valparaíso", "Porto", "Accra")

# name, surname, is it a woman's
NAMES = (
    ("Tomas Lindgren", "Lindgren", False),
    ("Karel Novotny", "Novotny", False),
    ("Yusuf Al-Harbi", "Al-Harbi", False),
    ("Pierre-Alain Dufour", "Dufour", False),
    ("Juan Carlos Ortega Ruiz", "Ortega Ruiz", False),
    ("Kwame Mensah", "Mensah", False),
    ("Daniel O'Rourke", "O'Rourke", False),
    ("Hiroshi Tanaka", "Tanaka", False),
    ("Jan van der Meer", "van der Meer", False),
    ("Rashid bin Khalfan", "bin Khalfan", False),
    ("Miguel Ángel Soto", "Soto", False),
    ("Samuel T. Briggs", "Briggs", False),
    ("Andrew McKellar", "McKellar", False),
    ("Maria Santos", "Santos", True),
    ("Ingrid Solberg", "Solberg", True),
    ("Aisha Bello", "Bello", True),
    ("Claire Fontaine", "Fontaine", True),
    ("Sofia Marković", "Marković", True),
    ("Elena Vasquez-Prado", "Vasquez-Prado", True),
    ("Grace Wanjiru", "Wanjiru", True),
    ("Nadia El Fassi", "El Fassi", True),
    ("Fiona de Klerk", "de Klerk", True),
)

# a man's role, a woman's, and the short titles that are left of them
ROLES = tuple(
    (role, role, short, short)
    for role, short in (
        ("[COUNTRIES] Interior Minister", "interior minister"),
        ("[COUNTRIES] Minister of Justice", "justice minister"),
        ("Secretary General of the World Customs Organization", "secretary general"),
        ("Commissioner of the [COUNTRIES] Police", "commissioner"),
        ("head of the National Central Bureau in [TOWNS]", "head of the bureau"),
        ("Director of the Centre for Cyber Policing", "director"),
        ("[COUNTRIES] Deputy Prime Minister", "deputy prime minister"),
        ("Mayor of [TOWNS]", "mayor"),
        ("Chief of Police of [TOWNS]", "police chief"),
        ("President of the Bar Federation", "president"),
        ("Executive Director of the Border Watch Foundation", "executive director"),
        ("INTERPOL Vice President for Europe", "vice president"),
    )
)

INTRODUCTIONS = (
    "{role} {name}",
    "{role} {name}",
    "{name}, {role},",
    "{name}, the {role},",
    "{name} ({role})",
    "the {role}, {name},",
)
AGAIN = ("{surname}", "{title} {surname}", "the {short}", "{name}")

OPENINGS = (
    "GLASGOW, Scotland – The 97th INTERPOL General Assembly opened in Glasgow on Monday with 640 delegates.",
    "GLASGOW, 4 November – The 97th INTERPOL General Assembly opened in Glasgow to over 1,000 delegates.",
    "The 97th INTERPOL General Assembly opened in Glasgow on Monday with some 800 delegates.",
)
ASIDES = (
    "The session ends on Thursday.",
    "Delegates will vote on nine resolutions this week.",
    "Experts from both regions then compared cases.",
    "The meeting is held under tight security.",
    "Workshops on forensics fill the second day.",
    "A new database was shown to delegates on Tuesday.",
)
SENTENCES = (
    "Trust is the only currency that crosses every border",
    "No country can face these networks alone",
    "We have seen what happens when data arrive a day late",
    "Our officers need tools and they need them now",
    "The next five years will decide who is ahead",
    "What began as a small project has become a lifeline for victims",
    "A stolen passport is a weapon in the wrong hands",
    "We owe the victims more than words",
    "Every hour counts when a child is missing",
    "Criminals do not wait for our procedures",
    "Cooperation is not a slogan but a daily routine",
    "There is no safe harbour for fugitives in our region",
    "I have never seen delegates work so late",
    "The figures speak for themselves",
    "We must follow the money wherever it goes",
    "Training is where all of it starts",
    "Nobody in this hall will forget that week",
    "It took us two years to build what you see today",
    "These tools belong to every member",
    "You cannot arrest your way out of this",
    "That is why we came with a proposal",
    "Small islands are the first to feel it",
    "The law has to keep up with the street",
    "My own force learnt that the hard way",
)

SAYINGS = (
    "<{a},> said {S}.",
    "<{a},> {N} said.",
    "{N} said: <{a}.>",
    "<{a},> said {S}. <{b}.>",
    "According to {S}, <{a:l}>.",
    "{N} told delegates: <{a}. {b}.>",
    "{N} welcomed the delegates and promised help. <{a},> {he} said.",
    "Speaking after {D}, {S} said: <{a}.>",
    "{N} thanked {D} for the welcome. <{a},> {he} added.",
    "<{a},> said {S}, adding: <{b}.>",
    "Asked about the budget, {S} replied: <{a}.>",
    "<{a}.|{b},> said {S}.",
    "For {S}, <{a:l}>.",
    "{S} said after a meeting with {D}: <{a}.>",
    "In a message read out by {D}, {S} said: <{a}.>",
    "<{a},> explained {S}, <{b:l}.>",
    "{D} attended the ceremony. <{a},> {S} told reporters.",
    "{N} was clear. <{a}. {b},> {he} insisted.",
    "<{a},> {N} said of the plan presented by {D}.",
    "<{a}.> With these words {S} closed the debate.",
    "{N} said <{a:l}> and that <{b:l}>.",
    "In the words of {S}: <{a}.>",
    "{S} signed the agreement with {D}. <{a},> {S} said at the ceremony.",
    "<{a},> said {S}, who had travelled to the city with {D}.",
    "{N} – who met {D} on Sunday – said: <{a}.>",
    "The session was opened by {D}. {S} followed. <{a},> {he} said.",
    "Introduced by {D}, {S} spoke of the past year. <{a}. {b}.>",
    "{N} pointed to the figures: <{a}.>",
    "It was {S} who put it most plainly: <{a}.>",
    "<{a},> {S} told {D}. <{b}.>",
    "{S} presented the report together with {D}. <{a},> {he} said.",
    "{N} praised the work of {D} and said: <{a}.>",
    "In the view of {S}, <{a:l}>.",
    "<{a}>, said {S}.",
    "<{a}?> asked {S}.",
    "On behalf of {D}, {S} told the plenary: <{a}.>",
    "{N} warned that <{a:l}>.",
    "{N} stressed the role of training. <{a}.> {He} also called for more funds, saying <{b:l}>.",
    "<{a}. {b},> {N} said, before handing over to {D}.",
    "To applause, {S} concluded: <{a}.>",
    "<{a},> {S} told a news conference alongside {D}.",
    "{S}, speaking on the sidelines, said that <{a:l}>.",
    "{D} listened as {S} warned: <{a}.>",
    "{S} agreed with {D}. <{a},> {he} said.",
    "While {D} welcomed the plan, {S} was cautious: <{a}.>",
    "<{a},> {S} wrote in a letter to {D}.",
    "Replying to {D}, {S} said <{a:l}>.",
    "{S} succeeded {D} last year. <{a},> {he} recalled.",
    "{D} handed the flag to {S}, who said: <{a}.>",
    "{D} was followed by {S}, who told the plenary that <{a:l}>.",
    "<{a}.> That was the message of {S} to delegates.",
    "<{a}. {b}. {c},> {S} concluded.",
    "{S}: <{a}.>",
    "{S} called on all members to act, noting that <{a:l}>.",
    "{S} said {he} was grateful to {D}. <{a}.>",
    "<{a},> said {S} in response to a question from {D}.",
    "The message of {S} was simple: <{a}.>",
    "{S} could not hide {his/her} emotion. <{a}.>",
    "Earlier, {D} had opened the debate. {S} then took the floor: <{a}.>",
    "{S} met {D} on the margins of the session. <{a},> {S} said afterwards.",
    "Both {S} and {D} praised the host. <{a},> {S} said.",
    "{S} – flanked by {D} – said <{a:l}>.",
    "In {his/her} opening speech, {S} said: <{a}.>",
    "Addressing delegates, {S} recalled the words of {D} and added: <{a}.>",
    "{S}, for {his/her} part, said: <{a}.>",
    "{D}, meanwhile, did not speak. <{a},> said {S}.",
    "Asked by {D} about the cost, {S} answered: <{a}.>",
    "<{a},> {S} said, adding that <{b:l}>.",
    "<{a},> {S} said on Monday. {He} added: <{b}.>",
    "{S} opened the session by saying that <{a:l}>.",
    "{S} had a warning for delegates: <{a}.>",
    "<{a},> {S} told a local radio station on the eve of the session.",
    "<{a},> according to {S}.",
    "{S} took over from {D} at noon and told delegates: <{a}.>",
    "{N} left no doubt that <{a:l}>.",
    "Not everybody agreed: <{a},> said {S}.",
    "{S} differed with {D}. <{a},> {S} argued.",
    "With {D} looking on, {S} said: <{a}.>",
    "<{a},> {S}, who chairs the working group with {D}, said.",
)


def fits(form: str, person: Person) -> bool:
    """May a person be named so? Who heads something is not named behind it: head of the Bureau Ana Roe."""
    return form != "{role} {name}" or not person.role.startswith("head")
