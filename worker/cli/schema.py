"""`plenary schema release`: the JSON Schema of what this program writes."""

import click


@click.group("schema")
def schema_group() -> None:
    """The JSON Schema of the release record."""


@schema_group.command("release")
def schema_release_command() -> None:
    """Print the JSON Schema of a release record."""
    import json

    from parsers.codec import schema

    click.echo(json.dumps(schema(), indent=2, sort_keys=True))
