"""`plenary parse` and `plenary schema`: what goes in, what comes out, what is refused."""

import json
import os
import re
import threading
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from worker.cli import cli
from worker.cli.files import LARGEST

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


def test_a_broken_line_is_named_by_its_number_and_the_others_are_read(tmp_path: Path) -> None:
    good, more = json.dumps({"id": "a", "text": TEXT}), tmp_path / "more.jsonl"
    more.write_text(good, encoding="utf-8")
    lines = tmp_path / "lines.jsonl"
    lines.write_text(f'{good}\n{{"id": "b", "text": \n\n["x"]\n{{"id": "c"}}\n{good}', encoding="utf-8")
    result = run("--jsonl", str(lines), str(tmp_path / "none"), str(more))
    assert (result.exit_code, "none: No such file" in result.stderr) == (1, True)
    told = [json.loads(line) for line in result.stdout.splitlines()]
    assert [row["id"] for row in told] == ["a", None, None, "c", "a", "a"]
    assert told[1]["error"] == "line 2: no JSON (Expecting value at column 20)"
    assert told[2]["error"] == "line 4: it is no JSON object"
    assert told[3]["error"] == 'line 5: it has neither "text" nor "html"'


def test_a_line_without_end_is_told_and_the_next_one_read(tmp_path: Path) -> None:
    lines = tmp_path / "lines.jsonl"
    lines.write_bytes(b"x" * (2 * LARGEST + 5) + b"\n" + json.dumps({"id": 1, "text": TEXT}).encode())
    first, second = (json.loads(line) for line in run("--jsonl", str(lines)).output.splitlines())
    assert (first["id"], "longer than 20,000,000 bytes" in first["error"]) == (None, True)
    assert second["id"] == 1


def test_a_file_without_end_is_not_read_whole() -> None:
    result = run("/dev/zero")
    assert (result.exit_code, result.stderr) == (1, "Error: /dev/zero: it is larger than 20,000,000 bytes\n")


def test_a_directory_is_one_clear_line(tmp_path: Path) -> None:
    for flags in ([], ["--jsonl"]):
        result = run(*flags, str(tmp_path))
        assert (result.exit_code, result.stderr) == (1, f"Error: {tmp_path}: Is a directory\n")


def test_who_waits_for_the_writer_of_a_pipe_is_told(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Timer(1.6, pipe.write_text, (TEXT,))
    writer.daemon = True
    writer.start()
    result = run("--json", str(pipe))
    assert json.loads(result.stdout)["session"]["value"] == 99
    assert result.stderr == f"{pipe} is a pipe: waiting for what is written into it\n"


def test_a_language_that_is_not_read_is_refused(tmp_path: Path) -> None:
    source = tmp_path / "release.txt"
    source.write_text(TEXT, encoding="utf-8")
    assert run("--language", "de", str(source)).exit_code == 2
    french = json.loads(run("--language", "fr-CA", "--json", str(source)).stdout)
    assert french["document"]["language"] == "fr"


def test_no_page_is_written_of_nothing(tmp_path: Path) -> None:
    assert run("--html", str(tmp_path / "out.html"), str(tmp_path / "none.txt")).exit_code == 1
    assert not (tmp_path / "out.html").exists()


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


def test_the_page_begins_with_what_was_found_and_leads_to_where_it_stands(tmp_path: Path) -> None:
    page, names = tmp_path / "out.html", []
    for number, told in enumerate((TEXT, TEXT.replace("99th", "84th"))):
        names.append(str(tmp_path / f"{number}.txt"))
        Path(names[-1]).write_text(told, encoding="utf-8")
    assert run("--html", str(page), *names).exit_code == 0
    html = page.read_text(encoding="utf-8")
    links = re.findall(r'<a href="#(d\d+(?:-\d+)?)">', html)
    assert links
    assert all(html.count(f' id="{link}"') == 1 for link in links), "each link leads to one place"
    place = TEXT.index("99th")
    assert (
        f'<tr class="session"><th>session</th><td dir="auto"><a href="#d1-{place}">99</a></td></tr>' in html
    )
    assert ">Halima Osei: We came to work</a>" in html
    doubt = "venue: Norway here, Rwanda in the tables"
    assert html.count(f'<tr class="doubtful"><th>doubtful</th><td dir="auto">{doubt}</td></tr>') == 1
    assert f"doubtful: {doubt}" in run("--evidence", names[1]).output


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
