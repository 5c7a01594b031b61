"""`plenary migrate`: the store brought to this version."""

import json

import click


@click.command()
@click.option("--no-backup", is_flag=True, help="Make no copy of a SQLite store first.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.pass_obj
def migrate_command(config_path: str | None, no_backup: bool, as_json: bool) -> None:
    """Create the store or bring it to this version, and write the configuration's lists into it."""
    from storage.engine import begin, connect
    from storage.migrate import migrate
    from storage.migrations import HEAD
    from worker.config import load
    from worker.opening import follow, make_data_dir

    config = load(config_path)
    make_data_dir(config)
    migrate(config.store.url, backup=not no_backup)
    engine = connect(config.store.url)
    with begin(engine) as conn:
        follow(conn, config)
    engine.dispose()
    click.echo(json.dumps({"version": HEAD}) if as_json else f"The store is ready (version {HEAD}).")
