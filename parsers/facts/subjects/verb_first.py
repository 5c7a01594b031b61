"""Subjects where a language sets its verb first: in the verb itself, right behind it, of what is quoted."""

from bisect import bisect_left

from parsers.facts.mentions import Mention, Sayer, named, pronoun
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.following import phrase_at, subject_after
from parsers.facts.subjects.phrases import noun_at
from parsers.facts.subjects.uncased_ends import whole_end
from parsers.languages import flags

_APART = flags.LINK | flags.COMMA
_WITHOUT_FORM = flags.SAYING | flags.JUDGING
_OWN_VERB = flags.THAT | flags.RELATIVE | flags.CLAUSE | flags.DONE | flags.CUE | flags.AUXILIARY | flags.END
_VERB = flags.SAID | flags.JUDGED | flags.DONE
_NO_LEAD = _VERB | flags.AUXILIARY | flags.CLAUSE | flags.THAT | flags.PASSIVE | flags.RELATIVE | flags.ADVERB
_FURTHEST = 120  # tokens from a verb to that of the clause before
_HAD = 24  # tokens of who had said something, between the two words of "had"
_HELD, _TITLES = 20, 3  # tokens between a speech and what was said in it; between its verb and who held it
_NEAR = 20  # tokens between "quoted" and the participle


def in_form(frame: Frame, cue: int) -> Sayer | None:
    """أضافت: the verb alone, which tells a woman from a man."""
    return Sayer("verb", cue, cue + 1) if frame.tokens.kinds[cue] & flags.GENDER else None


def quoted_of(frame: Frame, cue: int, low: int) -> Sayer | None:
    """نقلت عن مصدر في الشرطة قوله: the phrase between "of" and the participle."""
    kinds = frame.tokens.kinds
    if frame.tokens.words[cue - 1] in frame.speech.script.theirs:
        return pronoun(cue - 1)  # نقلت عنه قوله
    people = flags.HEAD  # but دافع X عن المشروع قائلا
    people &= ~0 if frame.tokens.words[cue].endswith(frame.speech.script.objects) else ~flags.GROUP
    for k in range(max(low, cue - _NEAR), cue - 1):
        of = frame.tokens.words[k] in frame.speech.to_do and frame.tokens.words[k] in frame.speech.inside
        somebody = of and (kinds[k + 1] & people or k + 1 in frame.beginning)
        found = phrase_at(frame, k + 1, cue) if somebody else None
        last = found.mention.end if found and found.mention else found.last if found else -1
        if last in (cue, cue - bool(kinds[cue - 1] & flags.COMMA)):
            return found
    return None


def behind_first(frame: Frame, cue: int, low: int) -> Sayer | None:
    """Who stands right behind the verb that begins a sentence: وعبر المدير X عن أمله قائلا, ولم يخف مسؤول."""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    negated = words[low] in frame.speech.negations or words[low][1:] in frame.speech.negations
    k = low + (2 if negated else 1)
    if k < cue and k not in frame.beginning and kinds[k] & flags.HONORIFIC:
        k += 1  # معالي الوزير X
    mention = frame.beginning.get(k)
    if mention and mention.last <= cue:
        return named(mention)
    several = not kinds[cue] & flags.GENDER and words[cue].endswith(frame.speech.script.several)
    if k >= cue or not kinds[k] & (flags.HUMAN if several else flags.ROLE):
        return None
    if kinds[k] & flags.ATTACHED or kinds[low] & flags.HEAD:
        return None
    if several:
        return noun_at(frame, k, cue)  # نظم ناشطون وقفة ورددوا
    woman = frame.speech.script.feminine.fullmatch(words[k])
    if not _form(frame, cue) & (flags.FEMININE if woman else flags.MASCULINE):
        return None
    noun = noun_at(frame, k, cue)
    end = next((n for n in range(k, noun.last) if kinds[n] & flags.LINK), noun.last) if noun else k
    if noun and kinds[cue] & _WITHOUT_FORM and kinds[cue - 1] & flags.COMMA and kinds[noun.last] & _APART:
        return noun  # وامتنع المتحدث باسم الأمانة عن التعليق، قائلا
    nobody = not frame.mentions or frame.mentions[0].first > cue
    if nobody and kinds[low] & flags.DONE and kinds[cue] & flags.SAID:
        return noun  # بعث رئيس الوزراء برسالة، قال فيها
    return None if any(words[n].startswith(frame.speech.joining.definite) for n in range(k, end)) else noun


def led_ahead(frame: Frame, found: Sayer, cue: int, low: int) -> bool:
    """وفي لقاء مع X، أعرب Y: is who ends before the comma of a verb neither behind a verb nor first?"""
    if not frame.speech.verb_first or found.first <= low or not frame.tokens.kinds[cue - 1] & flags.COMMA:
        return False
    if frame.governed(found.first):
        return True
    first = found.first
    while first - 1 > low and frame.tokens.kinds[first - 1] & flags.HONORIFIC:
        first -= 1
    before = frame.tokens.kinds[first - 1]
    leads = first - 1 == low or frame.leads(first, low) or before & _VERB
    small = before & flags.STOP and not before & _NO_LEAD  # وأمام X، دافع Y
    return not leads or bool(before & flags.LINK or small)


def behind_clause(frame: Frame, cue: int, low: int, *, since: int = 0) -> Sayer | None:
    """وتلقى X رسالة من Y، ورد; وبعد أن استمع X إلى Y، علق: who is behind the verb of the clause before.

    No verb before token `since` is asked.
    """
    kinds = frame.tokens.kinds
    for k in range(cue - 1, max(low, since, cue - _FURTHEST) - 1, -1):
        if frame.inside[k]:
            continue
        begins = k == low or kinds[k - 1] & (flags.COMMA | flags.THAT | flags.CLAUSE)
        begins = begins or frame.tokens.words[k - 1] in flags.DASHES  # وبرفقة X - المدير - زار
        begins = begins or (k > low + 1 and kinds[k - 1] & flags.STOP and kinds[k - 2] & flags.COMMA)  # ثم
        denied = begins and frame.tokens.words[k] in frame.speech.negations
        when = k > low + 1 and kinds[k - 1] & flags.THAT and kinds[k - 2] & flags.STOP and not kinds[k]
        had = k > low + 1 and kinds[k - 1] & flags.AUXILIARY and kinds[k - 2] & flags.COMMA  # ، وقد عرضه X
        had = had and not kinds[k - 1] & flags.PASSIVE
        if not (when or had or (begins and (denied or kinds[k] & _VERB))):
            continue
        if found := behind_first(frame, cue, k) or _officer(frame, k + 1 + denied, cue):
            return found
    return None


def who_had(frame: Frame, cue: int, low: int) -> Sayer | None:
    """وكان الوزير قد أشار: who stands between the two words of "had" before a verb."""
    kinds = frame.tokens.kinds
    if not kinds[cue - 1] & flags.AUXILIARY or kinds[cue - 1] & flags.PASSIVE:
        return None
    for k in range(cue - 3, max(low, cue - _HAD) - 1, -1):
        letter = kinds[k] & flags.END and len(frame.tokens.words[k - 1]) == 1  # باتريك ج. دونوفان
        if frame.inside[k] or (kinds[k] & (flags.CUE | flags.THAT | flags.END) and not letter):
            break
        if kinds[k] & flags.AUXILIARY:
            first = k + 1
            while first < cue - 1 and kinds[first] & flags.HONORIFIC and first not in frame.beginning:
                first += 1
            found = phrase_at(frame, first, cue - 1)
            return found if found and frame.may_speak(found) else None
    return None


def who_held(frame: Frame, cue: int, low: int) -> Sayer | None:
    """في كلمة ألقتها X، قالت: who is behind a verb with its object written into it, up to a comma."""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    if not kinds[cue - 1] & flags.COMMA or kinds[cue] & flags.ATTACHED:
        return None  # الدعم الذي قدمه X، وقال
    for k in range(cue - 2, max(low, cue - _HELD), -1):
        if frame.inside[k] or kinds[k] & (flags.CUE | flags.THAT | flags.END):
            break
        if words[k].endswith(frame.speech.script.objects) and not frame.governed(k):
            found = phrase_at(frame, k + 1, cue)
            whole = found and (found.mention or found.last == cue - 1) and frame.may_speak(found)
            return found if whole and found and found.first <= k + _TITLES else None
    return None


def who_was_asked(frame: Frame, asked: int, cue: int) -> Sayer | None:
    """وسأل أحد الصحفيين X عن الخطة، فقال: the name behind who asks, before a verb with "then" in it."""
    words, speech = frame.tokens.words, frame.speech
    attached = frame.tokens.kinds[asked] & frame.tokens.kinds[cue] & flags.ATTACHED
    if (
        not attached
        or words[asked][1:] not in speech.asking
        or words[cue][0] != speech.joining.proclitics[-1]
    ):
        return None
    asker = phrase_at(frame, asked + 1, cue)
    if asker is None or asker.kind != "noun":
        return None
    mention = next((frame.beginning[k] for k in range(asker.last, cue) if k in frame.beginning), None)
    return named(mention) if mention and suits(frame, mention, cue) else None


def _officer(frame: Frame, k: int, cue: int) -> Sayer | None:
    """The office alone right behind its verb, before a verb of the same form: وتلقت الوزيرة رسالة، وردت."""
    noun = noun_at(frame, k, cue) if k < cue and not frame.governed(k) else None
    if noun is None or not frame.tokens.kinds[noun.first] & flags.ROLE:
        return None
    either = frame.speech.script.feminine.fullmatch(frame.tokens.words[noun.first])  # العمدة
    gender = frame.tokens.kinds[noun.first] & flags.FEMININE or (0 if either else flags.MASCULINE)
    form = _form(frame, cue)
    if form and gender and not form & gender:
        return None
    return Sayer("noun", noun.first, whole_end(frame, noun.first, noun.last))


def reacting(frame: Frame, mention: Mention, low: int) -> Sayer | None:
    """علق X على فوز Y قائلا: who stands behind the verb that leads to somebody right before a participle."""
    kinds, cues = frame.tokens.kinds, frame.cues
    at = bisect_left(cues, mention.first)
    if not (frame.speech.verb_first and at) or cues[at - 1] < low:
        return None
    found = subject_after(frame, cues[at - 1], mention.first)
    if found and found.kind == "noun" and kinds[found.first] & flags.ROLE and _led_to(frame, mention):
        return Sayer(
            "noun", found.first, whole_end(frame, found.first, found.last)
        )  # وتوجه الوزير إلى X وقال
    if found is None or found.mention in (None, mention) or found.last >= mention.first:
        return None
    apart = any(kind & _OWN_VERB for kind in kinds[found.last : mention.first])
    return None if apart else found


def and_said(frame: Frame, mention: Mention, cue: int, low: int) -> Sayer | None:
    """وتوجه X إلى Y وقال: who is behind the verb, where a small word leads to the name before "and"."""
    if not (frame.speech.verb_first and frame.tokens.kinds[cue] & flags.ATTACHED and _led_to(frame, mention)):
        return None
    found = behind_clause(frame, cue, low)
    if found is None or found.mention is None:
        return found
    return found if found.mention is not mention and suits(frame, found.mention, cue) else None


def _led_to(frame: Frame, mention: Mention) -> bool:
    """Does a small word that stands apart lead to somebody, over the titles?"""
    first = mention.first
    while first > 1 and frame.tokens.kinds[first - 1] & flags.HONORIFIC:
        first -= 1
    before = frame.tokens.kinds[first - 1]
    return bool(before & (flags.LINK | flags.STOP)) and not before & _VERB


def _form(frame: Frame, cue: int) -> int:
    """The gender that a verb or participle tells."""
    kind = frame.tokens.kinds[cue]
    if not kind & _WITHOUT_FORM or kind & flags.GENDER:  # قولها
        return kind & flags.GENDER
    woman = frame.speech.script.feminine.fullmatch(frame.tokens.words[cue])
    return flags.FEMININE if woman else flags.MASCULINE


def suits(frame: Frame, mention: Mention, cue: int) -> bool:
    """May somebody be the subject of a verb that tells a woman from a man: شكرت X Y، قائلة; هنأ الرئيسة X؟"""
    kinds, speech = frame.tokens.kinds, frame.speech
    if not speech.verb_first:
        return True
    form = _form(frame, cue)
    office = kinds[mention.role[0]] & flags.FEMININE if mention.role else 0
    title = kinds[mention.title] & flags.GENDER if mention.title >= 0 else 0
    gender = title or office or kinds[mention.name[0]] & flags.GENDER  # a family name may stand first
    return flags.GENDER in (form, gender) or 0 in (form, gender) or gender == form


def right_behind(frame: Frame, verb: int) -> Sayer | None:
    """افتتح X الندوة، ثم تحدث Y قائلا: the name right behind a verb that leads to a participle."""
    near = frame.beginning.get(verb + 1) if frame.speech.verb_first else None
    return named(near) if near and suits(frame, near, verb) and not with_object(frame, verb) else None


def with_object(frame: Frame, cue: int) -> bool:
    """التي وصفها X: is a pronoun written into a verb, so that who is named before it is no subject?"""
    word, verbs = frame.tokens.words[cue], frame.speech.judged
    if not frame.speech.verb_first or not word.endswith(frame.speech.script.objects):
        return False
    word = word[1:] if frame.tokens.kinds[cue] & flags.ATTACHED else word
    return word[:-1] in verbs or word[:-2] in verbs


def agreeing(frame: Frame, found: Sayer | None, cue: int) -> Sayer | None:
    """A subject far before a verb; no noun for women or bodies before the form for men: المنظمة ... أضاف."""
    if found and found.kind == "verb" and found.first != cue:
        gender = frame.tokens.kinds[found.first] & flags.GENDER
        return found if gender & frame.tokens.kinds[cue] else None  # وعندما كررت السؤال قال
    if found is None or found.kind != "noun" or not frame.tokens.kinds[cue] & flags.MASCULINE:
        return found
    return None if frame.speech.script.feminine.fullmatch(frame.tokens.words[found.first]) else found
