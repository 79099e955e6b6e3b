#!/usr/bin/env python3
"""Imports a package that `quiz export` made into Anki itself, asks Anki what it thinks of it, and takes it home again.

Usage: anki_package.py PROGRAM [CARDS]

It answers questions at random through `quiz import`, among them cards of another program, exports them, imports the
package with Anki's own library, and demands that the database is sound, that no card is empty and every one renders
with its question and answer, that every answer is there, that no card is of the other program, and that the states of
memory which Anki computes anew from the answers are ours. Then it answers in Anki, sets cards by hand, and exports in
all of Anki's forms: each brings home the same history and what was answered in Anki, once. Needs `pip install anki`.
"""
import datetime
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time

os.environ["TZ"] = "Asia/Ho_Chi_Minh"  # The learner's zone: Anki counts days by the clock of the machine.
ZONE = datetime.timezone(datetime.timedelta(hours=7))
NOW = datetime.datetime(2026, 11, 25, 9, 30, tzinfo=ZONE)
WEIGHTS = [0.3, 1.1, 2.5, 9.1, 6.2, 0.9, 2.8, 0.01, 1.7, 0.2, 0.9, 1.4, 0.07, 0.3, 1.5, 0.5, 2.0, 0.6, 0.1, 0.1, 0.2]


def log(cards, rng):
    """Answers on all kinds of days and hours, near the rollover too, no two at one moment.

    Not in the very second of the rollover: Anki counts it to the day before, we to the day that begins.
    """
    for number, card in enumerate(cards):
        moment = NOW - datetime.timedelta(days=rng.randrange(200, 700), minutes=rng.randrange(1440), seconds=1)
        for _ in range(rng.randrange(1, 15)):
            if (moment.hour, moment.minute, moment.second) == (4, 0, 0):
                moment += datetime.timedelta(seconds=1)
            exact = moment.replace(microsecond=number % 1000 * 1000)
            yield card, exact, rng.choices([1, 2, 3, 4], [2, 1, 5, 2])[0], rng.randrange(60000)
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


def data(program, home, *words):
    return json.loads(run(program, home, *words, "--format", "json"))["data"]


def own_cards(program, home, count, rng):
    """Questions of the knowledge base, of all kinds and in both languages."""
    questions = data(program, home, "quiz", "bank", "--sample", "10000")["questions"]
    return sorted(question["id"] for question in rng.sample(questions, count))


def prepare(program, home, cards, settings, seed):
    """A home with answers to questions and to a few cards of another program, and its package."""
    rng = random.Random(seed)
    own = own_cards(program, home, cards, rng)
    rows = list(log(own + [str(1711684180217 + number) for number in range(20)], rng))
    with open(f"{home}/log.csv", "w") as file:
        file.write("card_id,review_time,review_rating,review_duration\n")
        file.writelines(f"{card},{time.isoformat()},{rating},{wait}\n" for card, time, rating, wait in rows)
    run(program, home, "quiz", "settings", "--fuzz", "off", *settings)
    taken = data(program, home, "quiz", "import", "log.csv")
    assert taken["added"] == len(rows) and taken["apart"]["cards"] == 20, taken
    rows = [row for row in rows if row[0] in set(own)]
    exported = data(program, home, "quiz", "export", "mine.apkg")
    assert (exported["answers"], exported["apart"]) == (len(rows), 20), exported
    run(program, home, "quiz", "export", "mine.txt")
    return rows, exported["cards"]


def states(program, home, settings):
    """Where each card stands after its last answer."""
    run(program, home, "quiz", "export", "mine.csv", "--overwrite")
    options = ["--weights", settings[1]] if settings else []
    reviews = data(program, home, "quiz", "replay", "mine.csv", *options)["reviews"]
    return {review["card"]: review for review in reviews}


def gap(theirs, ours):
    """Anki computes with 32 bits and keeps four decimals of a stability, three of a difficulty."""
    return max(
        max(0, abs(theirs.stability - ours["stability"]) - 6e-5) / ours["stability"],
        max(0, abs(theirs.difficulty - ours["difficulty"]) - 6e-4) / ours["difficulty"])


def check(program, home, cards, settings, seed):
    from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest, ImportCsvRequest

    rows, total = prepare(program, home, cards, settings, seed)
    ours = states(program, home, settings)
    collection = Collection(f"{home}/collection.anki2")
    request = ImportAnkiPackageRequest(
        package_path=f"{home}/mine.apkg",
        options=ImportAnkiPackageOptions(with_scheduling=True, with_deck_configs=True, merge_notetypes=True))
    first = collection.import_anki_package(request)
    collection.set_config("fsrs", True)
    assert len(first.log.new) == total, (len(first.log.new), total)
    problems, ok = collection.fix_integrity()
    assert ok, problems
    assert collection.db.scalar("select count() from revlog") == len(rows)
    assert not collection.get_empty_cards().notes, "no card is empty"
    worst = 0.0
    answered = 0
    for identifier in collection.find_cards(""):
        card = collection.get_card(identifier)
        note = card.note()
        front, back = note["Front"], note["Back"]
        question, answer = card.question(), card.answer()
        assert front and back and front in question and front in answer and back in answer, (question, answer)
        assert not re.search(r"\{\{|\}\}|\(no |no field called|card is blank|<input", question + answer), question
        assert len(note.fields) == 14 and note.guid == "csuite:" + note["Id"], note.fields
        state = ours.get(note["Id"])
        if state is None:
            assert card.type == 0 and card.memory_state is None, note.guid
            continue
        answered += 1
        for theirs in (collection.compute_memory_state(identifier), card.memory_state):
            worst = max(worst, gap(theirs, state))
        kind = {"learning": 1, "review": 2, "relearning": 3}[state["state"]]
        assert card.type == kind and card.factor == 2500, (note.guid, card.type, card.factor, state)
        if kind == 2:
            day = datetime.datetime.fromisoformat(state["due"]).date()
            assert card.due - collection.sched.today == (day - today(collection)).days, (note.guid, card.due, state)
    own = {card for card, _, _, _ in rows}
    assert answered == len(own), (answered, len(own))
    assert worst < 1e-4, worst
    again = collection.import_anki_package(request)
    assert len(again.log.new) == 0, "a second import adds nothing"
    metadata = collection.get_csv_metadata(f"{home}/mine.txt", None)
    text = collection.import_csv(ImportCsvRequest(path=f"{home}/mine.txt", metadata=metadata)).log
    assert len(text.new) == total and not text.conflicting, "the text is in nobody's way"
    text = collection.import_csv(ImportCsvRequest(path=f"{home}/mine.txt", metadata=metadata)).log
    assert len(text.new) == 0 and not text.conflicting, "a second import of the text adds nothing"
    forms = round_trip(program, home, collection, rows, settings, 5 if seed == 0 else 1)
    return total, len(rows), worst, forms


def answer_in_anki(collection, cards):
    """Answers some cards in Anki, sets others by hand and makes one new. Returns how many answers there are."""
    from anki.scheduler.v3 import CardAnswer

    for number, identifier in enumerate(cards[:12]):
        card = collection.get_card(identifier)
        card.start_timer()
        states = collection._backend.get_scheduling_states(identifier)
        rating = [CardAnswer.AGAIN, CardAnswer.HARD, CardAnswer.GOOD, CardAnswer.EASY][number % 4]
        collection.sched.answer_card(collection.sched.build_answer(card=card, states=states, rating=rating))
        time.sleep(0.002)
    collection.sched.set_due_date(cards[12:15], "5")
    collection.sched.schedule_cards_as_new(cards[15:16])
    return 12


def history(program, home):
    """All answers of a home, with their moments to the millisecond."""
    run(program, home, "quiz", "export", "all.json", "--overwrite")
    with open(f"{home}/all.json") as file:
        answers = json.load(file)["answers"]
    return {(a["card"], datetime.datetime.fromisoformat(a["time"]), a["rating"], a.get("duration", 0)) for a in answers}


def round_trip(program, home, collection, rows, settings, most):
    """Answers in Anki and takes it home in Anki's forms, so many of them."""
    from anki.collection import Collection, ExportAnkiPackageOptions

    answered = collection.find_cards("deck:csuite* -is:new note:csuite")
    reset = collection.get_card(answered[15]).note()["Id"]
    count = answer_in_anki(collection, answered)
    theirs = {
        collection.get_card(card).note()["Id"]: collection.get_card(card).memory_state for card in answered[:12]}
    expected = {row for row in rows if row[0] != reset}
    forms = []
    for legacy in (False, True):
        options = ExportAnkiPackageOptions(with_scheduling=True, with_deck_configs=True, legacy=legacy)
        collection.export_anki_package(out_path=f"{home}/{legacy}.apkg", options=options, limit=None)
        collection.export_collection_package(f"{home}/{legacy}.colpkg", False, legacy)
        forms += [f"{legacy}.apkg", f"{legacy}.colpkg"]
        collection.reopen(after_full_sync=False)
    collection.close()
    forms = [*forms, "collection.anki2"][:most]
    for number, form in enumerate(forms):
        with tempfile.TemporaryDirectory() as fresh:
            taken = data(program, fresh, "quiz", "import", f"{home}/{form}")
            there = history(program, fresh)
            assert taken["added"] == len(there) == len(expected) + count and taken["apart"]["cards"] == 0, (form, taken)
            assert expected <= there, (form, sorted(expected - there)[:3])
        taken = data(program, home, "quiz", "import", form)
        assert taken["added"] == (count if number == 0 else 0), (form, taken)
    ours = states(program, home, settings)
    worst = max(gap(state, ours[card]) for card, state in theirs.items())
    assert worst < 1e-3, worst
    run(program, home, "quiz", "verify")
    return len(forms)


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
            total, answers, worst, forms = check(program, home, cards, settings, seed)
            print(f"Anki renders {total} cards; {answers} answers; states agree within {worst:.1e};", end=" ")
            print(f"the same history comes home in {forms} of Anki's forms.")


if __name__ == "__main__":
    main()
