"""Stands before every route of the page: the name by which it was asked, https where it is public, where a request comes from.

A page in the same browser may send requests anywhere, and a name may be made to lead to this machine (DNS rebinding). So the
page answers by its own names only, obeys its own pages only, and knows a browser by a cookie that other sites cannot send.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network, ip_address
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.middleware import Middleware
from starlette.requests import HTTPConnection
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.config.checks import KEY_BYTES
from bot.config.settings import Settings
from bot.web.failures import Failed
from bot.web.passes import INVITED, KEY_SECONDS, LOCAL, PASS_SECONDS, Once, Passes, Session

SAFE = ("GET", "HEAD")
LOCAL_NAMES = ("127.0.0.1", "localhost", "[::1]")
USUAL_PORT = 80
"""Of http, which browsers leave out."""


@dataclass(frozen=True, slots=True)
class Access:
    """Where the page is found and who may open it.

    Without ``public``, an origin such as ``https://gate.example.org``, it is this machine's page.
    """

    passes: Passes = field(repr=False)
    public: str = ""
    allowed: frozenset[int] = frozenset()
    invitations: bool = False
    proxies: Sequence[IPv4Network | IPv6Network] = ()

    @classmethod
    def of(cls, settings: Settings, once: Once | None = None) -> Access:
        """Returns who may open the page by the settings. Of this machine's page the secret is new at each start."""
        if not settings.public_url:
            return cls(Passes(secrets.token_bytes(KEY_BYTES)))
        return cls(
            Passes(settings.page_key or secrets.token_bytes(KEY_BYTES), once),
            f"https://{settings.public_host}",
            settings.allowed,
            invitations=bool(settings.page_invitations),
            proxies=settings.proxies,
        )

    def link(self, holder: str, seconds: int = KEY_SECONDS) -> str:
        """Returns an address of the public page that lets its holder in once, within so many seconds."""
        return f"{self.public}/open?key={self.passes.key(holder, seconds)}"

    def origins(self, scope: Scope) -> tuple[str, ...]:
        """Returns the origins of the page, as browsers name them."""
        if self.public:
            return (self.public,)
        host, port = scope["server"]
        # The number that was connected to may be asked for, too: a name that is made to lead here is never a number.
        names = dict.fromkeys((*LOCAL_NAMES, in_address(host)))
        behind = "" if port == USUAL_PORT else f":{port}"
        return tuple(f"http://{name}{behind}" for name in names)

    def admits(self, holder: str) -> bool:
        """Tells whether a holder of a pass is still one of those for whom the page is."""
        if not self.public:
            return holder == LOCAL
        if holder == INVITED:
            return self.invitations
        return holder.isdecimal() and int(holder) in self.allowed

    def cookie(self, scope: Scope) -> str:
        """Returns the name of the cookie. Browsers do not tell ports apart, so that of this machine's page has its own."""
        return "__Host-gatekeeper" if self.public else f"gatekeeper-{scope['server'][1]}"

    def sign_in(self, scope: Scope, response: Response, session: Session) -> None:
        """Gives the browser its pass: out of reach of scripts, and sent by our own pages only."""
        response.set_cookie(
            self.cookie(scope),
            self.passes.carried(session),
            max_age=PASS_SECONDS if self.public else None,
            path="/",
            secure=bool(self.public),
            httponly=True,
            samesite="strict",
        )

    def session(self, scope: Scope) -> Session | None:
        """Returns the session of whoever asks, None for those who have not signed in or may not any more."""
        session = self.passes.session(HTTPConnection(scope).cookies.get(self.cookie(scope), ""))
        return session if session is not None and self.admits(session.holder) else None

    def trusts(self, scope: Scope) -> bool:
        """Tells whether the other end is this machine or a proxy that the operator names: who may speak for browsers."""
        try:
            peer = ip_address(scope["client"][0])
        except (TypeError, ValueError):
            return False
        return peer.is_loopback or any(peer in network for network in self.proxies)


def in_address(host: str) -> str:
    """Returns a name or number of a machine as it stands in an address."""
    return f"[{host}]" if ":" in host else host


Known = Callable[[Scope], Session | None]
"""Says whose session a request carries, None for none."""


class Guard:
    """An ASGI application around one route. Raises Failed where a request must not pass."""

    def __init__(self, app: ASGIApp, access: Access, known: Known | None, any_sender: bool) -> None:
        self._app = app
        self._access = access
        self._known = known
        self._any_sender = any_sender

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes a request on, with its session in ``request.state.session`` where the route is for people who signed in."""
        headers = Headers(scope=scope)
        check_place(self._access, scope, headers)
        if not self._any_sender and (self._known is not None or scope["method"] not in SAFE):
            self._check_sender(scope, headers)
        if self._known is not None:
            session = self._known(scope)
            if session is None:
                raise Failed(401)
            scope.setdefault("state", {})["session"] = session
        await self._app(scope, receive, send)

    def _check_sender(self, scope: Scope, headers: Headers) -> None:
        """Refuses what another site sends. Without a word of the browser, what changes something is refused, too."""
        site, origin = headers.get("sec-fetch-site"), headers.get("origin")
        if site not in (None, "same-origin", "none"):
            raise Failed(403, "wrong-site")
        if scope["method"] in SAFE:
            return
        # A form on a page without a referrer sends "null"; then what the browser says of its site must be there.
        ours = site == "same-origin" if origin in (None, "null") else origin in self._access.origins(scope)
        if not ours:
            raise Failed(403, "wrong-site")


def check_place(access: Access, scope: Scope, headers: Headers) -> None:
    """Refuses a request by another name than ours, and one to a public place that has not come by https. Raises Failed."""
    names = {urlsplit(origin).netloc for origin in access.origins(scope)}
    if [name.lower() for name in headers.getlist("host")] not in [[name] for name in names]:
        raise Failed(403, "wrong-name")
    if access.public and not (access.trusts(scope) and headers.getlist("x-forwarded-proto") == ["https"]):
        raise Failed(403, "no-https")


def guarded(
    routes: Sequence[Route],
    access: Access,
    *,
    signed_in: bool = True,
    any_sender: bool = False,
    known: Known | None = None,
) -> list[Route]:
    """Returns the routes with a guard before each. ``any_sender`` is for routes that do nothing, whoever asks.

    Who is signed in is told by the page's cookie, unless ``known`` tells it.
    """
    known = (known or access.session) if signed_in else None
    return [
        Route(
            route.path,
            route.endpoint,
            methods=sorted(route.methods or SAFE),
            middleware=[Middleware(Guard, access, known, any_sender)],
        )
        for route in routes
    ]


def session_of(request: HTTPConnection) -> Session:
    """Returns the session of a request that a guard has let through."""
    session: Session = request.state.session
    return session
