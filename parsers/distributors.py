"""One table of newswires: the name a record gives each, and the forms it writes of itself.

A wire shows in the dateline ("/APO (...)/", "(AFP) -"), in a credit line ("Distributed by APO Group on
behalf of ..."), as the last word of a story ("(PTI)") or as the one that quotes ("told AFP"). To add one,
add a record. A wire that is not in the table is known by its form: an acronym where a wire stands.
"""
# ruff: noqa: E501 (word lists)

import re
from dataclasses import dataclass

from parsers.fold import fold


@dataclass(frozen=True, slots=True)
class Distributor:
    """A wire; forms are folded, without the marks around them."""

    name: str
    forms: tuple[str, ...]
    agency: bool  # a news agency: "told AFP" names it


def _wire(name: str, *forms: str) -> Distributor:
    return Distributor(name, (fold(name), *forms), agency=False)


def _agency(name: str, *forms: str) -> Distributor:
    return Distributor(name, (fold(name), *forms), agency=True)


DISTRIBUTORS: tuple[Distributor, ...] = (
    _wire("APO Group", "apo", "african press organization", "apo (african press organization)", "africa newsroom",
          "apo opa", "apo-opa"),
    _wire("African Media Agency", "ama", "african media agency (ama)"),
    _wire("PR Newswire", "prnewswire", "prnewswire-asianet", "prnewswire-usnewswire", "prnewswire-firstcall", "prnewswire-hispanic pr wire",
          "cnw/prnewswire", "prnewswire.com", "pr newswire europe", "بي ار نيوزواير", "بي ار نيوز واير"),
    _wire("U.S. Newswire", "us newswire", "usnewswire"), _wire("PRWEB", "prweb.com"), _wire("PRLog", "prlog.org"), _wire("M2 Presswire", "m2 communications"),
    _wire("NewswireToday", "newswiretoday.com"), _wire("Send2Press", "send2press newswire"), _wire("ots", "news aktuell", "apa-ots", "presseportal"),
    _wire("Business Wire", "businesswire", "businesswire.com", "business wire india", "businesswire india", "بزنيس واير", "بيزنيس واير"),
    _wire("AETOSWire", "aetoswire", "ايتوس واير"), _wire("ME NewsWire", "menewswire", "me newswire"),
    _wire("GlobeNewswire", "globe newswire", "globenewswire.com", "globenewswire inc", "جلوب نيوزواير", "غلوب نيوزواير"),
    _wire("EIN Presswire", "einpresswire.com", "einpresswire", "ein news", "ein presswire.com"),
    _wire("ACN Newswire", "acn newswire", "jcn newswire"), _wire("Media OutReach Newswire", "media outreach"),
    _wire("CNW", "cnw group", "canada newswire", "newswire"), _wire("CNW Telbec"),
    _wire("ACCESSWIRE", "accesswire.com", "access newswire"),
    _wire("Marketwired", "marketwire", "market wire"),
    _wire("Newsfile", "newsfile corp", "newsfilecorp.com"),
    _wire("allAfrica", "allafrica.com"),
    _wire("Targeted News Service", "tns"),
    _agency("AFP", "agence france-presse", "agence france presse", "ا ف ب", "اف ب", "افب", "فرانس برس", "وكالة فرانس برس",
            "وكالة الصحافة الفرنسية", "وكالة الصحافة الفرنسية ا ف ب", "وكالة الانباء الفرنسية"),
    _agency("Reuters", "رويترز", "thomson reuters"),
    _agency("AP", "ا ب", "associated press", "the associated press", "اسوشيتد برس"),
    _agency("dpa", "د ب ا", "دبا", "وكالة الانباء الالمانية", "deutsche presse-agentur"),
    _agency("EFE", "agencia efe", "efe news", "افي", "وكالة الانباء الاسبانية"),
    _agency("Xinhua", "xinhua news agency", "xinhuanet", "شينخوا", "وكالة انباء الصين الجديدة"),
    _agency("ANSA", "انسا"), _agency("AGI"), _agency("Adnkronos"),
    _agency("TASS", "itar-tass", "agence tass", "تاس"), _agency("Interfax", "انترفاكس"), _agency("Interfax-Ukraine"), _agency("RIA Novosti", "ria-novosti", "novosti", "نوفوستي", "ريا نوفوستي"), _agency("Sputnik", "سبوتنيك"),
    _agency("WAM", "emirates news agency", "وام", "و ا م", "وكالة انباء الامارات", "وكالة الانباء الاماراتية"),
    _agency("SPA", "saudi press agency", "واس", "و ا س", "وكالة الانباء السعودية"),
    _agency("QNA", "qatar news agency", "قنا", "وكالة الانباء القطرية"), _agency("KUNA", "kuwait news agency", "كونا", "وكالة الانباء الكويتية"),
    _agency("BNA", "bahrain news agency", "بنا", "وكالة انباء البحرين", "وكالة الانباء البحرينية"), _agency("ONA", "oman news agency", "العمانية", "وكالة الانباء العمانية"),
    _agency("Petra", "بترا", "وكالة الانباء الاردنية"), _agency("MENA", "ا ش ا", "اش ا", "اشا", "وكالة انباء الشرق الاوسط"), _agency("INA", "واع", "و ا ع", "وكالة الانباء العراقية"), _agency("NNA", "وطنية", "الوطنية", "الوكالة الوطنية للاعلام"), _agency("SANA", "سانا"),
    _agency("MAP", "maghreb arabe presse", "agence maghreb arabe presse", "و م ع", "ومع", "وكالة المغرب العربي للانباء", "وكالة الانباء المغربية"), _agency("APS", "algerie presse service", "aps algerie", "واج", "و ا ج", "وكالة الانباء الجزائرية"),
    _agency("TAP", "agence tunis afrique presse", "وات", "و ا ت", "وكالة تونس افريقيا للانباء", "وكالة الانباء التونسية"), _agency("Anadolu", "aa", "anadolu agency", "agence anadolu", "الاناضول"),
    _agency("PTI", "press trust of india"), _agency("ANI", "asian news international"), _agency("IANS"),
    _agency("UNI", "united news of india"), _agency("APP"), _agency("BSS"),
    _agency("Kyodo", "kyodo news"), _agency("Jiji"), _agency("Yonhap", "yonhap news agency"),
    _agency("CNA"), _agency("Bernama"), _agency("Antara"), _agency("VNA", "vna/vnp"), _agency("PNA"),
    _agency("PANA", "panapress"), _agency("GNA", "ghana news agency"), _agency("NAN", "news agency of nigeria"),
    _agency("RNA", "rwanda news agency"), _agency("KNA"), _agency("ENA"), _agency("SAnews", "sanews.gov.za"),
    _agency("Lusa"), _agency("Europa Press", "europapress"), _agency("Télam"), _agency("Notimex"),
    _agency("Prensa Latina", "pl"), _agency("ATS", "agence telegraphique suisse"), _agency("Keystone-ATS"), _agency("SDA", "keystone-sda"), _agency("APA"),
    _agency("Belga", "agence belga"), _agency("ANP"), _agency("PAP"), _agency("CTK"), _agency("MTI"), _agency("Agerpres"),
    _agency("Tanjug"), _agency("Hina"), _agency("BTA"), _agency("ANA-MPA"), _agency("Armenpress", "ارمنبريس"),
    _agency("Azertac"), _agency("Trend"), _agency("Kazinform"), _agency("Ukrinform"), _agency("BelTA"),
    _agency("IRNA", "ارنا", "ايرنا"), _agency("ISNA", "ايسنا"), _agency("Mehr News Agency", "mehr news"), _agency("Tasnim", "tasnim news agency"), _agency("AKI", "اكي"), _agency("UPI", "united press international"), _agency("PA", "pa media", "press association"), _agency("AAP"),
    _agency("CP", "canadian press", "the canadian press"), _agency("La Presse Canadienne", "presse canadienne"),
    _agency("Andina", "agencia andina"), _agency("Colprensa"), _agency("ABI", "agencia boliviana de informacion"), _agency("AVN"), _agency("Agencia IP", "ip"),
    _agency("Agência Brasil", "agencia brasil"), _agency("Servimedia"), _agency("Prensa Libre"),
    _agency("AIP", "agence ivoirienne de presse"), _agency("AIB", "agence d'information du burkina"),
    _agency("ATOP", "agence togolaise de presse"), _agency("ACP", "agence congolaise de presse"),
    _agency("AGP", "agence guineenne de presse", "agence gabonaise de presse"), _agency("AMI", "agence mauritanienne d'information", "وما", "و م ا", "الوكالة الموريتانية للانباء"),
    _agency("AVI", "agence vietnamienne d'information"), _agency("ACAP", "agence centrafricaine de presse"), _agency("ATPE", "agence tchadienne de presse"),
    _agency("AMAP", "agence malienne de presse", "agence malienne de presse et de publicite"), _agency("ADI", "agence djiboutienne d'information"),
    _agency("ANTA", "agence nationale d'information taratra"), _agency("ANP Niger", "agence nigerienne de presse"), _agency("ACI", "agence congolaise d'information"),
    _agency("Agence QMI", "qmi"), _agency("APAnews", "apanews"),
    _agency("ABP", "agence benin presse", "agence burundaise de presse"), _agency("Agence Ecofin", "ecofin"), _agency("Inforpress"), _agency("Angop"), _agency("AIM"), _agency("SONNA", "صونا"), _agency("NINA", "نينا"),
    _agency("SUNA", "سونا", "وكالة السودان للانباء"), _agency("LANA", "وال", "و ا ل"), _agency("WAFA", "وفا"), _agency("Ma'an", "معا", "وكالة معا", "maan news agency", "ma'an news agency"), _agency("Saba", "سبا", "سبانت", "وكالة الانباء اليمنية"),
    _agency("UNA", "يونا"), _agency("AKP"), _agency("KPL"), _agency("TNA"), _agency("UNB"), _agency("Montsame"),
    _agency("UzA"), _agency("Kabar"), _agency("FENA"), _agency("SRNA"), _agency("TASR"), _agency("BNS"),
    _agency("LETA"), _agency("ELTA"), _agency("NTB"), _agency("Ritzau"), _agency("Italpress"),
    _agency("Askanews"), _agency("CMC", "caribbean media corporation"), _agency("CANA", "caribbean news agency"), _agency("JIS", "jamaica information service"),
    _agency("BOPA", "botswana press agency"), _agency("LENA", "lesotho news agency"), _agency("PIA", "philippine information agency"), _agency("NAMPA", "namibia press agency"), _agency("ZANIS"), _agency("SLENA", "sierra leone news agency"),
    _agency("New Ziana", "ziana"), _agency("Ethiopian News Agency"), _agency("African News Agency"), _agency("Seychelles News Agency"), _agency("HZK-Presse"),
    _agency("ACAN-EFE"), _agency("ACN", "agencia cubana de noticias"), _agency("AGN", "agencia guatemalteca de noticias"), _agency("Uypress"), _agency("ANF", "agencia de noticias fides"),
    _agency("AlterPresse"), _agency("Pajhwok", "pajhwok afghan news"), _agency("Bakhtar", "bakhtar news agency"), _agency("AKIpress"), _agency("24.kg"), _agency("Dow Jones", "dow jones newswires"), _agency("Khovar"),
    _agency("VNS", "viet nam news"), _agency("IPS", "inter press service"), _agency("IRIN", "irin news"), _agency("PACNEWS"), _agency("UNIAN"), _agency("Moldpres"), _agency("STA", "slovenian press agency"),
    _agency("STT", "finnish news agency"), _agency("SITA"), _agency("Mediafax"), _agency("KCNA"), _agency("CNS", "china news service"), _agency("Bloomberg"), _agency("APS Senegal", "agence de presse senegalaise"),
)  # fmt: skip

SITES = tuple(
    form for wire in DISTRIBUTORS for form in wire.forms if form.endswith(".com") and not wire.agency
)
BY_FORM: dict[str, Distributor] = {form: wire for wire in DISTRIBUTORS for form in wire.forms}
ORDINARY = frozenset(  # names that are other words, too
    map(
        fold,
        (
            "قنا",
            "بنا",
            "سبا",
            "وفا",
            "معا",
            "وال",
            "وات",
            "وما",
            "سانا",
            "بترا",
            "وطنية",
            "الوطنية",
            "العمانية",
            "يونا",
        ),
    )
)
CREDITED = ("afp", "ap", "efe", "reuters", "pti", "ani", "ians")  # those that a paper says it wrote with
NAMES: frozenset[str] = frozenset(wire.name for wire in DISTRIBUTORS)
TO_THE, THE = "لل", "ال"  # للوكالة الوطنية
_ACRONYM = re.compile(r"[A-Z]{2,10}\Z")
_ZONES = re.compile(  # behind a time of day
    "GMT|UTC|WET|WEST|WAT|CET|CEST|CAT|CST|CDT|EET|EEST|EAT|EST|EDT|MST|MDT|PST|PDT|ET|CT|MT|PT"
    "|BST|SAST|IST|JST|KST|SGT|HKT|PKT|MSK"
)
_SIGNS = re.compile("[\u064b-\u0652\u0670\u0640]")  # of Arabic vowels, and the stroke that widens
_SPLIT = re.compile(r"(?:(?<!\s)\s++)?/\s*|(?<!\s)\s++-\s+|(?<=[A-Z])-(?=[A-Z])")
_JOINED = re.compile("[-/]")
_TRIM = " \t.,:;-–—/()[]|*©\"'“”‘’"


def known_wire(words: str) -> Distributor | None:
    """The wire of the table that these words are; an acronym must be written as one ("UNI", not "Uni")."""
    low = fold(words) if words.isascii() else _SIGNS.sub("", fold(words))
    low = " ".join(low.split())
    wire = BY_FORM.get(low) or (BY_FORM.get(low.replace(".", "")) if "." in low else None)
    if wire is None and low.startswith(TO_THE):
        wire = BY_FORM.get(THE + low[len(TO_THE) :])
    short = wire is not None and words.isascii() and len(words) <= 5
    titled = words in ("Efe", "Afp")  # acronyms that papers write as names
    return None if short and wire and not (words.isupper() or titled or words == wire.name) else wire


def is_wire(line: str) -> bool:
    """Is a line nothing but the name of a wire, or of one and a partner's: "AFP", "AFP-ROE"?"""
    bare = line.strip(_TRIM)
    return known_wire(bare) is not None or (
        bare.isupper() and any(known_wire(part) for part in _JOINED.split(bare)) and " " not in bare
    )


def read_wire(words: str) -> str | None:
    """The name of the wire that stands alone in these characters (marks around it allowed), or None.

    Of several ("UrduPoint / Pakistan Point News / WAM") it is the one that the table knows.
    """
    bare = words.strip(_TRIM)
    if (
        words[:1] == "("
        and words.islower()
        and (small := BY_FORM.get(bare.rpartition("/")[2]))
        and small.agency
    ):
        return small.name  # (ats), (awp/ats)
    known = known_wire(bare) or known_wire(bare.split("(")[0].strip())
    if known:
        return known.name
    for part in _SPLIT.split(bare):
        wire = known_wire(part.strip(_TRIM))
        if wire:
            return wire.name
    return bare if _ACRONYM.match(bare) and not _ZONES.fullmatch(bare) else None
