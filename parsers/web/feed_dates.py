"""Dates as feeds and pages write them into UTC ISO 8601, or None when they are nonsense."""

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Final

# Nobody published before feeds existed; 1970 is a clock that was never set, 2099 one that never expires.
_FIRST_YEAR: Final = 1971
_LAST_YEAR: Final = 2089

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "jan january janv janvier ene enero يناير",
            "feb february fev fevr fevrier febrero فبراير",
            "mar march mars marzo مارس",
            "apr april avr avril abr abril أبريل ابريل",
            "may mai mayo مايو",
            "jun june juin junio يونيو",
            "jul july juil juillet julio يوليو",
            "aug august aou aout ago agosto أغسطس اغسطس",
            "sep sept september septembre septiembre set setiembre سبتمبر",
            "oct october octobre octubre أكتوبر اكتوبر",
            "nov november novembre noviembre نوفمبر",
            "dec december decembre dic diciembre ديسمبر",
        ),
        start=1,
    )
    for name in names.split()
}
_ACCENTS: Final = str.maketrans("éèêûôáíóúñ٠١٢٣٤٥٦٧٨٩", "eeeuoaioun0123456789")

# Minutes east of Greenwich: RFC 822 names, then what wires use.
_ZONES: Final = {
    name: minutes
    for minutes, names in {
        0: "z ut utc gmt wet",
        60: "west bst cet met wat",
        120: "cest mest eet cat sast",
        180: "eest msk trt eat",
        240: "gst",
        300: "pkt",
        330: "ist",
        420: "wib",
        480: "sgt hkt awst",
        540: "jst kst",
        570: "acst",
        600: "aest",
        660: "aedt",
        720: "nzst",
        780: "nzdt",
        -180: "adt brt art",
        -240: "ast edt",
        -300: "est cdt et",
        -360: "cst mdt ct",
        -420: "mst pdt mt",
        -480: "pst akdt pt",
        -540: "akst",
        -600: "hst",
    }.items()
    for name in names.split()
}

_TIME: Final = r"(?P<hour>\d{1,2})[:.h](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:[.,]\d{1,9})?)?"
_ZONE: Final = r"(?:\s*(?P<zone>[+-]\d{1,2}:?\d{2}|(?:GMT|UTC)[+-]\d{1,2}(?::?\d{2})?|[A-Za-z]{1,5}\b))?"
_ISO: Final = re.compile(
    r"(?P<year>\d{4})-?(?P<month>\d{2})(?:-?(?P<day>\d{2}))?(?:[T ]\s*" + _TIME + _ZONE + r")?(?!\d)",
    re.IGNORECASE,
)
_COMPACT: Final = re.compile(
    r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})T(?P<hour>\d{2})(?P<minute>\d{2})(?P<second>\d{2})?"
    + _ZONE
)
_SLASHED: Final = re.compile(
    r"(?P<year>\d{4})/(?P<month>\d{1,2})/(?P<day>\d{1,2})(?:[T ]+" + _TIME + _ZONE + r")?"
)
_WORDY: Final = re.compile(
    r"(?:\w{2,10}\.?,?\s+)?(?P<day>\d{1,2})(?:st|nd|rd|th|er)?[\s.-]+(?:de\s+)?"
    r"(?P<name>\w{3,12})\.?,?[\s-]+(?:de\s+)?"
    r"(?P<year>\d{4}|\d{2})(?!\d)(?:,?\s+(?:at\s+)?"
    + _TIME
    + r"(?:\s*(?P<half>[ap])\.?m\b\.?)?"
    + _ZONE
    + r")?",
    re.IGNORECASE,
)
_AMERICAN: Final = re.compile(
    r"(?:\w{3,9}\.?,?\s+)?(?P<name>[A-Za-z]{3,9})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})"
    r"(?:,?\s+(?:at\s+)?" + _TIME + r"(?:\s*(?P<half>[ap])\.?m\b\.?)?" + _ZONE + r")?",
    re.IGNORECASE,
)
_ASCTIME: Final = re.compile(
    r"\w{3}\s+(?P<name>[A-Za-z]{3})\s+(?P<day>\d{1,2})\s+"
    + _TIME
    + r"(?:\s+(?P<zone>[A-Z]{1,5}))?\s+(?P<year>\d{4})"
)
_FORMS: Final = (_COMPACT, _ISO, _SLASHED, _ASCTIME, _WORDY, _AMERICAN)


def instant(written: str | None) -> str | None:
    """`2026-02-17T11:00:00Z` of a date in any usual form; a missing time is midnight, a missing zone UTC."""
    found = _read(written)
    return None if found is None else found[0].strftime("%Y-%m-%dT%H:%M:%SZ")


def day_or_instant(written: str | None) -> str | None:
    """Like `instant`, but a date without a time stays a date: `2026-02-17`."""
    found = _read(written)
    if found is None:
        return None
    moment, timed = found
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ" if timed else "%Y-%m-%d")


def from_parts(parts: tuple[int, ...] | None) -> str | None:
    """The instant of a UTC (year, month, day, hour, minute, second, ...)."""
    if parts is None:
        return None
    try:
        moment = datetime(*parts[:5], min(parts[5], 59), tzinfo=UTC)  # type: ignore[misc, arg-type]
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if _FIRST_YEAR <= moment.year <= _LAST_YEAR else None


def _read(written: str | None) -> tuple[datetime, bool] | None:
    """A date in one of the forms, in UTC, and whether it says the hour."""
    text = (written or "")[:100].strip().translate(_ACCENTS)
    for form in _FORMS:
        match = form.match(text)
        if match:
            return _moment({k: v for k, v in match.groupdict().items() if v is not None})
    return None


def _moment(part: dict[str, str]) -> tuple[datetime, bool] | None:
    """The parts of a date as an instant in UTC, and whether it says the hour."""
    zone = _zone(part.get("zone"))
    month = int(part["month"]) if "month" in part else _MONTHS.get(part["name"].lower())
    if month is None or zone is None:
        return None
    hour, late = _hour(part)
    try:
        moment = datetime(
            _year(part["year"]),
            month,
            int(part.get("day", 1)),
            hour,
            int(part.get("minute", 0)),
            min(int(part.get("second", 0)), 59),
            tzinfo=timezone(timedelta(minutes=zone)),
        )
        moment = (moment + timedelta(days=late)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return (moment, "hour" in part) if _FIRST_YEAR <= moment.year <= _LAST_YEAR else None


def _year(written: str) -> int:
    """Two digits as RFC 5322 reads them."""
    year = int(written)
    if len(written) > 2:
        return year
    return year + (2000 if year < 50 else 1900)


def _hour(part: dict[str, str]) -> tuple[int, int]:
    """Hour and days to add: 24:00 is the next day's midnight."""
    hour = int(part.get("hour", 0))
    half = part.get("half", "").lower()
    if half and 1 <= hour <= 12:
        return hour % 12 + (12 if half == "p" else 0), 0
    return (0, 1) if hour == 24 else (hour, 0)


def _zone(written: str | None) -> int | None:
    """Minutes east; an unknown name counts as UTC, an impossible offset makes the date nonsense."""
    if not written:
        return 0
    name = written.lower()
    if name[0] not in "+-" and name[:3] in ("gmt", "utc") and len(name) > 3:
        name = name[3:]
    if name[0] not in "+-":
        return _ZONES.get(name, 0)
    digits = name[1:].replace(":", "")
    if len(digits) <= 2:
        digits += "00"
    hours, minutes = int(digits[:-2]), int(digits[-2:])
    if hours > 15 or minutes > 59:
        return None
    return (hours * 60 + minutes) * (-1 if name[0] == "-" else 1)
