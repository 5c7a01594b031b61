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
        "comments?", r"\W*menu\Z", r"home\Z", r"search\Z", r"-? ?advertisement ?-?", r"[a-z0-9-]{3,30}\.(?:com|org|net|int)\Z", "read also", "also read",
        "see more", "leave a reply", "lire aussi", "a lire aussi", "lea tambien", "leer mas", r"photo ?:",
        r"pages?\s\d+(?:\s?/\s?\d+)?\Z", "مشاركة", "طباعة", "شارك", "اقرا ايضا",
    )
)  # fmt: skip

ENDING = re.compile(
    _any(
        r"about (?:the )?(?:interpol|icpo|us|apo|[a-z .'-]{2,40}:?\Z)", r"a propos (?:d|de |du )", "acerca de",
        "sobre interpol", "نبذة عن", r"notes? (?:to|for) editors", r"notes? aux redac",
        r"(?:media|press) (?:contact|enquir|inquir)", r"contacts? (?:presse|media|de prensa)",
        r"for (?:more|further|media) (?:information|details|enquir|inquir)",
        r"pour (?:plus|de plus amples) (?:d'?\s?)?informations?", "para mas informacion",
        r"related(?: (?:news|documents|links|articles|stories|content)|:?\Z)", "see also",
        r"you (?:may|might) also (?:like|be interested)", r"more (?:news|stories):?\Z", r"(?:voir|a lire) aussi:?\Z",
        r"articles? (?:lies|connexes)", r"(?:noticias|articulos|contenidos?) relacionad[oa]s?", r"ver tambien:?\Z",
        "اخبار ذات صلة", "مواضيع ذات صلة", r"-?\s?ends?\s?-?\Z", r"fin\Z", r"#{2,}", r"-?30-?\Z",
        r"contacts?:",
    )
)  # fmt: skip

# A paragraph that says what INTERPOL is, whatever the news.
PORTRAIT = re.compile(
    r"(?:the )?interpol (?:is the (?:world's )?(?:largest|only)|est la (?:plus grande|premiere)|es la (?:mayor|unica))"
)
