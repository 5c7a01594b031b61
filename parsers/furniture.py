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
        r"distributed by\b", r"distribue par\b", r"distribuido por\b", "وزعت", "توزيع", r"source interpol\Z",
        r"with inputs from\b", r"reporting by\b", r"copyright\b", "©",
    )
)  # fmt: skip

SHARE = re.compile(
    _any(
        r"share(?: this)?", "tweet", "e-?mail", "facebook", "twitter", "whatsapp", "linkedin", "telegram", "pinterest",
        "like this", "loading", "follow us", "read more", "advertisement", "click to", "subscribe", "partager",
        "imprimer", "compartir", "imprimir", "all news", "media release", "press release", "print", "shares?",
        "comments?", r"\W*menu\Z", r"home\Z", r"search\Z", r"-? ?advertisement ?-?", r"[a-z0-9-]{3,30}\.(?:com|org|net|int)\Z",
        "see more", "leave a reply", "leer mas", r"photo ?:",
        r"pages?\s\d+(?:\s?/\s?\d+)?\Z", "مشاركة", "طباعة", "شارك",
    )
)  # fmt: skip

ENDING = re.compile(
    _any(
        r"about (?:the )?(?:interpol|icpo|us|apo|[a-z .'-]{2,40}:?\Z)", r"a propos (?:d|de |du )", "acerca de",
        "sobre interpol", "نبذة عن", r"notes? (?:to|for) editors", r"notes? aux redac",
        r"(?:media|press) (?:contact|enquir|inquir)", r"contacts? (?:presse|media|de prensa)",
        r"for (?:more|further|media) (?:information|details|enquir|inquir)",
        r"pour (?:plus|de plus amples) (?:d'?\s?)?informations?", "para mas informacion",
        r"-?\s?ends?\s?-?\Z", r"fin\Z", r"#{2,}", r"-?30-?\Z",
        r"contacts?:",
    )
)  # fmt: skip

# A paragraph that says what INTERPOL is, whatever the news.
PORTRAIT = re.compile(
    r"(?:the )?interpol (?:is the (?:world's )?(?:largest|only)|est la (?:plus grande|premiere)|es la (?:mayor|unica))"
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

COOKIES = re.compile(r"\bcookies?\b|ملفات (?:تعريف )?الارتباط")
