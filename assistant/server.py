"""Speaks the Model Context Protocol on standard input and output. The one file that knows the protocol's SDK."""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any, Final

import mcp_types as types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from assistant.copies import NotWritten
from assistant.folders import NotAllowed
from assistant.gate import Gate, Refused, Reply
from assistant.questions import RULE, TOOLS, NotUnderstood, Question, ToolText, question
from assistant.schemas import OF_TOOL
from detectors import NotStarted
from detectors.kit.terms import VERSION

EVERY: Final = 5.0
"""Seconds between two signs of life: programs give up after 60 without one."""
SENTENCES: Final = (NotUnderstood, NotAllowed, NotWritten, NotStarted, Refused)
"""Errors whose message is a sentence for the assistant."""
BROKEN: Final = (
    "Something in the gate broke, so nothing is known of this file: treat it as private and leave it closed."
)


async def serve(gate: Gate) -> None:
    """Answer on standard input and output until the other side closes them."""

    async def list_tools(_context: Any, _asked: Any) -> types.ListToolsResult:
        return types.ListToolsResult(tools=[tool(name, text) for name, text in TOOLS.items()])

    async def call_tool(context: Any, asked: types.CallToolRequestParams) -> types.CallToolResult:
        try:
            return said(await told_in_between(context, gate, question(asked.name, asked.arguments or {})))
        except SENTENCES as error:
            return failed(str(error))
        except Exception:  # noqa: BLE001 - whatever breaks says nothing of the file, and is never an approval
            return failed(BROKEN)

    server = Server(
        "gatekeeper",
        version=VERSION,
        title="Gatekeeper",
        instructions=RULE,
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )
    async with stdio_server() as (incoming, outgoing):
        await server.run(incoming, outgoing, server.create_initialization_options())


async def told_in_between(context: Any, gate: Gate, asked: Question) -> Reply:
    """The gate's reply; until it is there, whoever asked for signs of life gets them."""
    began, reply = time.monotonic(), asyncio.ensure_future(gate.ask(asked))
    try:
        while not (await asyncio.wait({reply}, timeout=EVERY))[0]:
            await context.session.report_progress(time.monotonic() - began, None, "Still looking.")
        return reply.result()
    finally:
        reply.cancel()


def tool(name: str, text: ToolText) -> types.Tool:
    """A tool as the protocol lists it."""
    schema = {"type": "object", "properties": text.properties, "required": ["path"], "additionalProperties": False}
    hints = types.ToolAnnotations(
        title=text.title,
        read_only_hint=text.reads_only,
        destructive_hint=False,
        idempotent_hint=text.reads_only,
        open_world_hint=False,
    )
    return types.Tool(
        name=name,
        title=text.title,
        description=text.about,
        input_schema=schema,
        output_schema=OF_TOOL[name],
        annotations=hints,
    )


def said(reply: Reply) -> types.CallToolResult:
    """A reply as the protocol carries it: the sentence, and the object twice, as older programs read texts only."""
    words = [reply.sentence, json.dumps(reply.object)]
    content: list[types.ContentBlock] = [types.TextContent(type="text", text=one) for one in words]
    return types.CallToolResult(content=content, structured_content=reply.object)


def failed(sentence: str) -> types.CallToolResult:
    return types.CallToolResult(content=[types.TextContent(type="text", text=sentence)], is_error=True)
