"""Who gets into the page: by its own name, from its own pages, with a key that opens once; and in public over https only."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from ipaddress import ip_network
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.web.guard import Access, session_of
from bot.web.page import page
from bot.web.passes import INVITED, KEY_SECONDS, LOCAL, PASS_SECONDS, Passes
from tests.bot.web.served import LOOPBACK, served

T = TypeVar("T")
SECRET = b"s" * 32
PUBLIC = "https://gate.example.org"
THROUGH_THE_PROXY = {"Host": "gate.example.org", "X-Forwarded-Proto": "https"}


async def who(request: Request) -> Response:
    return PlainTextResponse(session_of(request).holder)


ROUTES = (Route("/page/who", who), Route("/page/do", who, methods=["POST", "DELETE"]))


def local() -> Access:
    return Access(Passes(SECRET))


def public(**more: Any) -> Access:
    given: dict[str, Any] = {"allowed": frozenset({12345}), "invitations": True, **more}
    return Access(Passes(SECRET), PUBLIC, **given)


def visit(access: Access, use: Callable[[httpx.AsyncClient], Awaitable[T]], folder: Path = Path("/nowhere")) -> T:
    async def main() -> T:
        async with served(page(access, ROUTES, folder).routes) as port:
            headers = THROUGH_THE_PROXY if access.public else {}
            async with httpx.AsyncClient(base_url=f"http://{LOOPBACK}:{port}", headers=headers) as web:
                return await use(web)

    return asyncio.run(asyncio.wait_for(main(), 30))


async def enter(web: httpx.AsyncClient, access: Access, holder: str = LOCAL) -> httpx.Response:
    """Signs in. The client is told by hand: over http it keeps no cookie for https."""
    key = access.passes.key(holder)
    if access.public:
        answer = await web.post("/open", data={"key": key}, headers={"Origin": PUBLIC})
    else:
        answer = await web.get(f"/open?key={key}")
    web.cookies.clear()
    if answer.status_code == 303:
        web.headers["Cookie"] = answer.headers["set-cookie"].partition(";")[0]
    return answer


class TestDoor:
    def test_a_key_opens_once_for_a_cookie_that_scripts_and_other_sites_do_not_get(self) -> None:
        access = local()

        async def use(web: httpx.AsyncClient) -> None:
            key = access.passes.key(LOCAL)
            assert (await web.get("/page/who")).status_code == 401
            entered = await web.get(f"/open?key={key}")
            assert (entered.status_code, entered.headers["location"]) == (303, "/")
            cookie = entered.headers["set-cookie"]
            assert re.fullmatch(r"gatekeeper-\d+=[\w-]+; HttpOnly; Path=/; SameSite=strict", cookie)
            assert key not in cookie
            assert (await web.get("/page/who")).text == LOCAL
            web.cookies.clear()
            again = await web.get(f"/open?key={key}")
            assert (again.status_code, again.json()["error"]["code"]) == (403, "used-up")

        visit(access, use)

    def test_in_public_looking_at_a_link_does_not_use_it_up_and_pressing_does(self) -> None:
        access = public()

        async def use(web: httpx.AsyncClient) -> None:
            key = access.passes.key(INVITED)
            for _ in range(2):
                looked = await web.get(f"/open?key={key}", headers={"Accept-Language": "id"})
                assert looked.status_code == 200
                assert f'value="{key}"' in looked.text
                assert 'lang="id"' in looked.text
                assert "set-cookie" not in looked.headers
                assert "script-src" not in looked.headers["content-security-policy"]
            marked = await web.get("/open", params={"key": '"><script>alert(1)</script>'})
            assert "<script>" not in marked.text
            pressed = await web.post(
                "/open", data={"key": key}, headers={"Origin": "null", "Sec-Fetch-Site": "same-origin"}
            )
            assert pressed.status_code == 303
            cookie = pressed.headers["set-cookie"]
            assert cookie.startswith("__Host-gatekeeper=")
            assert {"Secure", "HttpOnly", "SameSite=strict", "Path=/", f"Max-Age={PASS_SECONDS}"} <= set(
                cookie.split("; ")
            )
            again = await web.post("/open", data={"key": key}, headers={"Origin": PUBLIC})
            assert again.status_code == 403

        visit(access, use)

    @pytest.mark.parametrize("key", ["", "x", "AAAA" * 30, "é", "%00", "a" * 1500, "=" * 40])
    def test_what_is_no_key_opens_nothing(self, key: str) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            assert (await web.get("/open", params={"key": key})).status_code == 403
            cookie = f"gatekeeper-{web.base_url.port}={key}".encode()
            assert (await web.get("/page/who", headers={b"Cookie": cookie})).status_code == 401

        visit(local(), use)

    def test_a_form_with_fields_without_end_is_no_key(self) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            answer = await web.post("/open", content=b"key=a&" * 600, headers={"Origin": PUBLIC})
            assert answer.status_code == 400
            answer = await web.post("/open", content=b"key=" + b"a" * 5000, headers={"Origin": PUBLIC})
            assert answer.status_code == 413

        visit(public(), use)


class TestPasses:
    def test_a_key_is_over_after_its_time_and_a_pass_is_no_key(self) -> None:
        now = [1000.0]
        passes = Passes(SECRET, clock=lambda: now[0])

        async def use() -> None:
            key = passes.key("12345")
            session = await passes.admit(key)
            assert session is not None
            assert session.holder == "12345"
            carried = passes.carried(session)
            assert passes.session(carried) == session
            assert await passes.admit(carried) is None
            assert passes.session(key) is None
            late = passes.key(LOCAL)
            now[0] += KEY_SECONDS + 1
            assert await passes.admit(late) is None
            now[0] += PASS_SECONDS
            assert passes.session(carried) is None

        asyncio.run(use())

    def test_keys_from_before_the_start_are_taken_only_where_what_was_used_is_remembered(self) -> None:
        now = [1000.0]
        key = Passes(SECRET, clock=lambda: now[0]).key(INVITED)
        used: list[str] = []

        async def once(digest: str, made: float, _: int) -> bool:
            assert made == 1000
            used.append(digest)
            return used.count(digest) == 1

        async def use() -> None:
            now[0] += 10
            assert await Passes(SECRET, clock=lambda: now[0]).admit(key) is None
            assert await Passes(SECRET, once, lambda: now[0]).admit(key) is not None
            assert await Passes(SECRET, once, lambda: now[0]).admit(key) is None
            assert await Passes(b"o" * 32, once, lambda: now[0]).admit(key) is None
            assert key not in "".join(used)

        asyncio.run(use())

    def test_who_is_no_longer_on_the_list_is_out(self) -> None:
        for holder, access, status in (
            ("12345", public(), 200),
            ("12345", public(allowed=frozenset({1})), 401),
            ("99", public(), 401),
            (INVITED, public(), 200),
            (INVITED, public(invitations=False), 401),
            (LOCAL, public(), 401),
            ("-5", public(), 401),
            ("12345", local(), 401),
        ):

            async def use(
                web: httpx.AsyncClient, holder: str = holder, access: Access = access, status: int = status
            ) -> None:
                session = await access.passes.admit(access.passes.key(holder))
                assert session is not None
                name = access.cookie({"server": (LOOPBACK, web.base_url.port)})
                web.headers["Cookie"] = f"{name}={access.passes.carried(session)}"
                assert (await web.get("/page/who")).status_code == status, holder

            visit(access, use)


class TestPlace:
    @pytest.mark.parametrize(
        "host", ["evil.example", "evil.example:{}", "127.0.0.1", "127.0.0.1:1", "localhost.:{}", "127.1:{}"]
    )
    def test_another_name_that_leads_here_finds_nothing(self, host: str) -> None:
        """DNS rebinding: the browser takes us for that site, and would let it read what we answer."""

        async def use(web: httpx.AsyncClient) -> None:
            name = host.format(web.base_url.port)
            for path in ("/open", "/page/who", "/"):
                answer = await web.get(path, headers={"Host": name})
                assert answer.status_code in (403, 404), path
                assert "set-cookie" not in answer.headers

        visit(local(), use)

    @pytest.mark.parametrize("name", ["127.0.0.1:{}", "localhost:{}", "LOCALHOST:{}", "[::1]:{}"])
    def test_its_own_names_are_answered(self, name: str) -> None:
        access = local()

        async def use(web: httpx.AsyncClient) -> None:
            await enter(web, access)
            host = name.format(web.base_url.port)
            assert (await web.get("/page/who", headers={"Host": host})).text == LOCAL

        visit(access, use)

    def test_in_public_only_https_through_a_proxy_that_is_known(self) -> None:
        access = public()

        async def use(web: httpx.AsyncClient) -> None:
            await enter(web, access, INVITED)
            assert (await web.get("/page/who")).text == INVITED
            for headers in (
                {"X-Forwarded-Proto": "http"},
                {"X-Forwarded-Proto": ""},
                {"X-Forwarded-Proto": "https, http"},
                {"Host": "127.0.0.1"},
                {"Host": "gate.example.org:8417"},
                {"Host": "other.example.org"},
            ):
                assert (await web.get("/page/who", headers=headers)).status_code == 403, headers

        visit(access, use)

    @pytest.mark.parametrize(
        ("peer", "trusted"),
        [
            ("127.0.0.1", True),
            ("::1", True),
            ("172.18.0.5", True),
            ("172.19.0.5", False),
            ("192.0.2.1", False),
            (None, False),
        ],
    )
    def test_only_this_machine_and_named_proxies_speak_for_browsers(self, peer: str | None, trusted: bool) -> None:
        access = public(proxies=(ip_network("172.18.0.0/16"),))
        assert access.trusts({"client": (peer, 1) if peer else None}) is trusted


def test_a_usual_port_is_left_out_as_browsers_do() -> None:
    assert "http://localhost" in local().origins({"server": (LOOPBACK, 80)})
    assert "http://localhost:8417" in local().origins({"server": (LOOPBACK, 8417)})


class TestSender:
    @pytest.mark.parametrize(
        ("headers", "status"),
        [
            ({"Origin": "http://127.0.0.1:{}"}, 200),
            ({"Origin": "http://localhost:{}", "Sec-Fetch-Site": "same-origin"}, 200),
            ({"Origin": "null", "Sec-Fetch-Site": "same-origin"}, 200),
            ({"Sec-Fetch-Site": "same-origin"}, 200),
            ({}, 403),
            ({"Origin": "null"}, 403),
            ({"Origin": "null", "Sec-Fetch-Site": "cross-site"}, 403),
            ({"Origin": "http://127.0.0.1:1"}, 403),
            ({"Origin": "https://127.0.0.1:{}"}, 403),
            ({"Origin": "http://evil.example"}, 403),
            ({"Origin": "http://127.0.0.1:{}", "Sec-Fetch-Site": "cross-site"}, 403),
            ({"Origin": "http://127.0.0.1:{}", "Sec-Fetch-Site": "same-site"}, 403),
            ({"Sec-Fetch-Site": "none"}, 403),
        ],
    )
    @pytest.mark.parametrize("method", ["POST", "DELETE"])
    def test_what_changes_something_comes_from_the_page_itself(
        self, method: str, headers: dict[str, str], status: int
    ) -> None:
        access = local()

        async def use(web: httpx.AsyncClient) -> None:
            await enter(web, access)
            told = {name: value.format(web.base_url.port) for name, value in headers.items()}
            assert (await web.request(method, "/page/do", headers=told)).status_code == status

        visit(access, use)

    def test_another_site_does_not_even_look(self) -> None:
        access = local()

        async def use(web: httpx.AsyncClient) -> None:
            await enter(web, access)
            for site, status in (("same-origin", 200), ("none", 200), ("cross-site", 403), ("same-site", 403)):
                assert (await web.get("/page/who", headers={"Sec-Fetch-Site": site})).status_code == status

        visit(access, use)


def test_what_a_phone_shares_past_the_pages_worker_leads_to_the_page_and_is_not_read() -> None:
    async def use(web: httpx.AsyncClient) -> None:
        shared = await web.post(
            "/share", content=b"x" * 3_000_000, headers={"Origin": "null", "Sec-Fetch-Site": "none"}
        )
        assert (shared.status_code, shared.headers["location"], shared.content) == (303, "/", b"")
        assert (await web.post("/share", headers={"Host": "evil.example"})).status_code == 403

    visit(local(), use)


def test_the_shell_is_files_that_hold_nothing_of_anybody(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<!doctype html>")
    (tmp_path / "app.js").write_text("// nothing")
    (tmp_path / "secret.txt").write_text("not served")

    async def use(web: httpx.AsyncClient) -> None:
        shell = await web.get("/")
        assert shell.status_code == 200
        policy = shell.headers["content-security-policy"]
        assert policy.startswith("default-src 'none'; ")
        assert "unsafe" not in policy
        assert "*" not in policy
        script = await web.get("/assets/app.js")
        assert script.headers["content-type"] == "text/javascript; charset=utf-8"
        unchanged = await web.get("/assets/app.js", headers={"If-None-Match": script.headers["etag"]})
        assert (unchanged.status_code, unchanged.content) == (304, b"")
        for path in ("/assets/secret.txt", "/assets/../page.py", "/assets/%2e%2e/page.py", "/assets/", "/sw.js"):
            assert (await web.get(path)).status_code == 404

    visit(local(), use, tmp_path)
