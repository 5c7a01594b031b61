"""Ordinals spelled out to 109, by the way each language builds them, and in Roman numerals."""

from parsers.fold import fold


def joined(
    units: str,
    tens: dict[int, str],
    heads: dict[int, str],
    links: tuple[str, ...],
    *,
    unit_first: bool = False,
) -> dict[str, int]:
    """Folded words to numbers: units from 1 on, other forms by slashes; tens alone; heads beside a unit."""
    small = {number: _forms(forms) for number, forms in enumerate(units.split(" "), 1)}
    found = {form: number for number, forms in small.items() for form in forms}
    for number, forms in tens.items():
        found |= dict.fromkeys(_forms(forms), number)
    for base, forms in heads.items():
        for head in _forms(forms):
            for unit in range(1, 10):
                for form in small[unit]:
                    for link in links:
                        spelled = f"{form}{link}{head}" if unit_first else f"{head}{link}{form}"
                        found.setdefault(spelled, base + unit)
    return found


def roman(first: int, last: int) -> dict[str, int]:
    """Roman numerals in lower case to their numbers: "xciii" to 93."""
    parts = (
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    )
    found = {}
    for number in range(first, last + 1):
        numeral, rest = "", number
        for value, letters in parts:
            numeral += letters * (rest // value)
            rest %= value
        found[numeral] = number
    return found


def _forms(text: str) -> list[str]:
    return [fold(form) for form in text.split("/")]
