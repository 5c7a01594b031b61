"""What Spanish releases are composed of; all people, offices and words are invented."""

import re

from bench.extraction.composed.story import Person

MARKS = (("«", "»"), ("“", "”"), ("“", "”"), ('"', '"'))
PRONOUNS = ("", "")
TITLES = ("el señor", "la señora")
MEN = ("noruego", "keniano", "chileno", "portugués", "tailandés", "ghanés")
WOMEN = ("noruega", "keniana", "chilena", "portuguesa", "tailandesa", "ghanesa")
TOWNS = ("Bergen", "Nairobi", "Valparaíso", "Oporto", "Arequipa")
LANDS = ("Noruega", "Portugal", "Costa Rica", "Ghana", "la República Dominicana")

# name, surname, is it a woman's; of two Spanish surnames the second may be dropped
NAMES = (
    ("Tomas Lindgren", "Lindgren", False), ("Karel Novotny", "Novotny", False),
    ("Yusuf Al-Harbi", "Al-Harbi", False), ("Pierre-Alain Dufour", "Dufour", False),
    ("Juan Carlos Ortega Ruiz", "Ortega", False), ("Juan Manuel Ríos del Valle", "Ríos", False),
    ("Alonso de la Fuente", "De la Fuente", False), ("Hiroshi Tanaka", "Tanaka", False),
    ("Jan van der Meer", "Van der Meer", False), ("Miguel Ángel Soto", "Soto", False),
    ("Andrés Quiroga Paz", "Quiroga", False), ("Joaquín Ferrer y Bustos", "Ferrer", False),
    ("José María Echeverría", "Echeverría", False), ("Maria Santos", "Santos", True),
    ("Ingrid Solberg", "Solberg", True), ("María José Bello Cruz", "Bello", True),
    ("Claire Fontaine", "Fontaine", True), ("Sofia Marković", "Marković", True),
    ("Elena Vázquez-Prado", "Vázquez-Prado", True), ("Rosario Iglesias Luna", "Iglesias", True),
    ("Nadia El Fassi", "El Fassi", True), ("María del Carmen Rojas", "Rojas", True),
    ("Lucía de los Ríos", "De los Ríos", True),
)  # fmt: skip

# a man's role, a woman's, and the short titles that are left of them
ROLES = (
    ("el |ministro [MEN] del Interior", "la |ministra [WOMEN] del Interior", "el |ministro", "la |ministra"),
    (
        "el |ministro de Justicia de [LANDS]",
        "la |ministra de Justicia de [LANDS]",
        "el |ministro de Justicia",
        "la |ministra de Justicia",
    ),
    (
        "el |secretario general de la Organización Mundial de Aduanas",
        "la |secretaria general de la Organización Mundial de Aduanas",
        "el |secretario general",
        "la |secretaria general",
    ),
    (
        "el |comisario general de la policía [WOMEN]",
        "la |comisaria general de la policía [WOMEN]",
        "el |comisario",
        "la |comisaria",
    ),
    (
        "el |jefe de la Oficina Central Nacional de [TOWNS]",
        "la |jefa de la Oficina Central Nacional de [TOWNS]",
        "el |jefe de la oficina",
        "la |jefa de la oficina",
    ),
    (
        "el |director del Centro contra la Ciberdelincuencia",
        "la |directora del Centro contra la Ciberdelincuencia",
        "el |director",
        "la |directora",
    ),
    (
        "el |viceprimer ministro [MEN]",
        "la |viceprimera ministra [WOMEN]",
        "el |viceprimer ministro",
        "la |viceprimera ministra",
    ),
    ("el |alcalde de [TOWNS]", "la |alcaldesa de [TOWNS]", "el |alcalde", "la |alcaldesa"),
    (
        "el |jefe de la Policía de [TOWNS]",
        "la |jefa de la Policía de [TOWNS]",
        "el |jefe policial",
        "la |jefa policial",
    ),
    (
        "el |presidente de la Federación de Abogados",
        "la |presidenta de la Federación de Abogados",
        "el |presidente",
        "la |presidenta",
    ),
    (
        "el |director ejecutivo de la Fundación Fronteras sin Miedo",
        "la |directora ejecutiva de la Fundación Fronteras sin Miedo",
        "el |director ejecutivo",
        "la |directora ejecutiva",
    ),
    (
        "el |vicepresidente de INTERPOL para Europa",
        "la |vicepresidenta de INTERPOL para Europa",
        "el |vicepresidente",
        "la |vicepresidenta",
    ),
    (
        "el |fiscal general de [LANDS]",
        "la |fiscal general de [LANDS]",
        "el |fiscal general",
        "la |fiscal general",
    ),
    ("el |embajador de [LANDS]", "la |embajadora de [LANDS]", "el |embajador", "la |embajadora"),
    (
        "el |portavoz de la delegación [WOMEN]",
        "la |portavoz de la delegación [WOMEN]",
        "el |portavoz",
        "la |portavoz",
    ),
)

INTRODUCTIONS = (
    "{the}{role}, {name},",
    "{the}{role}, {name},",
    "{the}{role} {name}",
    "{name}, {role},",
    "{name}, {role},",
    "{name} ({role})",
    "{name}, {the}{role},",
    "{name} —{role}—",
    "{title} {name}, {role},",
    "{the}{role}, {title} {name},",
)
AGAIN = (
    "{surname}",
    "{surname}",
    "{the_short}{short}",
    "{the_short}{short} {surname}",
    "{title} {surname}",
    "{name}",
    "{the}{role}",
    "{the_short}{short}, {name},",
)

OPENINGS = (
    "GLASGOW, Escocia – La 97.ª Asamblea General de INTERPOL abrió el lunes en Glasgow con 640 delegados.",
    "GLASGOW, 4 de noviembre – La 97.ª reunión de la Asamblea General de INTERPOL se inauguró en Glasgow.",
    "La 97.ª Asamblea General de INTERPOL se inauguró el lunes en Glasgow con unos 800 delegados.",
)
ASIDES = (
    "La sesión termina el jueves.",
    "Los delegados votarán esta semana nueve resoluciones.",
    "Expertos de las dos regiones compararon después sus casos.",
    "La reunión se celebra con fuertes medidas de seguridad.",
    "Los talleres de criminalística ocupan la segunda jornada.",
    "El martes se mostró a los delegados una nueva base de datos.",
)
SENTENCES = (
    "La confianza es la única moneda que cruza todas las fronteras",
    "Ningún país puede enfrentarse solo a estas redes",
    "Hemos visto lo que pasa cuando los datos llegan un día tarde",
    "Nuestros agentes necesitan herramientas y las necesitan ya",
    "Los próximos cinco años dirán quién va por delante",
    "Lo que empezó como un proyecto pequeño es hoy un salvavidas para las víctimas",
    "Un pasaporte robado es un arma en malas manos",
    "A las víctimas les debemos más que palabras",
    "Cada hora cuenta cuando desaparece un niño",
    "Los delincuentes no esperan a nuestros trámites",
    "La cooperación no es un lema, sino una rutina diaria",
    "No hay refugio para los prófugos en nuestra región",
    "Nunca he visto a los delegados trabajar hasta tan tarde",
    "Las cifras hablan por sí solas",
    "Hay que seguir el dinero allá donde vaya",
    "Todo empieza por la formación",
    "Nadie en esta sala olvidará esta semana",
    "Tardamos dos años en construir lo que hoy ven ustedes",
    "Estas herramientas pertenecen a todos los miembros",
    "No todo se resuelve con detenciones",
    "Por eso venimos con una propuesta",
    "Las islas pequeñas son las primeras en sufrirlo",
    "La ley tiene que seguirle el paso a la calle",
    "Mi propia policía lo aprendió por las malas",
)

SAYINGS = (
    "<{a}>, dijo {S}.",
    "{N} dijo: <{a}>.",
    "<{a}>, afirmó {S}. <{b}>, agregó.",
    "Según {S}, <{a:l}>.",
    "A juicio de {S}, <{a:l}>.",
    "Para {S}, <{a:l}>.",
    "<{a}>, según {S}.",
    "En palabras de {S}, <{a:l}>.",
    "Tras reunirse con {D}, {S} dijo: <{a}>.",
    "En presencia de {D}, {S} afirmó: <{a}>.",
    "En nombre de {D}, {S} dijo ante el pleno: <{a}>.",
    "En un mensaje leído por {D}, {S} aseguró: <{a}>.",
    "{N} agradeció a {D} la acogida. <{a}>, añadió.",
    "<{a}>, explicó {S}, para quien <{b:l}>.",
    "{N} sostuvo que <{a:l}> y que <{b:l}>.",
    "Preguntad{o/a} por el presupuesto, {S} respondió: <{a}>.",
    "<{a}. {b}>, insistió {S}.",
    "<{a}. {b}>. Con estas palabras, {S} cerró el debate.",
    "{D} asistió a la ceremonia. <{a}>, declaró {S} a la prensa.",
    "<{a}>, celebró {S}.",
    "<{a}>, señaló {S} sobre el plan presentado por {D}.",
    "{S} y {D} firmaron el acuerdo el martes. <{a}>, dijo {S} en la ceremonia.",
    "<{a}>, subrayó {S}, que había viajado con {D}.",
    "{S}, que se reunió el domingo con {D}, dijo: <{a}>.",
    "La sesión fue inaugurada por {D}. Después intervino {S}. <{a}>, recalcó.",
    "Presentad{o/a} por {D}, {S} repasó el último año: <{a}. {b}>.",
    "Fue {S} quien lo dijo con más claridad: <{a}>.",
    "<¿{a}?>, se preguntó {S}.",
    "Junto a {D}, {S} presentó el informe. <{a}>, dijo.",
    "{N} elogió el trabajo de {D} y dijo: <{a}>.",
    "En opinión de {S}, <{a:l}>.",
    "{N} advirtió: <{a}>.",
    "{N} destacó el papel de la formación. <{a}>, dijo. También pidió más fondos, porque <{b:l}>.",
    "Entre aplausos, {S} concluyó: <{a}>.",
    "<{a}>, le dijo {S} a {D}.",
    "—‹{a}› —dijo {S}—. ‹{b}›.",
    "<{a}^ —dijo {S}—. ^{b}>.",
    "<{a}^, explicó {S}, ^{b:l}>.",
    "<{a}.|{b}>, dijo {S}.",
    "Al término de un encuentro con {D}, {S} manifestó: <{a}>.",
    "{D} votó a favor. {S}, en cambio, se opuso: <{a}>.",
    "Acompañad{o/a} por {D}, {S} visitó el centro. <{a}>, dijo al final del recorrido.",
    "De acuerdo con {S}, <{a:l}>.",
    "{N} fue tajante: <{a}>.",
    "<{a}>, concluyó {S} antes de ceder la palabra a {D}.",
    "Consultad{o/a} al respecto, {S} indicó que <{a:l}>.",
    "{S} lo resumió así: <{a}>.",
    "{N} recordó que <{a:l}>. <{b}>, apuntó.",
    "Por su parte, {S} señaló que <{a:l}>.",
    "Como recordó {S}, <{a:l}>.",
    "<{a}>: ese es el mensaje que dejó {S} a los delegados.",
    "El mensaje de {S} fue claro: <{a}>.",
    "Ante la prensa, {S} no ocultó su preocupación: <{a}>.",
    "<{a}>, reaccionó {S} tras la intervención de {D}.",
    "<{a}>, coincidió {S}, sentad{o/a} junto a {D}.",
    "Al tomar la palabra después de {D}, {S} lanzó: <{a}>.",
    "Citad{o/a} por la agencia local, {S} declaró que <{a:l}>.",
    "En una entrevista con EFE, {S} explica: <{a}>.",
    "<{a}>. La frase es de {S}.",
    "{D} había abierto el debate. Lo cerró {S}: <{a}>.",
    "En respuesta a {D}, {S} sostuvo que <{a:l}>.",
    "A una pregunta de {D}, {S} contestó: <{a}>.",
    "{S} defendió su presupuesto. <{a}>, argumentó. Y añadió: <{b}>.",
    "<{a}>, dijo {S}, y añadió: <{b}>.",
    "<{a}>, declaró el martes {S}.",
    "<{a}>, declaró ante los delegados {S}.",
    "<{a}>, declaró a la prensa {S} al término de una reunión con {D}.",
    "{S}, acompañad{o/a} por {D}, visitó el centro. <{a}>, comentó.",
    "{S} consideró, en presencia de {D}, que <{a:l}>.",
    "<{a}>, opina por su parte {S}.",
    "<{a}>, celebra {S}. <{b}>, matiza.",
    "{S} concluyó con estas palabras: <{a}. {b}>.",
    "{S} entregó un premio a {D}. <{a}>, dijo.",
    "{D} cedió la palabra a {S}, para quien <{a:l}>.",
    "<{a}>, había advertido {S} el lunes.",
    "Interpelad{o/a} por {D} sobre los plazos, {S} reconoció que <{a:l}>.",
    "En las redes sociales, {S} escribió: <{a}>.",
    "En una carta dirigida a {D}, {S} escribe: <{a}>.",
    "A través de {D}, {S} hizo saber que <{a:l}>.",
    "<{a}>, ha dicho {S}, quien ha subrayado además que <{b:l}>.",
    "<{a}>, ha asegurado {S} durante su intervención.",
    "{S} ha agradecido a {D} su apoyo. <{a}>, ha dicho.",
    "{S} se dirigió a {D}: <{a}>.",
    "Lo dijo {S} al cerrar la sesión: <{a}>.",
    "<{a}>, apuntó {S}; <{b:l}>, remató.",
    "Fuera de la sala, {S} fue más direct{o/a}: <{a}>.",
    "{S} y {D} coincidieron en el diagnóstico. <{a}>, resumió {S}.",
    "<{a}>, afirmó {S}, que agradeció a {D} su visita.",
    "{N} lo repite. <{a}>, dice. <{b}>, añade.",
    "Para {S} y para {D}, la meta es la misma. <{a}>, señaló {S}.",
    "<{a}>, dice el escrito firmado por {S}.",
    "<{a}>, se lee en el mensaje que {S} envió a las delegaciones.",
    "Según unas declaraciones de {S} publicadas por la prensa local, <{a:l}>.",
    "La cena, a la que acudió {D}, acabó con un mensaje de {S}: <{a}>.",
    "Ante {D} y varios reporteros, criticó {S} que <{a:l}>.",
    "El diploma fue entregado por {D} a {S}, que respondió: <{a}>.",
    "{S} saludó a {D}, presente en la sala, y admitió que <{a:l}>.",
    "{D} impartió el curso. <{a}>, sostuvo en él {S}.",
    "{S} había escrito en un estudio que <{a:l}>.",
    "La idea lleva la firma de {D}. Fue {S} quien la expuso ante los socios: <{a}>, dijo.",
    "{D} cerró la mesa redonda, en la que {S} propuso que <{a:l}>.",
    "{S} mostró los planos a {D}. Según el comunicado, {S} le trasladó que <{a:l}>.",
    "{N} animó a {D} a unirse a la red: <{a}>.",
    "En la mesa moderada por {D} participó también {S}, que opinó que <{a:l}>.",
    "{S} almorzó el lunes con {D} y, en una nota posterior, aseguró que <{a:l}>.",
    "Interrogad{o/a} por {D}, replicó {S}: <{a}>.",
)

_RANKED = {
    "ministro", "ministra", "comisario", "comisaria", "alcalde", "alcaldesa", "embajador", "embajadora",
}  # fmt: skip
_OWN = ("Fundación", "Centro", "Federación", "Organización", "INTERPOL")


def fits(form: str, person: Person) -> bool:
    """May a person be named so? Not: el alcalde de Bergen Ana Roe, el director Roe."""
    if form == "{the_short}{short} {surname}":
        return person.short in _RANKED
    closed = person.role.endswith((*TOWNS, *LANDS)) or any(word in person.role for word in _OWN)
    return form != "{the}{role} {name}" or not closed


def settle(text: str) -> str:
    """Small words with what is behind them: del, al; no dashes within dashes."""
    text = re.sub(r" —([^—]*)——", r", \1—", text)
    return re.sub(r"\b([dD])e el ", r"\1el ", re.sub(r"\b([aA]) el ", r"\1l ", text))
