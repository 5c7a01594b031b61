import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.facts.passages.marks import find_passages


def blocks(text):
    found, at = [], 0
    for line in text.split("\n"):
        start, end = at + len(line) - len(line.lstrip()), at + len(line.rstrip())
        if start < end:
            found.append((start, end))
        at += len(line) + 1
    return found


def read(text, dash=""):
    return [[text[a:b] for a, b in one.spans] for one in find_passages(text, blocks(text), dash)]


@pytest.mark.parametrize(
    ("text", "passages"),
    [
        ("“A plan,” she said, “is a start.”", [["A plan"], ["is a start."]]),
        ('"A plan," she said. "It is a start."', [["A plan"], ["It is a start."]]),
        ("'A plan,' Mr Lee said. 'The police's own.'", [["A plan"], ["The police's own."]]),
        ("‘The countries’ police agree,’ he said.", [["The countries’ police agree"]]),
        ("« Un plan », dit-il. «Sin espacios»", [["Un plan"], ["Sin espacios"]]),
        ("”كلام“ و ’’كلام آخر‘‘", [["كلام"], ["كلام آخر"]]),
        ("''Wire style,'' he said; ``old style''", [["Wire style"], ["old style"]]),
        ("“Mixed marks,\" he said. “It's so“, they say", [["Mixed marks"], ["It's so"]]),
        ("« Un plan !’’, dit-il, heureux de « partir » demain.", [["Un plan !"], ["partir"]]),
        ("“Un plan “, dit-il, puis “rien d’autre “.", [["Un plan"], ["rien d’autre"]]),
        ('« Un "vrai" plan », dit-il, puis « un autre ».', [['Un "vrai" plan'], ["un autre"]]),
        ("“One,” says Ana Roe. ” Two is long.” ” Three,” she said.", [["One"], ["Two is long."], ["Three"]]),
        (
            "“One. Two, “he said. “Three. “said Bo Lind. “Four, ” he added.",
            [["One. Two"], ["Three."], ["Four"]],
        ),
        ("„Niedrig“, sagte er", [["Niedrig"]]),
        ("‹ Un plan ›, dit-il. ‹Einfach›", [["Un plan"], ["Einfach"]]),
        ("’هدية‘ و ’هدية أخرى‘", [["هدية"], ["هدية أخرى"]]),
        ("“One goes on.\nTwo ends it.” “Three,” she said.", [["One goes on.", "Two ends it."], ["Three"]]),
        ("« Un.\nDeux. » « Trois », dit-elle.", [["Un.", "Deux."], ["Trois"]]),
        ("Ana dijo:\n\nLa isla es bella. El faro, más”.\n\nFin.", [["La isla es bella. El faro, más"]]),
        ("Ana Soler lo contó.\n\nLa isla es bella y el faro también”.\n\nFin.", []),
        ("Home › News › Police", []),
        ("“He called it ‘a gift’ to us,” she said", [["He called it ‘a gift’ to us"]]),
        ("Don't take the boys' toys, ’til ’tis the ’20s", []),
        ('"An excerpt.\n"Goes on.\n“One,” he said.\n“Two,” she said.', [["One"], ["Two"]]),
        (
            '"One goes on.\n"And ends," he said.\n“Two,” she said. “Three.”',
            [["One goes on.", "And ends"], ["Two"], ["Three."]],
        ),
        ("“One.\n“Two,” he said", [["One.", "Two"]]),
        ("“One\n“Two.\n“Three”", [["One", "Two.", "Three"]]),
        ("“One.”\n“Two.”", [["One."], ["Two."]]),
        ("“One ends.“Two is fused,” he said", [["One ends.", "Two is fused"]]),
        ("He said.“Glued,” then more", [["Glued"]]),
        ("No opening mark here,” he said", [["No opening mark here"]]),
        ("He said: “never closed\nAnd a new paragraph.", [["never closed"]]),
        ("“ Blank inside,” he said", [["Blank inside"]]),
        (
            'He said " blank on both sides ", and " so it stays " .',
            [["blank on both sides"], ["so it stays"]],
        ),
        ('قال " كلام أول " ، وأضاف " كلام ثان " .', [["كلام أول"], ["كلام ثان"]]),
        ('One stray " mark, then "a plan," she said', [["a plan"]]),
        ("He is 5’2” and “small,” they say", [["small"]]),
        ('"“In an excerpt,” he said, and left."', [["In an excerpt"]]),
        ("“", []),
        ("””", []),
    ],
)
def test_passages(text, passages):
    assert [spans for spans in read(text) if spans] == passages


def test_dialogue_dash():
    text = "—Uno —dijo Vial—. Dos y tres.\n—Sin verbo ni cierre\n- punto"
    assert read(text, "—") == [["Uno"], ["Dos y tres."]]


MARKS = st.text(alphabet="ab s.,\n \"'“”‘’«»„—…!?`:()A’")


@given(MARKS)
def test_spans_stand_in_order_inside_their_paragraphs(text):
    at = 0
    for one in find_passages(text, blocks(text), "—"):
        assert at <= one.start < one.end <= len(text)
        inner = one.start
        for start, end in one.spans:
            assert inner <= start < end <= one.end
            assert text[start:end] == text[start:end].strip()
            inner = end
        at = one.end
