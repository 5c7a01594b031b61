"""Turns the view of a digest into HTML for mail: escaped, then cleaned, nothing loaded from elsewhere."""

import html
from functools import lru_cache
from typing import TYPE_CHECKING

from worker.rendering.shown import View

if TYPE_CHECKING:
    from jinja2 import Template

_BLOCKS = {"div", "p", "h1", "h2", "h3", "blockquote"}
_WORDS = {"a", "b", "span", "del", "ins"}
_STYLES = {
    *(
        "background-color",
        "border-bottom",
        "border-left",
        "border-right",
        "color",
        "font-family",
        "font-size",
    ),
    *("font-weight", "letter-spacing", "line-height", "margin", "max-width", "padding", "padding-bottom"),
    *("text-decoration", "text-transform", "word-break"),
}
_DOCUMENT = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>{title}</title>
</head>
<body style="margin:0;background-color:#ffffff">
{body}
</body>
</html>
"""


def render(shown: View, unsubscribe: str | None = None, unsubscribe_link: str | None = None) -> str:
    """The HTML part of a mail, a whole document."""
    raw = _template().render(view=shown, unsubscribe=unsubscribe, unsubscribe_link=unsubscribe_link)
    return _DOCUMENT.format(title=html.escape(shown.subject), body=clean(raw))


def clean(fragment: str) -> str:
    """Only the elements, attributes, styles and link schemes that the template needs; a second lock."""
    import nh3

    return nh3.clean(
        fragment,
        tags=_BLOCKS | _WORDS,
        attributes={"*": {"dir", "lang", "style"}, "a": {"href"}},
        filter_style_properties=_STYLES,
        url_schemes={"http", "https", "mailto"},
        url_relative="deny",
        link_rel="noopener noreferrer",
    ).strip()


@lru_cache(maxsize=1)
def _template() -> "Template":
    from jinja2 import Environment, PackageLoader, StrictUndefined  # when the first mail is written

    loader = PackageLoader("worker.rendering", "templates")
    environment = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    return environment.get_template("digest.html.j2")
