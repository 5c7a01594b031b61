"""Numbers into the words around them; pure."""


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 11th, 84th."""
    ending = "th" if number // 10 % 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def plural(number: int, noun: str) -> str:
    """A number with its noun: "1 release", "1,200 families"."""
    if number == 1:
        return f"1 {noun}"
    return f"{number:,} {noun[:-1]}ies" if noun.endswith("y") else f"{number:,} {noun}s"
