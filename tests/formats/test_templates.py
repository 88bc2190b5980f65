import pytest
from jinja2 import UndefinedError

from smcalendar import resources
from smcalendar.formats.addresses import clickable
from smcalendar.formats.templates import filled


@pytest.fixture
def template(monkeypatch):
    """Gives `template(name, text)`, which puts a template of our own beside those there are."""

    def put(name, text):
        monkeypatch.setattr(resources, "read_text", {f"templates/{name}": text}.__getitem__)
        return name

    return put


def test_what_is_filled_in_is_escaped(template):
    name = template("escaped.html", "<p title='{{ title }}'>{{ title }}</p>")
    filled_in = filled(name, title="<b>'\"&</b>")
    assert filled_in == "<p title='{0}'>{0}</p>".format("&lt;b&gt;&#39;&#34;&amp;&lt;/b&gt;")


def test_a_place_without_a_value_is_an_error(template):
    name = template("open.html", "{{ missing }}")
    with pytest.raises(UndefinedError, match="missing"):
        filled(name)


@pytest.mark.parametrize(
    "address",
    [
        "https://example.tw",
        "http://例子.tw/頁?q=茶#a",
        "HTTPS://example.tw:8443/a,b;c",
        "https://user@example.tw/",
    ],
)
def test_pages_of_the_web_may_be_clicked(address):
    assert clickable(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "",
        "example.tw",
        "//example.tw",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "\\\\host\\share",
        "smb://host/share",
        "ms-msdt:/id",
        "mailto:a@example.tw",
        "https:example.tw",
        "https://",
        "https:\\\\example.tw",
        "https://[::1",
        "https://example.tw/ x",
        'https://example.tw/"x',
        "https://example.tw/\u202egnp.exe",
        " https://example.tw",
    ],
)
def test_nothing_else_may_be_clicked(address):
    assert clickable(address) == ""
