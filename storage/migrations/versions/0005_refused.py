"""Whether a delivery failed for its recipient: rows of before, and writers that do not know, say no."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column, with a default for both."""
    column: sa.Column[bool] = sa.Column("refused", sa.Boolean(), nullable=False, server_default=sa.false())
    op.add_column("deliveries", column)
