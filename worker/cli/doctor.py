"""`plenary doctor`: every part tried once; a table of what works, what does not, and how to mend it."""

import sys
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from worker.checkup.finding import Finding
    from worker.config import Config

NOT_BEFORE = 1_735_689_600  # 2025-01-01: a clock that says less was never set
SUBJECT = 30  # columns
WIDEST = 1_000  # where no terminal says: a line stays whole
OTHERS = ("source ", "network")  # what a look at the sources found: not ours to mend alone
COLOURS = {"ok": "green", "warn": "yellow", "FAIL": "red", "skip": None}


@click.command("doctor")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.option("--offline", is_flag=True, help="Ask no source and look up no webhook.")
@click.pass_context
def doctor_command(ctx: click.Context, as_json: bool, offline: bool) -> None:
    """Check config, disk, store, clock, broker, mail server, webhooks and sources; nothing is sent.

    Exit status 2 when something of this installation does not work, 1 when only sources do not.
    """
    from worker.config import load

    config = load(ctx.obj)
    findings = []
    for finding in examine(config, offline=offline):
        findings.append(finding)
        if not as_json:
            _tell(finding)
    if as_json:
        _print_json(findings)
    else:
        click.echo(f"\n{_verdict(findings, config)}")
    bad = [finding for finding in findings if not finding.well]
    ours = any(not finding.subject.startswith(OTHERS) for finding in bad)
    ctx.exit(2 if ours else 1 if bad else 0)


def _verdict(findings: "list[Finding]", config: "Config") -> str:
    from worker.rendering.numbers import plural

    bad = sum(not finding.well for finding in findings)
    warnings = sum(finding.state == "warn" for finding in findings)
    if bad:
        return f"{bad} to mend in {config.file or 'the environment'}."
    return f"It works, with {plural(warnings, 'warning')}." if warnings else "All is well."


def examine(config: "Config", *, offline: bool) -> "Iterator[Finding]":
    """All checks in the order of what depends on what."""
    from worker.checkup import doors, settings, sources, store
    from worker.checkup.finding import Finding

    yield from settings.check_settings(config)
    yield from store.check_disk(config)
    if time.time() < NOT_BEFORE:
        yield Finding("clock", "FAIL", f"this host thinks it is {time.strftime('%Y-%m-%d')}", "set its clock")
    yield from store.check_store(config)
    yield from doors.check_broker(config)
    yield from doors.check_mail(config)
    yield from doors.check_webhooks(config, offline=offline)
    if offline:
        yield Finding("sources", "skip", "not asked (--offline)")
    else:
        if sys.stderr.isatty():
            click.echo("      asking the sources, each once ...", err=True)
        yield from sources.check_sources(config)


def _tell(finding: "Finding") -> None:
    from worker.cli.tables import terminal, width, wrapped

    subject = _line(finding.subject)[:SUBJECT]
    state = click.style(f"{finding.state:<4}", fg=COLOURS[finding.state])
    indent = " " * (SUBJECT + 8)
    room = max((terminal() or WIDEST) - len(indent), SUBJECT)
    first, *rest = wrapped(_line(finding.text), room)
    click.echo(f"{state}  {subject}{' ' * (SUBJECT - width(subject))}  {first}")
    for line in rest:
        click.echo(indent + line)
    for number, line in enumerate(wrapped(_line(finding.mend), room - 3) if finding.mend else ()):
        click.echo(f"{indent}{'   ' if number else '-> '}{line}")


def _line(text: str) -> str:
    """One line without what steers a terminal: a server's words may be in it."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def _print_json(findings: "list[Finding]") -> None:
    from worker.cli.output import print_json

    rows = [
        {"id": one.subject, "state": one.state.lower(), "text": one.text, "mend": one.mend or None}
        for one in findings
    ]
    print_json({"well": all(one.well for one in findings), "findings": rows})
