"""Lines of a page that are no part of the release: share bars, counters, endings, credit lines.

All patterns run over folded text, at the beginning of a line.
"""
# ruff: noqa: E501 (word lists)

import re


def _any(*phrases: str) -> str:
    return "(?:" + "|".join(phrases) + ")"


COUNTER = re.compile(r"\d{0,3}\s*/\s*\d{0,3}\Z|\d{1,3}\Z|[*•·|<>/\s-]+\Z")

CREDIT = re.compile(
    r"\(?"
    + _any(
        r"distributed by\b", r"(?:distribue|diffuse) par\b", r"(?:distribuido|difundido) por\b", "وزعت", "توزيع",
        r"source interpol\Z", r"with inputs? from\b", r"reporting by\b", r"(?:avec|with|con) (?:l')?(?:afp|ap|efe|reuters)\b",
        r"con informacion de\b", r"copyright\b", "©", "all rights reserved", "tous droits reserves",
        "todos los derechos reservados", "جميع الحقوق محفوظة",
    )
)  # fmt: skip

SHARE = re.compile(
    _any(
        r"share(?: this)?", "tweet", "e-?mail", "facebook", "twitter", "whatsapp", "linkedin", "telegram", "pinterest",
        "like this", "loading", "follow us", "read more", "(?:- ?)?advertisement(?: ?-)?", "click to", "subscribe", "sign up",
        "all news", "media release", "press release", "print", "shares?", "comments?", "see more", "leave a reply",
        "partager", "imprimer", "publicite", "suivez-nous", "abonnez-vous", "lire la suite", "s'abonner",
        "compartir", "imprimir", "publicidad", "siguenos", "suscribete", "leer mas", "seguir leyendo",
        r"\W*menu\Z", r"home\Z", r"search\Z", r"[a-z0-9-]{3,30}\.(?:com|org|net|int)\Z",
        r"(?:photo|foto|credit|image) ?:", r"pages?\s\d+(?:\s?/\s?\d+)?\Z",
        "reading time", r"\d+ min(?:ute)?s? read", "temps de lecture", "lecture", "tiempo de lectura",
        "مشاركة", r"شارك(?=\Z| (?:هذا|هذه|الخبر|المقال|علي))", "طباعة", r"اعلان\Z", "تابعونا", "اشترك", "اقرا المزيد", "مدة القراءة",
    )
    + r"(?!\w)"
)  # fmt: skip

# Who wrote it for a paper; below the headline.
BYLINE = re.compile(r"(?:by|par|por|بقلم|كتب|كتبت)\s:?\s?[^\W\d_]")

_HEADING = r"(?=\s*(?:\Z|[:.–—-]))"
ENDING = re.compile(
    _any(
        rf"about (?:the )?(?:interpol|icpo|us|apo(?: group)?|organi[sz]ation){_HEADING}", r"about (?:the )?[a-z .'-]{1,39}[a-z]:?\Z",
        rf"(?:a propos|au sujet) (?:d'|de l'|du |de )[a-z .'-]{{2,40}}{_HEADING}", rf"a propos{_HEADING}",
        rf"(?:acerca|sobre) (?:de )?(?:la |el )?[a-z .'-]{{2,40}}{_HEADING}",
        rf"(?:نبذة عن|لمحة عن|حول|عن) (?:ال)?[^\W\d_]+{_HEADING}", "نبذة عن",
        r"notes? (?:to|for)(?: the)? editors?", r"notes? (?:aux|a l'attention des) (?:redac|journalistes|editeurs)",
        r"notas? (?:a|para) (?:los |la )?(?:editores|redaccion|redactores)", "ملاحظ(?:ة|ات) (?:ل|الي )?ل?محررين",
        r"(?:media|press) (?:contact|enquir|inquir|quer|office\Z)", r"contacts? (?:presse|media|de prensa)",
        r"contactos? (?:de|para) (?:la )?(?:prensa|medios)", "(?:gabinete|departamento|oficina) de prensa", "service de presse",
        r"for (?:more|further|media|interviews|additional) (?:information|details|enquir|inquir|quer)",
        r"pour (?:plus|de plus amples|tout|toute) (?:d'?\s?)?(?:informations?|renseignements?|demande)", "pour en savoir plus",
        "para (?:mas|mayor) informacion", "para consultas", "ل?لمزيد من المعلومات", "للاستفسار", "للتواصل", "جهة الاتصال",
        r"[-(\[]?\s?ends?\s?[-)\]]?\Z", r"[-(\[]?\s?fin\s?[-)\]]?\Z", r"[-(\[]?\s?انتهي\s?[-)\]]?\Z", r"#{2,}", r"-?(?:30|0)-?\Z",
        r"contacts?(?: us)?:", r"contactos?:",
    )
)  # fmt: skip

# A paragraph that says what INTERPOL is, whatever the news.
PORTRAIT = re.compile(
    r"(?:with (?:its )?\d+ member (?:countries|states), )?(?:the )?interpol (?:is the (?:world's )?(?:largest|only)|est la (?:plus grande|premiere)|es la (?:mayor|unica))|"
    "(?:الانتربول|المنظمة الدولية للشرطة الجنائية)(?: \\(?الانتربول\\)?)? (?:هو|هي) (?:اكبر|المنظمة)"
)

# What leads to other stories, perhaps with a colon.
RELATED = re.compile(
    _any(
        r"related(?: (?:news|documents|links|articles|stories|content|topics|posts))?", "(?:see|read) also", "also read",
        r"you (?:may|might) also (?:like|be interested(?: in)?)", "also in the news", "don't miss", "trending(?: now)?",
        "(?:more|other|latest|recent|top) (?:news|stories|headlines|articles|posts|releases|press releases)",
        "most (?:read|popular|viewed)", "more (?:from|on) [a-z .]{2,30}", "recommended(?: for you)?", "(?:read|up) next",
        "(?:voir|a voir|lire|a lire) aussi", "articles? (?:lies|connexes|similaires)", "(?:les )?plus lus",
        "derniers articles", "dernieres (?:actualites|nouvelles|infos)", "autres (?:actualites|articles|nouvelles)",
        "sur le meme (?:sujet|theme)", "dans la meme rubrique",
        "(?:noticias|articulos|contenidos?) relacionad[oa]s?", "(?:ver|lea|lee) tambien", "(?:otras|ultimas) noticias",
        "(?:lo )?mas (?:leido|leidas|visto|noticias)", "(?:tambien )?te puede interesar", "noticias recientes",
        "(?:اخبار|مواضيع|مقالات) ذات صلة", "(?:اقرا|شاهد) ايضا", "الاكثر (?:قراءة|مشاهدة)", "المزيد من الاخبار",
        "اخر الاخبار", "اخبار اخري", "قد يعجبك ايضا",
    )
    + r"\s?:?"
)  # fmt: skip

COOKIES = re.compile(r"cookie(?<=\bcookie)s?\b|ملفات (?:تعريف )?الارتباط")
