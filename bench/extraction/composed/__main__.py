"""How composed releases are read.

usage: python -m bench.extraction.composed [COUNT] [LANGUAGE ...] [--show N]
Prints what is wrong of so many releases (400) a language, and the first N releases in which something is.
"""

import sys
from collections import Counter

from bench.extraction.composed.story import Story, stories, words_of
from parsers.release import parse_release

LANGUAGES = ("en", "fr", "es", "ar")


def wrong(story: Story) -> list[tuple[str, str, str]]:
    """What the reader has otherwise: (kind, what the story has, what was read)."""
    record = parse_release(story.text)
    people = {speaker.id: speaker for speaker in record.speakers}
    found: list[tuple[str, str, str]] = []
    quotes = list(record.quotes)
    for text, who in story.quotes:
        read = next((q for q in quotes if words_of(q.text) == words_of(text)), None)
        if read is None:
            found.append(("quotation", text, "-"))
            continue
        quotes.remove(read)  # two may say the same
        said = people.get(read.speaker or "")
        name = (said.name or said.role or "") if said else "-"
        if sorted(words_of(name)) != sorted(words_of(who.name)):
            found.append(("speaker", f"{who.name}: {text}", name))
    names = {tuple(sorted(words_of(s.name or ""))): s for s in record.speakers}
    for who in story.people:
        speaker = names.pop(tuple(sorted(words_of(who.name))), None)
        if speaker is None:
            found.append(("person", who.name, "-"))
        elif words_of(speaker.role or "") != words_of(who.role):
            found.append(("role", f"{who.name}: {who.role}", speaker.role or "-"))
    return found + [("nobody", "-", s.name or s.role or "") for s in names.values()]


def measure(language: str, count: int, show: int) -> None:
    """One language: a line of figures, behind the first releases that are read wrong."""
    quotes = people = shown = 0
    kinds: Counter[str] = Counter()
    for seed, story in enumerate(stories(language, count)):
        quotes, people, errors = quotes + len(story.quotes), people + len(story.people), wrong(story)
        kinds.update(kind for kind, _, _ in errors)
        if errors and shown < show:
            shown += 1
            print(f"\n=== {language} {seed}: {' / '.join(story.templates)}\n{story.text}")
            print(*(f"  {kind}: {gold}  <-  {read}" for kind, gold, read in errors), sep="\n")
    told = ", ".join(f"{kind} {n}" for kind, n in sorted(kinds.items())) or "none"
    print(f"{language}: {count} releases, {quotes} quotations, {people} people; wrong: {told}")


def main() -> None:
    asked = sys.argv[1:]
    show = int(asked.pop(asked.index("--show") + 1)) if "--show" in asked else 0
    asked = [word for word in asked if word != "--show"]
    count = int(asked.pop(0)) if asked and asked[0].isdigit() else 400
    for language in asked or LANGUAGES:
        measure(language, count, show)


if __name__ == "__main__":
    main()
