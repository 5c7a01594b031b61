from pathlib import Path

import pytest

from tests.worker.checkup.consultation import Doctor


@pytest.fixture
def doctor(tmp_path: Path) -> Doctor:
    return Doctor(tmp_path)
