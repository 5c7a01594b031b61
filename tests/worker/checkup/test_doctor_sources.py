import socket
from email.utils import formatdate
from time import time

from pytest_httpserver import HTTPServer

from tests.worker.checkup.consultation import source
from worker.checkup.sources import check_clock

RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>
<item><title>INTERPOL General Assembly opens</title><link>http://news.example/1</link></item>
<item><title>A new bakery opens</title><link>http://news.example/2</link></item></channel></rss>"""


def test_sources_are_fetched_read_and_counted(doctor, httpserver: HTTPServer) -> None:
    now = {"Date": formatdate(time(), usegmt=True)}
    httpserver.expect_request("/feed").respond_with_data(RSS, content_type="application/rss+xml", headers=now)
    httpserver.expect_request("/page").respond_with_data(
        "<html><body>Just a page</body></html>", content_type="text/html"
    )
    httpserver.expect_request("/gone").respond_with_data("", status=410)
    httpserver.expect_request("/closed").respond_with_data("", status=403)
    httpserver.expect_request("/old").respond_with_data("", status=301, headers={"Location": "/feed"})
    empty = RSS.split("<item>")[0] + "</channel></rss>"
    httpserver.expect_request("/empty").respond_with_data(empty, content_type="application/rss+xml")
    paths = ("feed", "page", "gone", "closed", "old", "empty", "missing")
    found = doctor("".join(source(path, httpserver.url_for("/" + path)) for path in paths))
    assert found["exit"] == 1
    assert found["source feed"][0]["state"] == "ok"
    assert "2 entries" in found["source feed"][0]["text"]
    assert "1 may be about" in found["source feed"][0]["text"]
    assert found["source page"][0]["state"] == "fail"
    assert 'kind = "page"' in found["source page"][0]["mend"]
    assert "remove the source" in found["source gone"][0]["mend"]
    assert "fetch.contact" in found["source closed"][0]["mend"]
    assert found["source old"][0]["state"] == "warn"
    assert httpserver.url_for("/feed") in found["source old"][0]["mend"]
    assert found["source empty"][0]["state"] == "warn"
    assert found["source missing"][0]["state"] == "fail"
    assert "network" not in found


def test_offline_asks_nobody(doctor, httpserver: HTTPServer) -> None:
    found = doctor(source("a", httpserver.url_for("/feed")), "--offline")
    assert found["exit"] == 0
    assert found["sources"][0]["state"] == "skip"
    assert not httpserver.log


def test_when_no_source_answers_the_trouble_is_here(doctor) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    found = doctor(source("a", f"http://127.0.0.1:{port}/"))
    assert found["network"][0]["state"] == "fail"
    assert "fetch.proxy" in found["network"][0]["mend"]


def test_private_sources_need_to_be_allowed(doctor) -> None:
    found = doctor(source("a", "http://127.0.0.2/"))
    assert "allow_addresses" in found["source a"][0]["mend"]


def test_the_middle_clock_counts() -> None:
    assert list(check_clock([])) == []
    assert [f.state for f in check_clock([0.4, -2, 100_000])] == ["ok"]
    assert [f.state for f in check_clock([300, 301, 0])] == ["warn"]
    assert [f.state for f in check_clock([-4000])] == ["FAIL"]
