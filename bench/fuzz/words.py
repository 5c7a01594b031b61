"""What the mutator writes into a text: the marks, names, numbers and tags that the rules turn on."""

import random

WORDS = (
    "“", "”", "\"", "‘", "’", "'", "«", "»", "« ", " »", "„", "—", "–", " - ", "(", ")", ":", ";", ", ",
    ". ", "…", "\n", "\n\n", "\t", "\u00a0", "\u200f", "ـ", "́", "\ufeff", "\u0000", "﴾", "،", "؛", "؟",
    "INTERPOL", "General Assembly", "Assemblée générale", "Asamblea General", "الجمعية العامة", "الإنتربول",
    "84th ", "eighty-fourth ", "89ème ", "93.ª ", "الـ 89 ", "session", "4 November 2031", "3-6 November",
    "3 – 6 noviembre", "du 3 au 6 novembre", "31 October to 3 November", "XXXX", "2031-11-03",
    "Nov. 3, 2031", "٣ نوفمبر ٢٠٣١", "four-day", "1,200 delegates", "some 640 ", "171 countries",
    "190 member countries", "more than ", "nearly ", "près de ", "más de ", "said ", "he added", "told ",
    "according to ", "a déclaré ", "a-t-elle ajouté", "dijo ", "afirmó ", "قال ", "وأضاف ", "President ",
    "Secretary General ", "Minister of ", "the minister", "Mr ", "Dr. ", "Ana Beltrán", "Khoo Boon Hui",
    "Tomas Vrba", "van der Berg", "bin Saleh", "a spokesman for the ministry", "who ", "and ", "that ",
    "elected ", "theme ", "sous le thème ", "bajo el lema ", "تحت شعار ", "NAIROBI, Kenya, ",
    "LYON, France – ", "/PRNewswire/ -- ", "(APO) ", "Distributed by ", "About INTERPOL", "Source: ",
    "Share", "1 / 4", "resolution ", "next year", "Kigali", "China", "<p>", "</p>", "<br>", "<![CDATA[",
    "]]>", "<!--", "-->", "<item>", "</item>", "<entry>", "&amp;", "&#x", "&nbsp;", "<script>", "<style>",
    "<h1>", "<time datetime=\"", "<pubDate>", "<title>", "xmlns:a=\"", "charset=utf-16", "<?xml ",
    "<!DOCTYPE ", "<!ENTITY a \"", "{\"items\":[", "Content-Type: multipart/mixed; boundary=b\n\n--b\n",
    "=?utf-8?b?", "=E2=80",
)  # fmt: skip
_BYTES = tuple(word.encode() for word in WORDS)


def mutate(data: bytes, size: int, seed: int, others: tuple[bytes, ...]) -> bytes:
    """One to four cuts, moves, doublings, words or pieces of another sample; at most `size` bytes."""
    rnd = random.Random(seed)
    for _ in range(rnd.randint(1, 4)):
        start = rnd.randrange(len(data) + 1)
        end = min(len(data), start + rnd.choice((0, 1, 4, 16, 64, 400)))
        data = data[:start] + _filling(rnd, data[start:end], others) + data[end:]
    return data[:size]


def _filling(rnd: random.Random, piece: bytes, others: tuple[bytes, ...]) -> bytes:
    kind = rnd.randrange(8)
    if kind < 4:
        return rnd.choice(_BYTES)
    if kind == 4:
        return piece * rnd.choice((2, 3, 20))
    if kind == 5:
        other = rnd.choice(others)
        start = rnd.randrange(len(other) + 1)
        return other[start : start + rnd.choice((20, 80, 400))]
    if kind == 6:
        return rnd.choice(_BYTES) * rnd.choice((2, 9, 60))
    return b""
