"""Which process holds a row: rows of before, and writers that do not know, name nobody."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    column: sa.Column[str | None] = sa.Column("holder", sa.Text(), nullable=True)
    op.add_column("work", column)
