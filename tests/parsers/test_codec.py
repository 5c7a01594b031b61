"""The record's canonical JSON: the same record is the same bytes, and what changed is told by field."""

import json

import jsonschema
import pytest

from parsers.codec import changes, decode, encode, schema
from parsers.release import parse_release
from tests.parsers.sample_files import RELEASES, read_samples

SAMPLES = read_samples(RELEASES)


@pytest.mark.parametrize("text", [sample["text"] for sample in SAMPLES], ids=[s["name"] for s in SAMPLES])
def test_there_and_back(text: str) -> None:
    release = parse_release(text)
    written = encode(release)
    assert decode(written) == release
    assert encode(decode(written)) == written
    jsonschema.validate(json.loads(written), schema())


def test_keys_are_sorted_and_nothing_is_left_out() -> None:
    written = json.loads(encode(parse_release("Nothing to see.")))
    assert list(written) == sorted(written)
    assert written["venue"] is None
    assert written["schema"] == "plenary.release/1"


@pytest.mark.parametrize("bad", ["", "{}", "[1]", '{"document": 5}', b"\xff"])
def test_what_is_no_record_is_refused(bad: str | bytes) -> None:
    with pytest.raises(ValueError, match=r"not a release record|UTF-8|utf-8"):
        decode(bad)


def test_a_moved_text_is_no_change() -> None:
    text = SAMPLES[0]["text"]
    assert changes(parse_release(text), parse_release("\n\n" + text)) == ()


def test_a_corrected_figure_is_a_change() -> None:
    text = SAMPLES[0]["text"]
    old, new = parse_release(text), parse_release(text.replace("171 countries", "172 countries"))
    told = changes(old, new)
    assert [change.field for change in told] == ["attendance"]
    assert told[0].old[0]["countries"] == 171
    assert told[0].new[0]["countries"] == 172
    assert json.dumps(told[0].new)
