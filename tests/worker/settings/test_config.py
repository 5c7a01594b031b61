import logging
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worker.config import Config, find, load, required
from worker.errors import ConfigError
from worker.settings.secrets import with_password

INTEREST = '[[interests]]\nname = "all"\n'
MAIL = INTEREST + '[[subscriptions]]\nname = "desk"\ninterests = "all"\n'
HOOK = MAIL + 'url = "https://hooks.example/x"\n'
SOURCE = '[[sources]]\nname = "UN"\nurl = "https://news.example/feed"\n'
SMTP = '[smtp]\nhost = "mail.example"\nsender = "Plenary <plenary@desk.example>"\n'


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str) -> Path:
        file = tmp_path / "plenary.toml"
        file.write_text(text, encoding="utf-8")
        return file

    return write


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("PLENARY_CONFIG", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))


def wrong(file: Path) -> str:
    with pytest.raises(ConfigError) as caught:
        load(file)
    text = str(caught.value)
    assert "\n" not in text
    return text


WRONG = [
    ('data_dirr = "x"', "data_dirr: unknown key; did you mean data_dir?"),
    ("[fetch]\nhost_gapp_s = 1", "fetch.host_gapp_s: unknown key; did you mean host_gap_s?"),
    ("[fetchh]\nrobots = true", "fetchh: unknown key; did you mean fetch?"),
    ("[webhook]\nzzz = 1", "webhook.zzz: unknown key; known here: allow_addresses, deadline_s"),
    ('[fetch]\nhost_gap_s = "x"', "fetch.host_gap_s: must be a number"),
    ("[fetch]\nhost_gap_s = -1", "fetch.host_gap_s: must be greater than or equal to 0"),
    ("[fetch]\nmax_connections = 1.5", "fetch.max_connections: must be a whole number"),
    ('[fetch]\nrobots = "maybe"', "fetch.robots: must be true or false"),
    (
        '[fetch]\nallow_addresses = ["300.1.1.1/8"]',
        "fetch.allow_addresses: '300.1.1.1/8' is neither a network",
    ),
    ('[fetch]\nproxy = "socks5://u:hunter2@x"', "fetch.proxy: must look like http://proxy.lan:3128"),
    ('[fetch]\nuser_agent = "a\\nb"', "fetch.user_agent: has characters that it must not have"),
    ("fetch = 3", "fetch: must be a table"),
    ("sources = 3", "sources: must be a list: [...]"),
    (SOURCE.replace("https", "ftp"), "sources[1] (UN).url: must be a web address such as https://"),
    (SOURCE.replace("//", "//me:pw@"), "sources[1] (UN).url: must not carry a user name or password"),
    (SOURCE + "kind = 'rss'", "sources[1] (UN).kind: must be 'feed', 'page' or 'sitemap'"),
    (SOURCE + "interval = 'often'", 'sources[1] (UN).interval: must look like "90s", "15m", "2h" or "1d"'),
    (SOURCE + "interval = '1s'", "sources[1] (UN).interval: must be greater than or equal to 10"),
    ('[[sources]]\nurl = "https://x/"', "sources[1].name: is missing; write it"),
    ('[[sources]]\nname = "x"', "sources[1] (x).url: is missing; write it"),
    (SOURCE + SOURCE.replace("UN", "un"), "sources[2].name: 'un' is the name of sources[1] too; rename one"),
    (MAIL, 'subscriptions[1] (desk): needs either to = ["desk@example.org"] or url = "https://..."'),
    (MAIL + 'to = "nobody"', "subscriptions[1] (desk).to[1]: 'nobody' is no mail address"),
    (MAIL + 'to = ["a@b.example", "c@d e"]', "subscriptions[1] (desk).to[2]: 'c@d e' is no mail address"),
    (MAIL + 'to = "a@b.example"', "smtp.host: is missing, and subscription 'desk' sends mail; write it"),
    (MAIL + 'to = "a@b.example"\nschedule = "daily 25:00"', "(desk).schedule: '25:00' is no time of day"),
    (
        MAIL + 'to = "a@b.example"\nschedule = "daily 7:00 Mars/Base"',
        "(desk).schedule: 'Mars/Base' is no time zone",
    ),
    (
        MAIL.replace('interests = "all"', 'interests = "al"') + 'to = "a@b.example"\n' + SMTP,
        "did you mean 'all'?",
    ),
    (
        MAIL.replace('interests = "all"', "interests = []") + 'to = "a@b.example"',
        ".interests: must not be empty",
    ),
    (HOOK, "subscriptions[1] (desk): a webhook needs either secret_file or secret_env"),
    (
        HOOK + 'secret = "whsec_hunter2"',
        "secret: unknown key; secrets are kept in a file or in the environment",
    ),
    (HOOK + 'secret_file = "gone"', "secret_file:"),
    (HOOK + 'secret_env = "NO_SUCH_THING"', "secret_env: the environment variable NO_SUCH_THING is not set"),
    ('[smtp]\npassword = "hunter2"', "smtp.password does not belong here; set PLENARY_SMTP__PASSWORD or"),
    (SMTP + 'password_file = "gone"', "smtp.password_file:"),
    ('[smtp]\nsender = "nobody"', "smtp.sender: 'nobody' is no mail address"),
    ('[store]\nurl = "mysql://u:hunter2@x/y"', "store.url: must be sqlite:///plenary.db or postgresql://"),
    ('[broker]\nurl = "amqp://u:hunter2@x"', "broker.url: must be redis://host:6379/0"),
    (
        INTEREST + 'topics = ["terorism"]',
        "interests[1] (all).topics: there is no topic 'terorism'; did you mean terrorism?",
    ),
    ('_env_file = "x"', "_env_file: unknown key; remove it"),
    ("a = [", "is no valid TOML"),
    ("a = " + "[" * 5000, "is no valid TOML"),
]


@pytest.mark.parametrize(("text", "line"), WRONG, ids=[line[:40] for _, line in WRONG])
def test_each_mistake_is_one_line_with_file_and_key(write, text: str, line: str) -> None:
    file = write(text)
    told = wrong(file)
    assert told.startswith(f"{file}: ")
    assert line in told
    assert "hunter2" not in told
    assert "pw" not in told


def test_more_mistakes_are_counted(write) -> None:
    assert wrong(write("[fetch]\na = 1\nb = 2\nc = 3")).endswith("(and 2 more)")


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    file = tmp_path / "plenary.toml"
    file.write_bytes(b"\xff\xfe")
    assert "is not UTF-8 text" in wrong(file)
    assert wrong(tmp_path).startswith(f"--config: {tmp_path} is a directory")


def test_paths_count_from_the_file(write, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir("/")
    (tmp_path / "ca.pem").write_text("x")
    config = load(write('[fetch]\nca_file = "ca.pem"\n[store]\nurl = "sqlite:///my.db"'))
    assert config.fetch.ca_file == tmp_path / "ca.pem"
    assert config.data_dir == tmp_path / "plenary-data"
    assert config.store.url == f"sqlite:///{tmp_path}/my.db"
    assert load(write("")).store.url == f"sqlite:///{tmp_path}/plenary-data/plenary.db"
    assert load(write('data_dir = "/var/lib/plenary"')).store.url == "sqlite:////var/lib/plenary/plenary.db"


def test_the_order_in_which_files_are_looked_for(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert find() is None
    for number, place in enumerate(["xdg/plenary/plenary.toml", "plenary.toml", "env.toml", "named.toml"]):
        file = tmp_path / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f'data_dir = "{number}"')
        if place == "env.toml":
            monkeypatch.setenv("PLENARY_CONFIG", str(file))
        assert load("named.toml" if place == "named.toml" else None).data_dir.name == str(number)


def test_a_file_that_is_named_must_be_there(tmp_path: Path, monkeypatch) -> None:
    with pytest.raises(ConfigError, match=r"--config: there is no file .*gone; `plenary init` writes one"):
        load(tmp_path / "gone")
    monkeypatch.setenv("PLENARY_CONFIG", str(tmp_path / "gone"))
    with pytest.raises(ConfigError, match="PLENARY_CONFIG: there is no file"):
        load()


def test_without_a_file_there_are_defaults_and_run_asks_for_one(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    config = load()
    assert config.file is None
    assert config.store.url == f"sqlite:///{tmp_path}/plenary-data/plenary.db"
    with pytest.raises(ConfigError, match="plenary init"):
        required(config)


def test_the_environment_wins(write, monkeypatch) -> None:
    monkeypatch.setenv("PLENARY_STORE__URL", "postgresql://plenary@db/plenary")
    monkeypatch.setenv("PLENARY_STORE__PASSWORD", "p@ss/word")
    monkeypatch.setenv("PLENARY_FETCH__ALLOW_ADDRESSES", '["127.0.0.0/8"]')
    monkeypatch.setenv("PLENARY_FETCH__HOST_GAP_S", "0")
    monkeypatch.setenv("PLENARY_BROKER__URL", "redis://redis:6379/0")
    monkeypatch.setenv("PLENARY_BROKER__PASSWORD", "hunter2")
    config = load(write('[fetch]\nhost_gap_s = 5\ncontact = "me"\n[store]\nurl = "sqlite:///a"'))
    assert config.store.url == "postgresql://plenary:p%40ss%2Fword@db/plenary"
    assert config.broker.url == "redis://:hunter2@redis:6379/0"
    assert config.fetch.allow_addresses == ("127.0.0.0/8",)
    assert (config.fetch.host_gap_s, config.fetch.contact) == (0, "me")


@pytest.mark.parametrize(
    ("variable", "value", "line"),
    [
        ("PLENARY_STORE__URLL", "x", "environment variable PLENARY_STORE__URLL: store.urll: unknown key"),
        (
            "PLENARY_FETCH__HOST_GAP_S",
            "x",
            "environment variable PLENARY_FETCH__HOST_GAP_S: fetch.host_gap_s: must be",
        ),
        (
            "PLENARY_FETCH__ALLOW_ADDRESSES",
            "10.0.0.0/8",
            "PLENARY_FETCH__ALLOW_ADDRESSES: lists are written as JSON",
        ),
        ("PLENARY_STOR__URL", "x", "PLENARY_STOR__URL: no section stor; did you mean PLENARY_STORE__...?"),
        ("PLENARY_SOURCES", "[{}]", "environment variable PLENARY_SOURCES: sources[1].name: is missing"),
        ("PLENARY_LOG_LEVEL", "loud", "environment variable PLENARY_LOG_LEVEL: log_level: must be 'debug'"),
    ],
)
def test_a_mistake_in_the_environment_names_the_variable(write, monkeypatch, variable, value, line) -> None:
    monkeypatch.setenv(variable, value)
    assert line in wrong(write(""))


def test_a_whole_configuration(write, tmp_path: Path) -> None:
    (tmp_path / "hook").write_text("whsec_new\nwhsec_old\n")
    (tmp_path / "smtp").write_text(" hunter2\n")
    config = load(
        write(
            SOURCE
            + 'interval = "1 hour"\n'
            + SMTP
            + 'password_file = "smtp"\n'
            + MAIL
            + 'to = "Desk@News.Example"\nschedule = "weekly mon 07:00 Europe/Paris"\n'
            + HOOK.removeprefix(INTEREST).replace("desk", "hook")
            + 'secret_file = "hook"\n'
        )
    )
    assert config.sources[0].interval == 3600
    mail, hook = config.subscriptions
    assert (mail.channel, mail.recipients) == ("email", ("Desk@news.example",))
    assert (hook.channel, hook.recipients) == ("webhook", ("https://hooks.example/x",))
    assert [secret.get_secret_value() for secret in hook.secrets()] == ["whsec_new", "whsec_old"]
    password = config.smtp.secret()
    assert password is not None
    assert password.get_secret_value() == "hunter2"
    assert (config.smtp.actual_port, config.smtp.tls) == (587, "starttls")
    assert config.interests[0].definition() == {"id": "all", "name": "all"}
    assert config.file == tmp_path / "plenary.toml"


def test_no_secret_is_ever_shown(write, monkeypatch, tmp_path: Path, caplog) -> None:
    (tmp_path / "s").write_text("hunter2")
    for name in ("STORE__PASSWORD", "BROKER__PASSWORD", "SMTP__PASSWORD", "FETCH__PROXY"):
        monkeypatch.setenv(f"PLENARY_{name}", "http://u:hunter2@p" if name.endswith("PROXY") else "hunter2")
    monkeypatch.setenv("PLENARY_BROKER__URL", "redis://r")
    config = load(write('[store]\nurl = "postgresql://u@h/d"\n' + HOOK + 'secret_file = "s"'))
    assert "hunter2" in config.store.url
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("x").warning("%s %r", config, config)
    dumped = f"{config.model_dump()} {config.model_dump_json()}"
    shown = f"{config!r} {config} {dumped} {config.subscriptions} {caplog.text}"
    assert "hunter2" not in shown


def test_a_disabled_subscription_needs_no_secret_and_no_mail_server(write) -> None:
    load(write(MAIL + 'to = "a@b.example"\nenabled = false'))
    load(write(HOOK + 'secret_env = "NO_SUCH_THING"\nenabled = false'))


def test_hooks_have_their_own_addresses_and_deadline(write) -> None:
    config = load(write('[fetch]\nallow_addresses = ["10.0.0.0/8"]\n[webhook]\nallow_addresses = ["::1"]'))
    assert config.webhook_fetch().allow_addresses == ("::1",)
    assert config.webhook_fetch().deadline_s == 20


@given(st.text(min_size=1, max_size=40))
def test_any_password_survives_its_way_into_an_address(password: str) -> None:
    from urllib.parse import unquote, urlsplit

    from pydantic import SecretStr

    url = with_password("redis://me@host:1/0", SecretStr(password))
    parts = urlsplit(url)
    assert (unquote(parts.password or ""), parts.username, parts.hostname, parts.port) == (
        password,
        "me",
        "host",
        1,
    )


@given(
    st.dictionaries(
        st.from_regex(r"[a-z_]{1,12}", fullmatch=True), st.integers() | st.text(max_size=9), max_size=4
    )
)
def test_no_table_of_rubbish_ends_in_a_traceback(tmp_path_factory, rubbish: dict[str, object]) -> None:
    from json import dumps

    file = tmp_path_factory.mktemp("rubbish") / "plenary.toml"
    lines = [f"{key} = {dumps(value)}" for key, value in rubbish.items()]
    file.write_text("\n".join(re.sub(r"\\u007f", "x", line) for line in lines))
    try:
        assert isinstance(load(file), Config)
    except ConfigError as error:
        assert "\n" not in str(error)
