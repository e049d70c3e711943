"""As an installed web app: the shell is there without the server, pictures come from the share sheet, and none is ever kept."""

from __future__ import annotations

import base64
import json
from typing import Any

from tests.browser.hands import Visitor
from tests.browser.painted import photo

READY = "async () => { await navigator.serviceWorker.ready; }"
CONTROLLED = "() => navigator.serviceWorker.controller !== null"
KEPT = """async () => {
    const kept = [];
    for (const name of await caches.keys()) {
        for (const request of await (await caches.open(name)).keys()) kept.push(new URL(request.url).pathname);
    }
    return [kept.sort(), Object.keys(localStorage), Object.keys(sessionStorage), (await indexedDB.databases()).length];
}"""
ANSWERED_BY = """(part) => performance.getEntriesByType("resource")
    .filter(({name}) => new URL(name).pathname.startsWith(part)).map((one) => one.workerFinalSourceType)"""
"""Where the worker's own table sent each request whose path begins so; empty where the worker itself was asked."""
SHARE = """([name, type, bytes]) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], name, {type}));
    const input = Object.assign(document.createElement("input"), {type: "file", name: "photos", files: data.files});
    const form = document.createElement("form");
    Object.assign(form, {method: "post", enctype: "multipart/form-data", action: "/share"});
    form.append(input);
    document.body.append(form);
    form.submit();
}"""


def installed(visitor: Visitor) -> Visitor:
    """A page whose service worker has taken over."""
    visitor.enter().page.evaluate(READY)
    visitor.page.wait_for_function(CONTROLLED)
    return visitor


def share(visitor: Visitor) -> None:
    name, kind, data = photo()
    visitor.page.evaluate(SHARE, [name, kind, base64.b64encode(data).decode()])


def test_what_is_shared_is_looked_at_and_kept_nowhere(visitor: Visitor) -> None:
    share(installed(visitor))
    visitor.answered()
    assert visitor.text("#line-first").startswith("Stop")
    assert visitor.page.url == visitor.site.origin + "/"
    paths, local, session, databases = visitor.page.evaluate(KEPT)
    assert all(path in ("/", "/manifest.webmanifest", "/page/texts") or path.startswith("/assets/") for path in paths)
    assert (local, session, databases) == ([], [], 0)


def test_pictures_and_the_last_word_of_a_page_do_not_pass_its_worker(visitor: Visitor) -> None:
    """A browser that ends a page while it asks its worker loses what the page says on its way out."""
    installed(visitor).choose(photo()).answered()
    visitor.page.evaluate(
        "() => navigator.sendBeacon('/page/leave', new Blob(['{\"ids\": []}'], {type: 'application/json'}))"
    )
    visitor.page.wait_for_function(f"() => ({ANSWERED_BY})('/page/leave').length === 1")
    visitor.words("page-away")
    assert visitor.page.evaluate(ANSWERED_BY, "/page/texts")[-1] == ""
    assert visitor.page.evaluate(ANSWERED_BY, "/page/leave") == ["network"]
    asked = visitor.page.evaluate(ANSWERED_BY, "/page/photos")
    assert len(asked) >= 2
    assert set(asked) == {"network"}


def test_what_is_shared_is_given_to_one_page_once(visitor: Visitor) -> None:
    installed(visitor)
    with visitor.page.expect_navigation(url="**/?shared=*") as arrival:
        share(visitor)
    address = arrival.value.url
    visitor.answered()
    visitor.page.goto(address)
    assert visitor.text("#hint") == visitor.words("page-shared-lost")


def test_a_share_without_its_worker_says_what_to_do(visitor: Visitor) -> None:
    visitor.enter()
    visitor.page.goto(visitor.site.origin + "/?shared=lost")
    assert visitor.text("#hint") == visitor.words("page-shared-lost")


def test_without_its_server_the_page_says_so_in_its_language(visitor: Visitor) -> None:
    installed(visitor.expects("ERR_", "Failed to fetch")).page.reload()
    visitor.see("#start")
    said: dict[str, Any] = {key: visitor.words(key) for key in ("page-away-title", "page-away")}
    visitor.page.wait_for_function("async () => Boolean(await caches.match('/page/texts', {ignoreSearch: true}))")
    visitor.site.stop()
    visitor.page.reload()
    visitor.see("#start")
    visitor.choose(photo())
    visitor.see("#failure")
    visitor.page.locator("#home").click()
    assert visitor.page.evaluate(KEPT)[1:] == [[], [], 0]
    assert said["page-away"]


def test_the_manifest_names_the_share_target_and_icons_that_are_there(visitor: Visitor) -> None:
    visitor.enter()
    manifest = json.loads(visitor.page.evaluate("async () => (await fetch('/manifest.webmanifest')).text()"))
    target = manifest["share_target"]
    assert (target["action"], target["method"], target["enctype"]) == ("/share", "POST", "multipart/form-data")
    assert target["params"]["files"][0]["accept"] == ["image/*", "application/pdf"]
    sizes = {icon["sizes"]: icon["src"] for icon in manifest["icons"]}
    assert set(sizes) == {"any", "192x192", "512x512"}
    for size, source in sizes.items():
        width = visitor.page.evaluate(
            "async (source) => { const image = new Image(); image.src = source;"
            " await image.decode(); return image.naturalWidth; }",
            source,
        )
        assert size == "any" or width == int(size.split("x")[0])
