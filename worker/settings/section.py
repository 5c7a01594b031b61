"""What all sections share: unknown keys are refused, values never change, secrets never show."""

from pydantic import BaseModel, ConfigDict


class Section(BaseModel):
    """A table of plenary.toml; the texts under its keys are their documentation."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        hide_input_in_errors=True,
        str_strip_whitespace=True,
        use_attribute_docstrings=True,
    )
