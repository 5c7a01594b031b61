"""What all sections share: unknown keys are refused, values never change, secrets never show."""

from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, ValidationInfo


class Section(BaseModel):
    """A table of plenary.toml; the texts under its keys are their documentation."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        hide_input_in_errors=True,
        str_strip_whitespace=True,
        use_attribute_docstrings=True,
    )


def _beside(path: Path, info: ValidationInfo) -> Path:
    """A relative path counts from the configuration file's directory, given as validation context."""
    directory = (info.context or {}).get("directory", Path())
    return Path(directory, path.expanduser())


FilePath = Annotated[Path, AfterValidator(_beside)]
