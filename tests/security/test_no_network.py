"""The app has no way to a network but the local socket by which a second start raises the window.

tests/proofs/test_no_network.py watches the system calls of the real program besides.
"""

from __future__ import annotations

import socket
import urllib.request
from collections.abc import Callable

import pytest
from tests.security.sources import imports, texts
from tests.support import network

SINGLE_INSTANCE = "ui/single_instance.py"
ROADS_OUT = (
    *("socket", "ssl", "socketserver", "asyncio", "http.client", "http.server", "urllib.request"),
    *("urllib3", "requests", "httpx", "aiohttp", "ftplib", "smtplib", "imaplib", "poplib"),
    *("telnetlib", "xmlrpc", "webbrowser", "certifi", "websocket", "websockets", "dulwich.client"),
    *("dulwich.porcelain", "dulwich.server", "dulwich.web", "PySide6.QtWebSockets"),
    *("PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtNetworkAuth"),
)


def imported(module: str) -> set[str]:
    return {path for path, name in imports() if name == module or name.startswith(f"{module}.")}


@pytest.mark.parametrize("module", ROADS_OUT)
def test_no_module_imports_a_road_out(module: str) -> None:
    assert imported(module) == set()


def test_qt_s_network_is_used_for_local_sockets_alone() -> None:
    assert imported("PySide6.QtNetwork") == {SINGLE_INSTANCE}
    used = {name for _, name in imports() if name.startswith("PySide6.QtNetwork.")}
    assert used == {"PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"}
    assert "UserAccessOption" in texts()[SINGLE_INSTANCE]


def reach_by_name() -> object:
    return socket.getaddrinfo("example.org", 80)


def reach_by_socket() -> object:
    return socket.socket(socket.AF_INET, socket.SOCK_DGRAM)


def reach_by_address() -> object:
    return urllib.request.urlopen("http://127.0.0.1:9/")


@pytest.mark.parametrize("reach", [reach_by_name, reach_by_socket, reach_by_address])
def test_a_test_that_reaches_for_a_network_is_told_and_fails(reach: Callable[[], object]) -> None:
    with pytest.raises(network.NetworkReachedError):
        reach()
    assert network.reached()  # what would fail it at its end


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no local sockets of this kind")
def test_sockets_within_this_computer_are_let_through() -> None:
    one, other = socket.socketpair(socket.AF_UNIX)
    with one, other:
        one.sendall(b"x")
        assert other.recv(1) == b"x"
    assert network.reached() == []
