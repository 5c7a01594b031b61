"""Pages that ask whether the reader is a robot, told from what was asked for."""

import re
from typing import Final

_CHALLENGE: Final = re.compile(
    r"just a moment|checking your browser|cf[-_]chl|challenge-platform|attention required|captcha|incapsula"
    r"|ddos[- ](?:guard|protection)|verif(?:y|ying)(?: that)? you are (?:a )?human|are you a robot"
    r"|enable javascript and cookies|access denied",
    re.IGNORECASE,
)


def is_challenge(text: str) -> bool:
    """Does it carry the words of a bot check? To be asked of short texts and heads of pages only."""
    return bool(_CHALLENGE.search(text))
