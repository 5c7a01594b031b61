"""The shapes of Arabic words: what is joined to them, what no name looks like, what a name may end with."""
# ruff: noqa: E501 (patterns, word lists)

import re

from parsers.languages.language import words
from parsers.languages.offices import ar as offices
from parsers.languages.speech import Script

SCRIPT = Script(
    prefixes={
        "وال": "ال",
        "لل": "ال",
        "بال": "ال",
        "كال": "ال",
        "فال": "ال",
        "ولل": "ال",
        "وبال": "ال",
        "ل": "",
        "ب": "",
        "ك": "",
        "ول": "",
        "وب": "",
        "فل": "",
    },
    articles=("ال",),
    no_name=re.compile(
        r"\wـ|[بلك]ـ\w+|(?:لل|بال|وال|ولل|وبال)\w{2,}|\w{2,}(?:ها|هم|هما|ات|اً|ًا|ٍ)|\wا\w\wا|م[^اوي]\w{2,}ا|ا[نست]\w{2,}ا|ال\w{3,}ية|ال(?:\wا\w\w|م\w{3,})ين|[بل]ت\w\wي\w|[بل]إ\w\wا\w"
        r"|(?!انتصار|ابتهال|ابتسام|اعتدال|افتخار|امتثال|انشراح)(?:ا\wت\w?\wا\w|ان\w\wا\w|است\w\wا\w)"
        r"|(?:عضو|عضوت|نائب|نائبت|مندوب|مندوبت)(?:ين|ان)"
        r"|\w{4,}ية|(?!إخلاص|إحسان|إنصاف|إشراق|إيمان)إ[^يو]\wا\w"
    ),
    action=re.compile(
        r"الت\w\wي\w|الإ\w\wا\w|الإ\wا\wة|الا(?:\wت\w?\wا\w|ن\w\wا\w|ست\w\wا\w)"
        r"|ال(?:كشف|خوض|رد|بوح|تحدث|تطرق|جزم|تكهن|ضيافة|وفادة|جوار|نية|سيرة|سلوك)"
    ),
    plural=re.compile(r"\w{3,}ية|[^ول]?\w{2,}ات|\wا\w\wا|م[^اوي]\w{2,}ا|ا[نست]\w{2,}ا"),
    joint=re.compile(r"ب(?![ولن])\w{3,}ة"),
    foreign=re.compile(
        r"\w{3,}(?:و|نغ|تش|وس|ايا|سكي|وفا?|ونا|يتا)|\w\wنغ|نغ\w{2,}|(?!ت\w\wي\wا|ت\wا\w\wا)ت\w{3,}[^يهنوم]ا"
    ),
    verb=re.compile(r"(?!يا)[يتن]\w{4,}|\wوا\w\w|ي[^اوي]\w\w|أ[^وي]\wا\w"),
    feminine=re.compile(r"\w{3,}ة"),
    purpose=re.compile(r"ل[يتن]\w{2,}"),
    predicate=re.compile(r"ي\w{3,}|س[يت]\w{4,}"),
    joined=("و",),
    belongs=("ل", "ول"),
    surnames=("ي", "ى"),
    compounds=words("الصباح الدين الله الإسلام الإله الرحمن"),
    given=re.compile(
        r"(?!ال|و?[بل]ال|ماشاء|إ?نشاء)(?:عبد|عبيد)ال\w{3,}|(?!ال|و?[بل]ال|ماشاء|انشاء)\w{2,4}(?:الله|الدين)"
    ),
    ranked=words(
        "م أ ح ر الشرطة الأمن ركن الركن طيار الطيار بحري البحري حقوقي الحقوقي مهندس دكتور الدكتور للشرطة شرطة متقاعد المتقاعد أول ثان ثاني الأول الممتاز ممتاز العام الثاني طبيب"
    ),
    twins=offices.TWINS,
    over=words("الرقابة رقابة الإشراف إشراف"),
    withheld=words("عدم حجب إخفاء كتمان التكتم إغفال"),
    relaying=words("نقل نقلت نُقل ينقل تنقل نقلته ونقل ونقلت ونُقل وتنقل ونقلا نسب نسبت ونسبت"),
    nations=offices.NATIONS,
    sons=("بن", "بل", "بو"),
    leading=dict.fromkeys(
        words("برئاسة ترأسه يرأسه يترأسه ترأسها يقوده قاده وبرئاسة برئاسته"), "رئيس رئيسة الوفد"
    ),
    several=("وا", "ون"),
    objects=("ه", "ها"),
    conversing=words(
        "تحدث تحدثت يتحدث تتحدث وتحدث وتحدثت متحدثا متحدثة حديث حديثه حديثها تصريح تصريحات تصريحه تصريحها"
    ),
    theirs=words("عنه عنها"),
)
