"""`plenary demo`: the main job over two simulated days, shown and then checked."""

import tempfile
from pathlib import Path

import click


@click.command("demo")
@click.option(
    "--keep",
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help="Leave store and mails here to explore.",
)
@click.pass_context
def demo_command(ctx: click.Context, keep: Path | None) -> None:
    """Run the real stack over a small newswire of its own, on this machine alone, and show what comes out.

    All releases are invented. Exit status 0 only if what it says happened did happen.
    """
    folder = (keep or Path(tempfile.mkdtemp(prefix="plenary-demo-"))).resolve()
    if keep is not None and keep.exists() and any(keep.iterdir()):
        raise click.UsageError(f"{keep} is not empty: name a new directory")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise click.UsageError(f"{folder} cannot be made ({error.strerror}): name another one") from error
    ctx.exit(0 if _play(folder, keep) else 1)


def _play(folder: Path, keep: Path | None) -> bool:
    from worker.demo import report
    from worker.demo.acts import play
    from worker.demo.checks import checks
    from worker.demo.stage import stage
    from worker.logs import show_status

    with stage(folder, "2028-11-06T13:00:00+00:00") as built:
        play(built, show_status)
        show_status("")
        found = checks(built)
        mails = report.keep_mails(built)
        _section("Stored releases", report.stored_table(built))
        evening = [(mail, path) for mail, path in zip(built.mails.mails, mails, strict=True)]
        last = next(one for one in reversed(evening) if one[0].recipient.startswith("analyst@"))
        _section("The last evening digest, as its reader sees it", report.digest_text(last[0]))
        _section("A webhook event, signed", report.event_text(built))
        _section("What happened", report.verdicts(found))
        _where_next(last[1], built.config_file, keep)
    return all(check.true for check in found)


def _section(title: str, text: str) -> None:
    click.echo(f"\n== {title} ==\n\n{text}")


def _where_next(mail: Path, config_file: Path, keep: Path | None) -> None:
    click.echo(f"\nThe digest: {mail}\n     as HTML: {mail.with_suffix('.html')}")
    if keep is None:
        click.echo("To explore the store too: ./plenary demo --keep demo")
    else:
        click.echo(f"The store: ./plenary --config {config_file} releases list")
    click.echo("Your own: ./plenary init, then ./plenary doctor, then ./plenary run")
