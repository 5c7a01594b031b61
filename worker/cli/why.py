"""`plenary why`: why a release is told to a subscription, or not."""

import json
from typing import TYPE_CHECKING, Any

import click

from worker.cli.output import print_json, print_text

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from storage.releases import Release, Revision
    from storage.subscriptions import Subscription


@click.command("why")
@click.argument("release_id", metavar="RELEASE")
@click.argument("subscription")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.pass_obj
def why_command(config_path: str | None, release_id: str, subscription: str, as_json: bool) -> None:
    """Say why RELEASE is told to SUBSCRIPTION, or why it is not."""
    from storage.engine import read
    from worker.cli.digest import find_subscription
    from worker.cli.opened import opened_store
    from worker.cli.releases import find_release

    with opened_store(config_path) as (config, engine), read(engine) as conn:
        release = find_release(conn, release_id)
        told = _reasons(conn, release, find_subscription(conn, config, subscription))
    if as_json:
        print_json(told)
    else:
        print_text("\n".join(_lines(told)))


def _reasons(conn: "Connection", release: "Release", subscription: "Subscription") -> dict[str, Any]:
    from storage import releases

    return {
        "release": release.id,
        "headline": release.headline,
        "subscription": subscription.id,
        "schedule": subscription.schedule,
        "relevant": release.relevant,
        "relevance": _relevance(releases.last(conn, release.id)),
        "revisions": [
            _revision(conn, release, revision, subscription)
            for revision in releases.history(conn, release.id)
        ],
    }


def _relevance(revision: "Revision | None") -> list[str]:
    reasons = json.loads(revision.record)["relevance"]["reasons"] if revision is not None else []
    return [reason["rule"] for reason in reasons]


def _revision(
    conn: "Connection", release: "Release", revision: "Revision", subscription: "Subscription"
) -> dict[str, Any]:
    from storage import deliveries, interests, waiting

    wanted = [
        one for one in interests.matches(conn, revision.id) if one.interest_id in subscription.interests
    ]
    taken = next(
        (
            one
            for one in waiting.told(conn, subscription.id, [release.family_id])
            if one.revision_id == revision.id
        ),
        None,
    )
    sent = deliveries.of_digest(conn, taken.digest_id) if taken is not None and taken.digest_id else ()
    return {
        "number": revision.number,
        "cause": revision.cause,
        "notify": revision.notify,
        "matches": [{"interest": one.interest_id, "evidence": json.loads(one.evidence)} for one in wanted],
        "role": taken.role if taken is not None else None,
        "digest": taken.digest_id if taken is not None else None,
        "deliveries": [{"recipient": one.recipient, "state": one.state} for one in sent],
    }


def _lines(told: dict[str, Any]) -> list[str]:
    signs = ", ".join(told["relevance"]) or "no sign of one"
    relevant = "is" if told["relevant"] else "is NOT"
    lines = [
        f"{told['release']}: {told['headline']}",
        f"It {relevant} about a session of the General Assembly ({signs}).",
    ]
    for revision in told["revisions"]:
        lines += ["", f"Revision {revision['number']} ({revision['cause']}): {_verdict(revision)}"]
        lines += [f"  {line}" for match in revision["matches"] for line in _match_lines(match)]
        lines += [f"  {one['state']}: {one['recipient']}" for one in revision["deliveries"]]
    return lines


def _verdict(revision: dict[str, Any]) -> str:
    if not revision["matches"]:
        told = revision["role"] == "correction"
        return (
            "told as a correction: no interest matches any more"
            if told
            else "no interest of the subscription matches"
        )
    if not revision["notify"]:
        return "matches, but it was stored without notice"
    return _ROLES.get(revision["role"], "matches, and waits for the next digest")


_ROLES = {
    "new": "told as new",
    "archive": "told as added to the archive: it was published long before it was seen",
    "correction": "told as a correction",
    "copy": "not told: a copy of what was told, with nothing new in it",
    "withheld": "not shown: the digest was full",
    "overtaken": "not told: a later revision was there before the digest",
}


def _match_lines(match: dict[str, Any]) -> list[str]:
    return [f"{match['interest']}: {_wish(one)} {_spans(one['spans'])}" for one in match["evidence"]]


def _wish(one: dict[str, Any]) -> str:
    return f"{one['kind']} {one['value']!r} in {one['field']}: {one['text']!r}"


def _spans(spans: list[list[int]]) -> str:
    return " ".join(f"[{start}-{end}]" for start, end in spans) or "(from the authority table)"
