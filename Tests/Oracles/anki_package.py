#!/usr/bin/env python3
"""Imports a package that `quiz export` made into Anki itself, and asks Anki what it thinks of it.

Usage: anki_package.py PROGRAM [CARDS]

It answers cards at random through `quiz import`, exports them, imports the package with Anki's own library, and
demands that the database is sound, that every card renders with its question and answer, that every answer is
there, and that the states of memory which Anki computes anew from the answers are ours. Needs `pip install anki`.
"""
import datetime
import json
import os
import random
import re
import subprocess
import sys
import tempfile

os.environ["TZ"] = "Asia/Ho_Chi_Minh"  # The learner's zone: Anki counts days by the clock of the machine.
ZONE = datetime.timezone(datetime.timedelta(hours=7))
NOW = datetime.datetime(2026, 11, 25, 9, 30, tzinfo=ZONE)
WEIGHTS = [0.3, 1.1, 2.5, 9.1, 6.2, 0.9, 2.8, 0.01, 1.7, 0.2, 0.9, 1.4, 0.07, 0.3, 1.5, 0.5, 2.0, 0.6, 0.1, 0.1, 0.2]


def log(cards, rng):
    """Answers on all kinds of days and hours, near the rollover too.

    Not in the very second of the rollover: Anki counts it to the day before, we to the day that begins.
    """
    for number in range(cards):
        moment = NOW - datetime.timedelta(days=rng.randrange(200, 700), minutes=rng.randrange(1440), seconds=1)
        for _ in range(rng.randrange(1, 15)):
            if (moment.hour, moment.minute, moment.second) == (4, 0, 0):
                moment += datetime.timedelta(seconds=1)
            yield f"card {number}", moment, rng.choices([1, 2, 3, 4], [2, 1, 5, 2])[0]
            wait = rng.choice([60, 600, 3600 * rng.randrange(1, 30), 86400 * rng.randrange(1, 40)])
            moment += datetime.timedelta(seconds=wait + rng.randrange(60))
            if moment >= NOW:
                break


def run(program, home, *words):
    environment = {"HOME": home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "CSUITE_NOW": NOW.isoformat()}
    result = subprocess.run([program, *words], env=environment, cwd=home, capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"{words}: {result.stdout}{result.stderr}")
    return result.stdout


def check(program, home, cards, settings, seed):
    from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest

    rows = list(log(cards, random.Random(seed)))
    with open(f"{home}/log.csv", "w") as file:
        file.write("card,time,rating\n")
        file.writelines(f"{card},{time.isoformat()},{rating}\n" for card, time, rating in rows)
    run(program, home, "quiz", "settings", "--fuzz", "off", *settings)
    run(program, home, "quiz", "import", "log.csv")
    exported = json.loads(run(program, home, "quiz", "export", "mine.apkg", "--format", "json"))["data"]
    run(program, home, "quiz", "export", "mine.csv")
    options = ["--weights", settings[1]] if settings else []
    replay = json.loads(run(program, home, "quiz", "replay", "mine.csv", "--format", "json", *options))
    ours = {review["card"]: review for review in replay["data"]["reviews"]}

    collection = Collection(f"{home}/collection.anki2")
    request = ImportAnkiPackageRequest(
        package_path=f"{home}/mine.apkg",
        options=ImportAnkiPackageOptions(with_scheduling=True, with_deck_configs=True, merge_notetypes=True))
    first = collection.import_anki_package(request)
    collection.set_config("fsrs", True)
    assert len(first.log.new) == exported["cards"], (len(first.log.new), exported)
    problems, ok = collection.fix_integrity()
    assert ok, problems
    assert collection.db.scalar("select count() from revlog") == len(rows)
    worst = 0.0
    answered = 0
    for identifier in collection.find_cards(""):
        card = collection.get_card(identifier)
        front, back, guid = card.note().fields
        question, answer = card.question(), card.answer()
        assert front and front in question and front in answer and back in answer, (question, answer)
        assert not re.search(r"\{\{|\}\}|\(no |no field called|card is blank", question), question
        state = ours.get(guid.removeprefix("csuite:"))
        if state is None:
            assert card.type == 0 and card.memory_state is None, guid
            continue
        answered += 1
        anew = collection.compute_memory_state(identifier)
        # Anki computes with 32 bits and keeps four decimals of a stability, three of a difficulty.
        for theirs in (anew, card.memory_state):
            stability, difficulty = state["stability"], state["difficulty"]
            worst = max(worst, max(0, abs(theirs.stability - stability) - 6e-5) / stability)
            worst = max(worst, max(0, abs(theirs.difficulty - difficulty) - 6e-4) / difficulty)
        kind = {"learning": 1, "review": 2, "relearning": 3}[state["state"]]
        assert card.type == kind, (guid, card.type, state)
        if kind == 2:
            day = datetime.datetime.fromisoformat(state["due"]).date()
            assert card.due - collection.sched.today == (day - today(collection)).days, (guid, card.due, state)
    assert answered == len(ours), (answered, len(ours))
    assert worst < 1e-4, worst
    again = collection.import_anki_package(request)
    assert len(again.log.new) == 0, "a second import adds nothing"
    collection.close()
    return exported["cards"], len(rows), worst


def today(collection):
    """The day on which Anki runs, which need not be that of NOW."""
    start = datetime.datetime.fromtimestamp(collection.db.scalar("select crt from col"), ZONE)
    return (start - datetime.timedelta(hours=4)).date() + datetime.timedelta(days=collection.sched.today)


def main():
    program = os.path.abspath(sys.argv[1])
    cards = int(sys.argv[2]) if len(sys.argv) > 2 else 300
    weights = ",".join(map(str, WEIGHTS))
    for seed, settings in enumerate([[], ["--weights", weights]]):
        with tempfile.TemporaryDirectory() as home:
            total, answers, worst = check(program, home, cards, settings, seed)
            print(f"Anki renders {total} cards; {answers} answers; states agree within {worst:.1e}.")


if __name__ == "__main__":
    main()
