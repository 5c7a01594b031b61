"""Whether a document's text was cut: rows of before, and writers that do not know, say no."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column, with a default for both."""
    column: sa.Column[bool] = sa.Column("truncated", sa.Boolean(), nullable=False, server_default=sa.false())
    op.add_column("documents", column)
