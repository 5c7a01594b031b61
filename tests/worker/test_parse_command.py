"""`plenary parse` and `plenary schema`: what goes in, what comes out, what is refused."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from worker.cli import cli

TEXT = (
    "OSLO, Norway – The 99th INTERPOL General Assembly opened in Oslo.\n\n"
    "“We came to work,” said INTERPOL President Halima Osei.\n"
)


def run(*arguments: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(cli, ["parse", *arguments], input=stdin)


def test_jsonl_keeps_order_and_says_what_it_cannot_read() -> None:
    rows = [{"id": "a", "text": TEXT}, {"id": 7}, {"id": "b", "html": f"<p>{TEXT * 5}</p>", "language": "en"}]
    lines = "\n".join([*(json.dumps(row) for row in rows), "no json", "[" * 5000, ""])
    result = run("--jsonl", stdin=lines)
    assert result.exit_code == 0
    told = [json.loads(line) for line in result.output.splitlines()]
    assert [row["id"] for row in told] == ["a", 7, "b", None, None]
    assert told[0]["release"]["session"]["value"] == 99
    assert told[2]["release"]["session"]["value"] == 99
    assert all("error" in told[number] for number in (1, 3, 4))


def test_with_text_adds_the_text_that_offsets_count_in() -> None:
    result = run("--jsonl", "--with-text", stdin=json.dumps({"id": 1, "text": TEXT}))
    release = json.loads(result.output)["release"]
    start, end = release["session"]["spans"][0]
    assert release["text"][start:end] == "99th"


@pytest.mark.parametrize("flag", ["--json", "--evidence", None])
def test_a_file_in_each_form(tmp_path: Path, flag: str | None) -> None:
    path = tmp_path / "release.txt"
    path.write_text(TEXT, encoding="utf-8")
    result = run(*filter(None, (flag, str(path))))
    assert result.exit_code == 0
    assert "Halima Osei" in result.output
    if flag == "--json":
        assert json.loads(result.output)["document"]["sha256"]


def test_a_page_of_evidence(tmp_path: Path) -> None:
    source, page = tmp_path / "release.txt", tmp_path / "out.html"
    source.write_text(TEXT.replace("Oslo.", "Oslo <script>."), encoding="utf-8")
    assert run("--html", str(page), str(source)).exit_code == 0
    html = page.read_text(encoding="utf-8")
    assert '<mark class="session" title="session: 99 session.named' in html
    assert '<td dir="auto">Halima Osei: INTERPOL President</td>' in html
    assert "<script>" not in html
    assert 'name="viewport"' in html


def test_evidence_marks_every_kind_of_fact_in_words(tmp_path: Path) -> None:
    path = tmp_path / "release.txt"
    told = f"{TEXT}\nDelegates from 40 countries adopted a resolution on forged passports.\n"
    path.write_text(told, encoding="utf-8")
    lines = run("--evidence", str(path)).output.splitlines()
    assert "about a session of the General Assembly" in lines[0]
    said = {line.split()[1]: line.split("=>")[1].strip() for line in lines if "=>" in line}
    assert said["announcement"] == "resolution"
    assert said["venue"].startswith("Oslo, Norway  venue.")
    assert said["attendance"].startswith("Delegates, 40 countries  attendance.")


def test_what_is_not_there_is_one_clear_line(tmp_path: Path) -> None:
    result = run(str(tmp_path / "none.txt"))
    assert result.exit_code == 1
    assert "none.txt" in result.output
    assert "Traceback" not in result.output
    assert run().exit_code == 2


def test_one_bad_file_does_not_keep_the_others_back(tmp_path: Path) -> None:
    good = tmp_path / "release.txt"
    good.write_text(TEXT, encoding="utf-8")
    result = run("--json", str(tmp_path / "none.txt"), str(good))
    assert result.exit_code == 1
    assert json.loads(result.stdout)["session"]["value"] == 99
    assert "none.txt" in result.stderr


def test_a_page_that_cannot_be_written_is_one_clear_line(tmp_path: Path) -> None:
    source = tmp_path / "release.txt"
    source.write_text(TEXT, encoding="utf-8")
    result = run("--html", str(tmp_path / "none" / "out.html"), str(source))
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: ")
    assert "out.html: cannot be written (No such file or directory)" in result.stderr


def test_the_schema_is_printed() -> None:
    result = CliRunner().invoke(cli, ["schema", "release"])
    assert result.exit_code == 0
    assert json.loads(result.output)["$id"] == "plenary.release/1"
