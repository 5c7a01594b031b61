from pathlib import Path
import importlib.util
import sys

import pytest

from parsers.facts.voices import find_people_and_words
from parsers.languages import LANGUAGES
from parsers.sheet import lay_out

spec = importlib.util.spec_from_file_location("voices_samples", Path(__file__).with_name("voices_samples.py"))
samples = importlib.util.module_from_spec(spec)
sys.modules["voices_samples"] = samples
spec.loader.exec_module(samples)


def bare(words):
    return words.strip(" .,،") if words else words


@pytest.mark.parametrize("sample", samples.SAMPLES, ids=lambda sample: sample.name)
def test_speakers_and_quotations(sample):
    sheet = lay_out(sample.text, sample.language)
    voices = find_people_and_words(sample.text, sheet.layout, LANGUAGES[sample.language], None)
    names = {one.id: one.name for one in voices.speakers}
    assert [(bare(one.text), names.get(one.speaker)) for one in voices.quotes] == [(bare(w), n) for w, n in sample.quotes]
    assert {(one.name, one.role) for one in voices.speakers} == set(sample.speakers)
