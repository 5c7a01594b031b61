import pytest

from bench.extraction.composed.__main__ import LANGUAGES, wrong
from bench.extraction.composed.story import compose, stories, words_in

READ = 120  # releases of a language that are read without a mistake


@pytest.mark.parametrize("language", LANGUAGES)
def test_composed_releases_are_read_as_they_were_meant(language):
    found = {seed: wrong(story) for seed, story in enumerate(stories(language, READ))}
    assert {seed: errors for seed, errors in found.items() if errors} == {}


def test_a_composed_release_says_what_its_gold_has_and_the_measure_sees_another_speaker():
    story = compose(words_in("en"), 3)
    assert story.quotes
    for text, who in story.quotes:
        assert text.split(". ")[0] in story.text.replace("\n\n", " ")
        assert who.surname in story.text
    first, second = story.people[:2]
    story.quotes[:] = [(text, first if who is second else second) for text, who in story.quotes]
    assert [kind for kind, _, _ in wrong(story)] == ["speaker"] * len(story.quotes)
