"""Who waits for which host: writers of before know no line, and are found at its end."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "turns",
        sa.Column("host", sa.Text(), primary_key=True),
        sa.Column("work_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_index("turns_at", "turns", ["host", "at"])
    op.create_index("turns_work", "turns", ["work_id"])
