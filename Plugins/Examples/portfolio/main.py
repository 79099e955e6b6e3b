"""A plugin in Python: asks the program for what it needs, by the line that one would type."""
import json
import sys

PARTS = {
    "accountable": {"en": "Accountable", "vi": "Chịu trách nhiệm chính"},
    "responsible": {"en": "Does the work", "vi": "Thực hiện"},
    "consulted": {"en": "Consulted", "vi": "Được tham vấn"},
    "informed": {"en": "Informed", "vi": "Được thông báo"},
}


def say(**message):
    print(json.dumps(message, ensure_ascii=False), flush=True)


def ask(line):
    say(ask=line)
    return json.loads(sys.stdin.readline())


def run():
    request = json.loads(sys.stdin.readline())
    language, arguments = request["language"], request["arguments"]
    answer = ask(f"list competencies role:{arguments['role']}")
    if "error" in answer:
        say(error=answer["error"]["message"])
        return
    areas = []
    for area in answer["data"]["competencies"]:
        # The names that people type are ids in what the program answers.
        for role, relation in area["relations"].items():
            if role == arguments["role"].lower() and relation["relation"]:
                areas.append((relation["relation"], relation["importance"], area))
    wanted = arguments.get("part")
    say(heading=arguments["role"].upper())
    for part, names in PARTS.items():
        own = sorted((a for a in areas if a[0] == part), key=lambda a: -a[1])
        if own and wanted in (None, part):
            say(heading=names[language], level=2)
            say(bars=[{"label": a["name"][language], "amount": w / 5, "value": f"{w}/5"} for _, w, a in own])
    say(data={"role": arguments["role"], "areas": [{"id": a["id"], "part": p, "importance": w} for p, w, a in areas]})


if sys.argv[1] == "describe":
    say(protocol=1)
elif sys.argv[1] == "complete":
    for part, names in PARTS.items():
        say(word=part, meaning=names, names=[names["vi"]])
elif sys.argv[1] == "run":
    run()
