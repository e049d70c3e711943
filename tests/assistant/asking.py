"""Runs in .mcp, with the SDK's own client: starts the server, asks what standard input holds, prints all answers as JSON."""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

from mcp import Client, StdioServerParameters


async def asked(wanted: dict[str, Any]) -> dict[str, Any]:
    """What the server says of itself and its tools, and its answers: calls in their order, then those side by side."""
    command, *words = wanted["server"]
    seen: list[float] = []

    async def sign_of_life(progress: float, total: float | None, message: str | None) -> None:
        seen.append(progress)

    async with Client(StdioServerParameters(command=command, args=words)) as client:
        tools = (await client.list_tools()).tools

        async def call(name: str, arguments: dict[str, Any]) -> dict[str, Any]:
            answer = await client.call_tool(name, arguments, progress_callback=sign_of_life)
            return dict(answer.model_dump(mode="json"))

        one_by_one = {key: await call(*words) for key, words in wanted["calls"].items()}
        together = await asyncio.gather(*(call(*words) for words in wanted["together"]))
        return {
            "instructions": client.instructions,
            "tools": [tool.model_dump(mode="json") for tool in tools],
            "calls": one_by_one,
            "together": together,
            "progress": seen,
        }


if __name__ == "__main__":
    print(json.dumps(asyncio.run(asked(json.load(sys.stdin)))))
