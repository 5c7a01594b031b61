"""What the demo shows at its end: the stored releases, a digest, a webhook event, and where to go next."""

import json
from pathlib import Path

from storage import families, releases
from storage.engine import read
from worker.cli.tables import aligned, terminal
from worker.demo.checks import Check
from worker.demo.receivers import Mail
from worker.demo.stage import Stage


def stored_table(stage: Stage) -> str:
    """The releases as `plenary releases list --all` has them, with their families."""
    with read(stage.engine) as conn:
        found = sorted(releases.listing(conn, limit=1000, relevant=None), key=lambda one: one.published or "")
        letters: dict[str, str] = {}
        lines = [["RELEASE", "PUBLISHED", "LANG", "REV", "FAMILY", "HEADLINE"]]
        for one in found:
            alone = len(families.members(conn, one.family_id)) == 1
            family = "" if alone else letters.setdefault(one.family_id, chr(ord("A") + len(letters)))
            revisions = len(releases.history(conn, one.id))
            about = one.id if one.relevant else f"({one.id})"
            day = (one.published or "")[:10]
            lines.append([about, day, one.language, str(revisions), family, one.headline or ""])
    return (
        "\n".join(aligned(lines, terminal())) + "\n(in brackets: not about a session of the General Assembly)"
    )


def keep_mails(stage: Stage) -> list[Path]:
    """Every mail as .eml, and its HTML part as .html beside it; the paths in the order of arrival."""
    folder = stage.folder / "mails"
    folder.mkdir(exist_ok=True)
    return [_keep(folder, number, mail) for number, mail in enumerate(stage.mails.mails, 1)]


def _keep(folder: Path, number: int, mail: Mail) -> Path:
    name = f"{number:02d}-{mail.recipient.partition('@')[0]}"
    path = folder / f"{name}.eml"
    path.write_bytes(mail.content)
    page = mail.parsed().get_body(("html",))
    if page is not None:
        (folder / f"{name}.html").write_text(page.get_content(), "utf-8")
    return path


def digest_text(mail: Mail) -> str:
    """The mail as a person reads it in a terminal."""
    message = mail.parsed()
    body = message.get_body(("plain",))
    head = [f"{name}: {message[name]}" for name in ("From", "To", "Date", "Subject")]
    return "\n".join([*head, "", body.get_content() if body is not None else ""])


def event_text(stage: Stage) -> str:
    """The last webhook event: its headers, and its payload cut short."""
    post = stage.hooks.posts[-1]
    event = json.loads(post.body)
    release = event["data"]["release"]
    short = {
        "type": event["type"],
        "id": event["id"],
        "subject": event["subject"],
        "data": {
            "role": event["data"]["role"],
            "url": event["data"]["url"],
            "release": {
                "session": release["session"] and release["session"]["value"],
                "quotes": f"... {len(release['quotes'])} with their spans",
                "speakers": [speaker["name"] for speaker in release["speakers"]],
            },
        },
    }
    names = ("webhook-id", "webhook-timestamp", "webhook-signature")
    lines = [f"{name}: {post.headers[name]}" for name in names]
    return "\n".join([*lines, "", json.dumps(short, ensure_ascii=False, indent=2)])


def verdicts(found: list[Check]) -> str:
    """One line a claim."""
    return "\n".join(f"  {'ok  ' if check.true else 'NOT '} {check.claim}" for check in found)
