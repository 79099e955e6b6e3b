"""Holds ‘csuite mcp’ against an independent client: the Python SDK of the protocol, in both its openings, and raw lines.

Usage: assistants.py PROGRAM [REQUESTS]
"""

import asyncio
import json
import os
import random
import subprocess
import sys
import tempfile

import jsonschema
from mcp import Client, ClientSession, StdioServerParameters, types
from mcp.client.stdio import stdio_client

PROGRAM = sys.argv[1]
REQUESTS = int(sys.argv[2]) if len(sys.argv) > 2 else 2000
HOME = tempfile.mkdtemp(prefix="csuite-assistants-")
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "HOME": HOME, "LANG": "C.UTF-8"}
LEGACY = ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"]
MODERN = {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientCapabilities": {},
    "io.modelcontextprotocol/clientInfo": {"name": "oracle", "version": "1"},
}
checks = 0


def check(holds, what):
    global checks
    checks += 1
    if not holds:
        sys.exit(f"assistants.py: {what}")


def exchange(lines, *options):
    """Everything that the server writes for the lines, as values; it must be messages and nothing else."""
    data = b"".join(line if isinstance(line, bytes) else json.dumps(line).encode() + b"\n" for line in lines)
    run = subprocess.run([PROGRAM, "mcp", *options], input=data, capture_output=True, env=ENVIRONMENT, timeout=300)
    check(run.returncode == 0, f"exit code {run.returncode}: {run.stderr[-500:]!r}")
    answers = [json.loads(line) for line in run.stdout.decode().splitlines()]
    for answer in answers:
        for message in answer if isinstance(answer, list) else [answer]:
            check(message.get("jsonrpc") == "2.0", f"no message: {message}")
            check(("result" in message) + ("error" in message) + ("method" in message) == 1, f"no answer: {message}")
    return answers


def request(number, method, params=None, meta=MODERN):
    params = dict(params or {})
    if meta:
        params["_meta"] = meta
    return {"jsonrpc": "2.0", "id": number, "method": method, "params": params}


def opening(version):
    return request(0, "initialize", {
        "protocolVersion": version, "capabilities": {}, "clientInfo": {"name": "oracle", "version": "1"}}, None)


def handshakes():
    for version in LEGACY:
        lines = [opening(version), {"jsonrpc": "2.0", "method": "notifications/initialized"}]
        lines += [request(1, "ping", meta=None), request(2, "tools/list", meta=None)]
        answers = {a["id"]: a for a in exchange(lines)}
        check(answers[0]["result"]["protocolVersion"] == version, f"{version} was not agreed to")
        tools = answers[2]["result"]["tools"]
        check(("outputSchema" in tools[0]) == (version >= "2025-06-18"), f"{version}: outputSchema")
    check(exchange([opening("1999-01-01")])[0]["result"]["protocolVersion"] == "2025-11-25", "an unknown revision")


MALFORMED = [
    (b"\n", None), (b"   \r\n", None), (b"{\n", -32700), (b"\xff\xfe\n", -32700), (b"nonsense\n", -32700),
    (b'{"jsonrpc":"2.0","id":1,"method":"ping"\n', -32700), (b"[" * 20000 + b"\n", -32700),
    (b'{"a":' * 5000 + b"1" + b"}" * 5000 + b"\n", -32700), (b"[]\n", -32600), (b"[1]\n", -32600), (b"7\n", -32600),
    (b"null\n", -32600), (b'"text"\n', -32600), (b"{}\n", -32600), (b'{"jsonrpc":"2.0"}\n', -32600),
    (b'{"jsonrpc":2.0,"id":1,"method":"ping"}\n', -32600), (b'{"jsonrpc":"2.0","id":null,"method":"ping"}\n', -32600),
    (b'{"jsonrpc":"2.0","id":true,"method":"ping"}\n', -32600), (b'{"jsonrpc":"2.0","id":{},"method":"ping"}\n', -32600),
    (b'{"jsonrpc":"2.0","id":1,"method":null}\n', -32600), (b'{"jsonrpc":"2.0","id":1,"method":"ping","params":1}\n', -32602),
    (b'{"jsonrpc":"2.0","id":1,"method":"ping","params":"x"}\n', -32602), (b'{"id":1,"method":"ping"}\n', -32600),
    (b'{"jsonrpc":"2.0","id":1,"method":"\\ud800"}\n', -32700), (b'{"jsonrpc":"2.0","id":1e999,"method":"ping"}\n', -32700),
    (b'{"jsonrpc":"2.0","method":"tools/call","params":{"name":"ask"}}\n', None), (b'{"jsonrpc":"2.0","id":5,"result":{}}\n', None),
    (b'{"jsonrpc":"2.0","id":5,"error":{"code":1,"message":"x"}}\n', None), (b"x" * (17 << 20) + b"\n", -32600),
    (b'\xef\xbb\xbf{"jsonrpc":"2.0","id":9,"method":"ping"}\n', 0), (b'{"jsonrpc":"2.0","id":9,"method":"ping"}\r\n', 0),
]


def malformed():
    for line, code in MALFORMED:
        answers = exchange([line, request("after", "server/discover")])
        check(answers[-1]["id"] == "after", f"no life after {line[:60]!r}")
        before = answers[:-1]
        if code is None:
            check(before == [], f"{line[:60]!r} was answered: {before}")
        elif code == 0:
            check(len(before) == 1 and before[0]["result"] == {}, f"{line[:60]!r}: {before}")
        else:
            check(len(before) == 1 and before[0]["error"]["code"] == code, f"{line[:60]!r}: {before}")
    check(exchange([json.dumps(request(1, "server/discover")).encode()])[0]["id"] == 1, "a last line without its end")


WRONG = [
    ("tools/call", {}, -32602), ("tools/call", {"name": 7}, -32602), ("tools/call", {"name": "no"}, -32602),
    ("tools/call", {"name": "ask", "arguments": "x"}, -32602), ("resources/read", {}, -32602),
    ("resources/read", {"uri": "csuite://role/no"}, -32602), ("resources/read", {"uri": "file:///etc/passwd"}, -32602),
    ("resources/read", {"uri": "csuite://role/cpo/../../etc"}, -32602), ("resources/read", {"uri": ["x"]}, -32602),
    ("prompts/get", {"name": "no"}, -32602), ("prompts/get", {"name": "interview"}, -32602),
    ("prompts/get", {"name": "interview", "arguments": {"role": "no such"}}, -32602),
    ("completion/complete", {"ref": {}, "argument": {}}, -32602), ("tools/list", {"cursor": "x"}, -32602),
    ("initialize", {}, -32602), ("ping", {}, -32601), ("logging/setLevel", {"level": "info"}, -32601),
    ("subscriptions/listen", {}, -32602), ("", {}, -32601), ("TOOLS/LIST", {}, -32601),
]


def wrong_requests():
    answers = exchange([request(n, method, params) for n, (method, params, _) in enumerate(WRONG)])
    for n, (method, params, code) in enumerate(WRONG):
        check(answers[n]["error"]["code"] == code, f"{method} {params}: {answers[n]}")
    unknown = request(1, "tools/list", meta=MODERN | {"io.modelcontextprotocol/protocolVersion": "1900-01-01"})
    check(exchange([unknown])[0]["error"]["code"] == -32022, "an unknown revision in _meta")
    check(exchange([request(1, "tools/list", meta=None)])[0]["error"]["code"] == -32602, "no revision at all")


def crowd():
    """Many requests at once, mixed with rubbish: each is answered once, under its id."""
    dice = random.Random(16)
    methods = [
        ("tools/list", {}), ("resources/list", {}), ("resources/templates/list", {}), ("prompts/list", {}),
        ("resources/read", {"uri": "csuite://fact/S48"}), ("resources/read", {"uri": "csuite://nothing"}),
        ("tools/call", {"name": "ask", "arguments": {"question": "CPO là gì?"}}),
        ("tools/call", {"name": "who", "arguments": {"competency": "pricing"}}),
        ("tools/call", {"name": "show", "arguments": {"ref": "S48"}}), ("no/such", {}), ("server/discover", {}),
        ("completion/complete", {"ref": {"type": "ref/prompt", "name": "interview"}, "argument": {"name": "role", "value": "c"}}),
    ]
    lines, ids = [], []
    for number in range(REQUESTS):
        method, params = dice.choice(methods)
        ids.append(dice.choice([number, f"id-{number}"]))
        lines.append(request(ids[-1], method, params))
        if number % 50 == 0:
            lines.append(b"{broken\n")
        if number % 70 == 0:
            lines.append({"jsonrpc": "2.0", "method": "notifications/anything"})
    answers = exchange(lines)
    found = [a["id"] for a in answers if a["id"] is not None]
    check(sorted(map(str, found)) == sorted(map(str, ids)), "answers are missing, or come twice")
    check(len(answers) - len(found) == len(range(0, REQUESTS, 50)), "rubbish is answered once")


def writes_before_it_reads():
    """A client that writes everything before it reads a byte must not hang."""
    server = subprocess.Popen(
        [PROGRAM, "mcp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=ENVIRONMENT)
    for number in range(REQUESTS):
        server.stdin.write(json.dumps(request(number, "prompts/list")).encode() + b"\n")
    server.stdin.close()
    check(len(server.stdout.read().splitlines()) == REQUESTS and server.wait() == 0, "not all were answered")


def cancelled():
    lines = [request(n, "tools/list") for n in range(300)]
    lines.append({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 299}})
    found = [a["id"] for a in exchange(lines)]
    check(found in ([*range(299)], [*range(300)]), "what is not cancelled is answered, in order")


ARGUMENTS = {
    "ask": [{"question": "what does a CPO do?"}, {"question": "CPO là gì?", "explain": True}, {"question": "lương CEO?"},
            {"question": "--help"}, {"question": ""}],
    "show": [{"ref": r} for r in ["cpo", "cpo duties", "S48", "pricing", "VN-PACE", "D1", "scales", "CCO", "no such", "OKR"]]
            + [{"ref": "cto", "short": True, "lang": "vi"}],
    "find": [{"query": q} for q in ["pricing", 'role:cpo kind:duty "roadmap"', "gia ban -not", "zzzz", "role:nobody"]]
            + [{"query": "pricing", "limit": 3, "explain": True, "lang": "vi"}, {"query": "x", "limit": -1}],
    "list": [{"what": w} for w in ["roles", "competencies", "sources", "disagreements", "findings"]]
            + [{"what": "facts", "filter": "role:cpo kind:metric"}, {"what": "nothing"}],
    "who": [{"competency": "pricing"}, {"competency": "khách kiện thì ai lo"}, {"competency": "zzz"}],
    "compare": [{"roles": ["cpo", "cto"]}, {"roles": ["cpo"]}, {"roles": ["cpo", "cto", "ceo"], "only": "contested", "lang": "vi"},
                {"roles": ["nobody", "cto"]}, {"roles": []}],
    "gap_move": [{"from": "cpo", "to": "ceo"}, {"from": "cpo"}],
    "gap_person": [{"file_text": "name: An\nlevels:\n  pricing: 3\n", "role": "cpo"}, {"file_text": "[", "role": "cpo"},
                   {"file": "/etc/passwd", "role": "cpo"}, {"role": "cpo"}],
    "gap_team": [{"file_text": "name: T\n"}, {"file_text": "\u0000"}],
    "lint": [{"path_text": "Task,CEO,CTO\nPlan,A,R\n"}, {"path": "/etc"}],
}
ODD = [{"nothing": 1}, {"lang": "fr"}, {"lang": 7}, {}]


async def through(client, check_structured):
    tools = (await client.list_tools()).tools
    check(len(tools) >= 8, "few tools")
    for tool in tools:
        jsonschema.Draft202012Validator.check_schema(tool.input_schema)
        check(tool.input_schema["type"] == "object", f"{tool.name}: its arguments are no object")
        for arguments in ARGUMENTS.get(tool.name, []) + ODD:
            # The client refuses what does not fit the tool's schema.
            result = await client.call_tool(tool.name, arguments)
            check(result.content and result.content[0].type == "text", f"{tool.name}: no text")
            if check_structured:
                check(result.structured_content is not None, f"{tool.name}: no value")
                jsonschema.Draft202012Validator(tool.output_schema).validate(result.structured_content)
    check(not {"site", "import", "new", "set", "quiz", "exit", "mcp"} & {t.name for t in tools}, "a tool that writes")
    uris, cursor = [], None
    while True:
        page = await client.list_resources(cursor=cursor) if cursor else await client.list_resources()
        uris += [str(r.uri) for r in page.resources]
        cursor = page.next_cursor
        if not cursor:
            break
    check(len(uris) > 1000 and len(set(uris)) == len(uris), "resources are missing, or come twice")
    for uri in uris[:40] + random.Random(1).sample(uris, 100) + ["csuite://role/cpo/duty"]:
        contents = (await client.read_resource(uri)).contents
        check(len(contents) == 1 and contents[0].text, f"{uri} is empty")
        if contents[0].mime_type == "application/json":
            json.loads(contents[0].text)
    check((await client.list_resource_templates()).resource_templates, "no templates")
    prompts = (await client.list_prompts()).prompts
    check(len(prompts) == 3, "three prompts")
    for prompt in prompts:
        for language in ["vi", "en"]:
            arguments = {a.name: "cpo" for a in prompt.arguments} | {"lang": language}
            messages = (await client.get_prompt(prompt.name, arguments)).messages
            check("[S48]" in messages[0].content.text and len(messages) > 3, f"{prompt.name}: no facts")
        done = await client.complete(
            types.PromptReference(type="ref/prompt", name=prompt.name), {"name": "role", "value": "CP"})
        check("cpo" in done.completion.values, f"{prompt.name}: nothing is completed")


async def sdk():
    server = StdioServerParameters(command=PROGRAM, args=["mcp"], env=ENVIRONMENT)
    async with Client(server) as client:
        check(client.protocol_version == "2026-07-28", f"opened as {client.protocol_version}")
        await through(client, True)
    async with stdio_client(server) as (read, write), ClientSession(read, write) as session:
        await session.initialize()
        check(session.protocol_version == "2025-11-25", f"opened as {session.protocol_version}")
        tools = (await session.list_tools()).tools
        answer = await session.call_tool("ask", {"question": "who owns pricing?"})
        check(tools and not answer.is_error, "the older opening")


def progress():
    """With leave an assistant learns with the person; without it nothing is written."""
    before = set(os.listdir(HOME))
    exchange([request(1, "tools/call", {"name": "quiz", "arguments": {}})])
    check(set(os.listdir(HOME)) == before, "something was written")
    lines = [request(1, "tools/call", {"name": "quiz", "arguments": {"size": 2}}),
             request(2, "tools/call", {"name": "reply", "arguments": {"conversation": "c1", "line": "1"}}),
             request(3, "tools/call", {"name": "quiz_stats", "arguments": {}}),
             request(4, "tools/call", {"name": "reply", "arguments": {"conversation": "c9", "line": "1"}})]
    answers = {a["id"]: a["result"] for a in exchange(lines, "--allow-progress")}
    check(answers[1]["structuredContent"]["conversation"] == "c1", "no handle")
    check(not answers[2]["isError"] and not answers[3]["isError"] and answers[4]["isError"], f"{answers}")


def main():
    handshakes()
    malformed()
    wrong_requests()
    cancelled()
    crowd()
    writes_before_it_reads()
    progress()
    asyncio.run(sdk())
    print(f"{checks} checks, {REQUESTS} requests at once: no message is out of place.")


main()
