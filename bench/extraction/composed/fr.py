"""What French releases are composed of; all people, offices and words are invented."""

import re

from bench.extraction.composed.story import Person

MARKS = (
    ("«\u00a0", "\u00a0»"),
    ("«\u00a0", "\u00a0»"),
    ("«\u202f", "\u202f»"),
    ("« ", " »"),
    ("“", "”"),
    ('"', '"'),
)
PRONOUNS = ("il", "elle")
TITLES = ("M.", "Mme")
MEN = ("norvégien", "kényan", "chilien", "portugais", "thaïlandais", "ghanéen")
WOMEN = ("norvégienne", "kényane", "chilienne", "portugaise", "thaïlandaise", "ghanéenne")
TOWNS = ("Bergen", "Nairobi", "Valparaíso", "Porto", "Cotonou")
LANDS = ("du Bénin", "du Portugal", "de la Norvège", "des Comores", "d'Islande")

# name, surname, is it a woman's
NAMES = (
    ("J.-T. Lindgren", "Lindgren", False), ("Karel Novotny", "Novotny", False),
    ("Yusuf Al-Harbi", "Al-Harbi", False), ("Pierre-Alain Dufour", "Dufour", False),
    ("Juan Carlos Ortega Ruiz", "Ortega Ruiz", False), ("Kouassi Adjovi", "Adjovi", False),
    ("Jean-Baptiste de La Tour", "La Tour", False), ("Hiroshi Tanaka", "Tanaka", False),
    ("Luc Le Goff", "Le Goff", False), ("Rachid ben Khalfan", "ben Khalfan", False),
    ("Étienne d'Arcy", "d'Arcy", False), ("Mamadou Diallo", "Diallo", False),
    ("Maria Santos", "Santos", True), ("Ingrid Solberg", "Solberg", True),
    ("Aïcha Bello", "Bello", True), ("Claire L'Huillier", "L'Huillier", True),
    ("Sofia Marković", "Marković", True), ("Hélène Vasseur-Prado", "Vasseur-Prado", True),
    ("Awa Ndiaye", "Ndiaye", True), ("Nadia El Fassi", "El Fassi", True),
    ("Marie-Noëlle du Plessis", "du Plessis", True),
)  # fmt: skip

# a man's role, a woman's, and the short titles that are left of them
ROLES = (
    (
        "le |ministre [MEN] de l'Intérieur",
        "la |ministre [WOMEN] de l'Intérieur",
        "le |ministre",
        "la |ministre",
    ),
    (
        "le |ministre de la Justice [LANDS]",
        "la |ministre de la Justice [LANDS]",
        "le |ministre de la Justice",
        "la |ministre de la Justice",
    ),
    (
        "le |secrétaire général de l'Organisation mondiale des douanes",
        "la |secrétaire générale de l'Organisation mondiale des douanes",
        "le |secrétaire général",
        "la |secrétaire générale",
    ),
    (
        "le |commissaire général de la police [WOMEN]",
        "la |commissaire générale de la police [WOMEN]",
        "le |commissaire",
        "la |commissaire",
    ),
    (
        "le |chef du Bureau central national de [TOWNS]",
        "la |cheffe du Bureau central national de [TOWNS]",
        "le |chef du bureau",
        "la |cheffe du bureau",
    ),
    (
        "le |sous-directeur du ministère [MEN] de la Pêche, du Transport et des Affaires maritimes",
        "la |sous-directrice du ministère [MEN] de la Pêche, du Transport et des Affaires maritimes",
        "le |sous-directeur",
        "la |sous-directrice",
    ),
    (
        "le |vice-Premier ministre [MEN]",
        "la |vice-Première ministre [WOMEN]",
        "le |vice-Premier ministre",
        "la |vice-Première ministre",
    ),
    ("le |maire de [TOWNS]", "la |maire de [TOWNS]", "le |maire", "la |maire"),
    ("le |préfet de police de [TOWNS]", "la |préfète de police de [TOWNS]", "le |préfet", "la |préfète"),
    (
        "le |président de la Fédération des barreaux",
        "la |présidente de la Fédération des barreaux",
        "le |président",
        "la |présidente",
    ),
    (
        "le |directeur exécutif de la Fondation Frontières",
        "la |directrice exécutive de la Fondation Frontières",
        "le |directeur exécutif",
        "la |directrice exécutive",
    ),
    (
        "le |vice-président d'INTERPOL pour l'Europe",
        "la |vice-présidente d'INTERPOL pour l'Europe",
        "le |vice-président",
        "la |vice-présidente",
    ),
    (
        "l'|ancien procureur général de [TOWNS]",
        "l'|ancienne procureure générale de [TOWNS]",
        "l'|ancien procureur",
        "l'|ancienne procureure",
    ),
    ("l'|ambassadeur [LANDS]", "l'|ambassadrice [LANDS]", "l'|ambassadeur", "l'|ambassadrice"),
    (
        "le |porte-parole de la délégation [WOMEN]",
        "la |porte-parole de la délégation [WOMEN]",
        "le |porte-parole",
        "la |porte-parole",
    ),
)

INTRODUCTIONS = (
    "{the}{role}, {name},",
    "{the}{role} {name}",
    "{the}{role} {name}",
    "{name}, {role},",
    "{name}, {role},",
    "{name} ({role})",
    "{title} {name}, {role},",
    "{title} {the}{role}, {name},",
)
AGAIN = ("{surname}", "{title} {surname}", "{the_short}{short}", "{the_short}{short} {surname}", "{name}")

OPENINGS = (
    "GLASGOW, Écosse – La 97e Assemblée générale d'INTERPOL s'est ouverte lundi à Glasgow avec 640 délégués.",
    "GLASGOW, 4 novembre – La 97e session de l'Assemblée générale d'INTERPOL s'est ouverte à Glasgow.",
    "La 97e Assemblée générale d'INTERPOL s'est ouverte lundi à Glasgow en présence de quelque 800 délégués.",
)
ASIDES = (
    "La session s'achève jeudi.",
    "Les délégués se prononceront cette semaine sur neuf résolutions.",
    "Des experts des deux régions ont ensuite comparé leurs dossiers.",
    "La réunion se tient sous haute sécurité.",
    "Des ateliers de police scientifique occupent la deuxième journée.",
    "Une nouvelle base de données a été présentée mardi aux délégués.",
)
SENTENCES = (
    "La confiance est la seule monnaie qui passe toutes les frontières",
    "Aucun pays ne peut affronter seul ces réseaux",
    "Nous avons vu ce qui arrive quand les données arrivent un jour trop tard",
    "Nos agents ont besoin d'outils et ils en ont besoin maintenant",
    "Les cinq prochaines années diront qui a pris de l'avance",
    "Ce qui n'était qu'un petit projet est devenu un secours pour les victimes",
    "Un passeport volé est une arme entre de mauvaises mains",
    "Nous devons aux victimes plus que des mots",
    "Chaque heure compte quand un enfant disparaît",
    "Les criminels n'attendent pas nos procédures",
    "La coopération n'est pas un slogan mais un travail quotidien",
    "Il n'y a pas de havre pour les fugitifs dans notre région",
    "Je n'ai jamais vu des délégués travailler aussi tard",
    "Les chiffres parlent d'eux-mêmes",
    "Il faut suivre l'argent partout où il va",
    "Tout commence par la formation",
    "Personne dans cette salle n'oubliera cette semaine",
    "Il nous a fallu deux ans pour bâtir ce que vous voyez aujourd'hui",
    "Ces outils appartiennent à tous les membres",
    "On ne réglera pas tout par des arrestations",
    "C'est pour cela que nous sommes venus avec une proposition",
    "Les petites îles sont les premières à en souffrir",
    "La loi doit suivre le rythme de la rue",
    "Mes propres services l'ont appris à leurs dépens",
)

SAYINGS = (
    "<{a}>, a déclaré {S}.",
    "{N} a salué les délégués et promis son aide. <{a}>, a-t-{he} déclaré.",
    "{N} a déclaré : <{a}.>",
    "<{a}^, a déclaré {S}. ^{b}.>",
    "<{a}^, a expliqué {S}, ^{b:l}.>",
    "Selon {S}, <{a:l}>.",
    "Pour {S}, <{a:l}>.",
    "D'après {S}, <{a:l}>.",
    "<{a}>, selon {S}.",
    "Et {S} d'affirmer : <{a}.>",
    "Dès que {D} a quitté la salle, {S} a été rappelé{/e}. <{a}> : telle a été sa réponse.",
    "Accompagné{/e} de {D} et de trois agents, {S} a visité le port. <{a}>, a-t-{he} noté.",
    "Après avoir rencontré {D}, {S} a déclaré : <{a}.>",
    "En présence de {D}, {S} a affirmé : <{a}.>",
    "Au nom de {D}, {S} a déclaré devant la plénière : <{a}.>",
    "Dans un message lu par {D}, {S} a assuré : <{a}.>",
    "{N} a remercié {D} de son accueil. <{a}>, a-t-{he} ajouté.",
    "<{a}>, a expliqué {S}, pour qui <{b:l}>.",
    "{N} a estimé que <{a:l}> et que <{b:l}>.",
    "Interrogé{/e} sur le budget, {S} a répondu : <{a}.>",
    "<{a}. {b}>, a insisté {S}.",
    "<{a}. {b}.> Par ces mots, {S} a clos les débats.",
    "{D} a assisté à la cérémonie. <{a}>, a confié {S} aux journalistes.",
    "<{a}>, s'est félicité{/e} {S}.",
    "<{a}>, a lancé {S} à propos du plan présenté par {D}.",
    "{S} et {D} ont signé l'accord mardi. <{a}>, a dit {S} lors de la cérémonie.",
    "<{a}>, a souligné {S}, venu{/e} avec {D}.",
    "{S}, qui avait rencontré {D} dimanche, a déclaré : <{a}.>",
    "La séance a été ouverte par {D}. {S} a pris ensuite la parole. <{a}>, a-t-{he} martelé.",
    "Présenté{/e} par {D}, {S} est revenu{/e} sur l'année écoulée : <{a}. {b}.>",
    "C'est {S} qui l'a dit le plus simplement : <{a}.>",
    "<{a} ?>, s'est interrogé{/e} {S}.",
    "Aux côtés de {D}, {S} a présenté le rapport. <{a}>, a-t-{he} dit.",
    "{N} a rendu hommage au travail de {D} : <{a}.>",
    "Aux yeux de {S}, <{a:l}>.",
    "De l'avis de {S}, <{a:l}>.",
    "<{a}>, a fait observer {S}.",
    "{N} a rappelé le rôle de la formation. <{a}.> {He} a aussi demandé des moyens, estimant que <{b:l}>.",
    "Sous les applaudissements, {S} a conclu : <{a}.>",
    "À {D} qui l'interrogeait, {S} a répondu : <{a}.>",
    "<{a}>, a dit {S} à {D}.",
    "{S} a confié à la presse locale : <{a}.>",
    "<{a}>, affirme {S}. <{b}>, poursuit-{he}.",
    "<{a}>, aurait déclaré {S} à ses homologues.",
    "<{a}.|{b}>, a déclaré {S}.",
    "{D} a voté pour le texte. {S}, en revanche, s'y est opposé{/e} : <{a}.>",
    "Saluant le travail de {D}, {S} a estimé que <{a:l}>.",
    "Avec {D}, {S} a visité le centre. <{a}>, a-t-{he} déclaré à l'issue de la visite.",
    "Dans son allocution, {S} a appelé les délégués à l'unité : <{a}.>",
    "<{a}>, a assuré {S}, avant de céder la parole à {D}.",
    "{N} s'est voulu{/e} clair{/e}. <{a}. {b}>, a-t-{he} insisté.",
    "D'après {S}, cité{/e} dans une étude, <{a:l}>.",
    "{D} dirigeait les débats, à l'issue desquels {S} a affirmé que <{a:l}>.",
    "<{a}^, a rappelé {S} en présence de {D}. ^{b}.>",
    "<{a}>, martèle {S}, qui rappelle que <{b:l}>.",
    "Pour sa part, {S} a indiqué que <{a:l}>.",
    "De son côté, {S} a jugé que <{a:l}>.",
    "Quand {D} a réclamé un vote, {S} s'est levé{/e} : <{a}.>",
    "À l'issue de sa rencontre avec {D}, {S} s'est dit{/e} confiant{/e} : <{a}.>",
    "Tout en saluant {D}, {S} a mis en garde : <{a}.>",
    "Comme l'a souligné {S}, <{a:l}>.",
    "Ainsi que le rappelle {S}, <{a:l}>.",
    "<{a}> : tel est le message adressé par {S} aux délégués.",
    "Le message de {S} est simple : <{a}.>",
    "Devant la presse, {S} n'a pas caché son inquiétude : <{a}.>",
    "<{a}>, a réagi {S} après l'intervention de {D}.",
    "<{a}>, a renchéri {S}, assis{/e} à côté de {D}.",
    "Prenant la parole après {D}, {S} a lancé : <{a}.>",
    "Cité{/e} par l'agence locale, {S} a déclaré que <{a:l}>.",
    "Dans un entretien accordé à l'AFP, {S} explique : <{a}.>",
    "<{a}.> La formule est de {S}.",
    "<{a}> : la phrase de {S} a fait le tour de la salle.",
    "{S} ne s'en cache pas : <{a}.>",
    "{D} présidait la séance, dont la conclusion est revenue à {S} : <{a}.>",
    "{D} avait ouvert le débat. C'est {S} qui l'a clos : <{a}.>",
    "Répondant à {D}, {S} a fait valoir que <{a:l}>.",
    "En réponse à une question de {D}, {S} a précisé : <{a}.>",
    "{S} a défendu son budget. <{a}>, a-t-{he} fait valoir. Et d'ajouter : <{b}.>",
    "{S} a pris la parole mardi. <{a}>, a-t-{he} dit, avant d'ajouter : <{b}.>",
    "<{a}>, a déclaré {S}, ajoutant : <{b}.>",
    "<{a}>, a déclaré mardi {S}.",
    "<{a}>, a déclaré devant les délégués {S}.",
    "<{a}>, a déclaré à la presse {S}, au terme d'un entretien avec {D}.",
    "Aux côtés de {D}, {S} s'est montré{/e} plus direct{/e} : <{a}.>",
    "Pour {S} comme pour {D}, l'enjeu est clair. <{a}>, a souligné {S}.",
    "{S} a estimé, en présence de {D}, que <{a:l}>.",
    "{S}, accompagné{/e} de {D}, a visité le centre. <{a}>, a-t-{he} confié.",
    "La note, signée par {S}, précise : <{a}.>",
    "Pour reprendre les mots de {S}, <{a:l}>.",
    "À en croire {S}, <{a:l}>.",
    "<{a}>, lit-on dans un message écrit de la main de {S}.",
    "<{a}>, estime pour sa part {S}.",
    "<{a}>, se réjouit {S}. <{b}>, nuance-t-{he}.",
    "Et {S} d'ajouter, sous les applaudissements : <{a}.>",
    "{S} a conclu en ces termes : <{a}. {b}.>",
    "{S} a remis un prix à {D}. <{a}>, a-t-{he} déclaré.",
    "{D} a cédé la parole à {S}, pour qui <{a:l}>.",
    "<{a}>, avait prévenu {S} dès lundi.",
    "Interpellé{/e} par {D} sur les délais, {S} a reconnu que <{a:l}>.",
    "Sur les réseaux sociaux, {S} a écrit : <{a}.>",
    "Dans une lettre adressée à {D}, {S} écrit : <{a}.>",
    "Par la voix de {D}, {S} a fait savoir que <{a:l}>.",
)

_RANKED = ("ministre", "commissaire", "préfet", "préfète")
_OWN = ("Fondation", "Centre", "Fédération", "Organisation")


def fits(form: str, person: Person) -> bool:
    """May a person be named so? Not: the mayor of Bergen Ana Roe, nor the director Roe."""
    if form == "{the_short}{short} {surname}":
        return person.short in _RANKED
    closed = person.role.endswith(TOWNS) or any(word in person.role for word in (*_OWN, "INTERPOL"))
    return form != "{the}{role} {name}" or not closed


def settle(text: str) -> str:
    """Small words with what is behind them: du, au, d', qu'."""
    text = re.sub(r"\b([dD])e le ", r"\1u ", text)
    text = re.sub(r"\bà le ", "au ", re.sub(r"^À le ", "Au ", text))
    return re.sub(r"\b([dD]|[qQ]u)e (?=<?[AEIOUÀÉÊaeiouàéê])", r"\1'", text)


def without_pronoun(template: str) -> str:
    """Who speaks again in place of a pronoun: a-t-il dit is a dit X."""
    return re.sub(r"-t-\{he\} (\w+)", r" \1 {S}", template).replace("-{he}", " {S}")
