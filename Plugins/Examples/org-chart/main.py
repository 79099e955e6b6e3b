"""Draws the reporting lines of a knowledge base as SVG: one box a role, each below the one that it reports to."""
import json
import sys
from xml.sax.saxutils import escape

WIDTH, HEIGHT, GAP = 250, 44, 14


def say(**message):
    print(json.dumps(message, ensure_ascii=False), flush=True)


def ask(line):
    say(ask=line)
    return json.loads(sys.stdin.readline())


def tree(roles, top):
    """Every role once, below the first of those that it reports to; the depth and the place from above."""
    below = {}
    for role in roles.values():
        head = next((r for r in role["reportsTo"] if r in roles), None)
        below.setdefault(head, []).append(role["id"])
    rows, seen = [], set()

    def add(role, depth):
        if role in seen:
            return
        seen.add(role)
        rows.append((role, depth))
        for lower in below.get(role, []):
            add(lower, depth + 1)

    for role in [top] if top else below.get(None, []):
        add(role, 0)
    for role in [] if top else roles:
        add(role, 0)
    return rows


def drawing(roles, rows, language):
    places = {role: (depth * 60 + 10, index * (HEIGHT + GAP) + 10) for index, (role, depth) in enumerate(rows)}
    shapes = []
    for role, (x, y) in places.items():
        head = next((r for r in roles[role]["reportsTo"] if r in places), None)
        if head:
            left, top = places[head]
            shapes.append(f'<path d="M{left + 20} {top + HEIGHT} V{y + HEIGHT / 2} H{x}" fill="none" stroke="#888"/>')
        name = escape(roles[role]["name"][language] or roles[role]["name"]["en"] or role)
        shapes.append(f'<rect x="{x}" y="{y}" width="{WIDTH}" height="{HEIGHT}" rx="6" fill="#eef3f8" stroke="#345"/>')
        shapes.append(f'<text x="{x + 10}" y="{y + 19}" font-weight="bold">{escape(roles[role]["acronym"])}</text>')
        shapes.append(f'<text x="{x + 10}" y="{y + 36}" font-size="12">{name}</text>')
    width = max(x for x, _ in places.values()) + WIDTH + 10
    height = len(rows) * (HEIGHT + GAP) + 10
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="14">'
    return "\n".join([head, *shapes, "</svg>"])


def run():
    request = json.loads(sys.stdin.readline())
    roles = {role["id"]: role for role in ask("list roles")["data"]["roles"]}
    top = request["arguments"].get("top")
    if top:
        top = ask(f"show {top}")["data"]["role"]["id"]
    rows = tree(roles, top)
    say(verbatim=drawing(roles, rows, request["language"]))
    say(data={"roles": [{"id": role, "depth": depth} for role, depth in rows]})


if sys.argv[1] == "describe":
    say(protocol=1)
elif sys.argv[1] == "run":
    run()
