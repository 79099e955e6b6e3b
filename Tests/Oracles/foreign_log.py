#!/usr/bin/env python3
"""Imports a log of answers that another program wrote, and holds it against py-fsrs.

Usage: foreign_log.py PROGRAM [LOG]

LOG is a CSV file as the tools of FSRS write it. The repository of py-fsrs has a real one of 12,580 answers
(tests/review_logs_josh_1711744352250_to_1728234780857.csv); without a file, one of that size and form is drawn.
After the import no card of it may be due or be exported as a card, and the states that a replay of the exported log
gives must be those of py-fsrs, by blocks of 24 hours and by the learner's days. Needs `pip install fsrs`.
"""
import csv
import datetime
import io
import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import zipfile

from fsrs import Card, Rating, Scheduler, State

UTC = datetime.timezone.utc
ROLLOVER = datetime.timedelta(hours=4)


def drawn_log(cards=1205, answers=12580):
    """A log as Anki's users export it: numbers for cards, milliseconds, ratings that grow better."""
    rng = random.Random(1)
    moments = {1711684180217 + 86400000 * rng.randrange(120) + rng.randrange(86400000): None for _ in range(cards)}
    rows = []
    while len(rows) < answers:
        for card, last in moments.items():
            wait = 1 if last is None else rng.choice([60, 600, 86400, 86400 * rng.randrange(1, 60)])
            moments[card] = (last or card) + wait * 1000 + rng.randrange(40000)
            rating = rng.choices([1, 2, 3, 4], [3, 1, 12, 1])[0]
            rows.append((card, moments[card], rating, rng.randrange(4), rng.randrange(60000)))
    rows = sorted(rows[:answers], key=lambda row: row[1])
    text = io.StringIO()
    csv.writer(text).writerows([("card_id", "review_time", "review_rating", "review_state", "review_duration"), *rows])
    return text.getvalue()


def run(program, home, *words):
    environment = {"HOME": home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "CSUITE_NOW": "2026-11-25T09:30:00Z"}
    result = subprocess.run([program, *words, "--format", "json"], env=environment, cwd=home, capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"{words}: {result.stdout}{result.stderr}")
    return json.loads(result.stdout)["data"]


def moment(text):
    return datetime.datetime.fromtimestamp(int(text) / 1000, UTC) if text.isdigit() else datetime.datetime.fromisoformat(text)


def schedule(reviews, is_by_day):
    """What py-fsrs makes of one card: its state after each answer, and whether its own due days were in order."""
    scheduler = Scheduler(enable_fuzzing=False)
    card = Card(card_id=1)
    for time, rating in reviews:
        # By the learner's days: the time of the day does not count, only the day.
        shifted = (time - ROLLOVER).replace(hour=0, minute=0, second=0, microsecond=0) if is_by_day else time
        outcomes = [scheduler.review_card(card, Rating(other), shifted)[0] for other in (1, 2, 3, 4)]
        card = outcomes[rating - 1]
        days = [(other.due - shifted).days for other in outcomes[1:] if other.state == State.Review]
        yield card, all(first < second for first, second in zip(days, days[1:]))


def compare(reviews, is_by_day):
    """Holds a replay against py-fsrs. Returns the answers with a due day, those that are later, and by more than one."""
    worst, days, later, much_later = 0.0, 0, 0, 0
    cards = {}
    for review in reviews:
        cards.setdefault(review["card"], []).append(review)
    for name, own in cards.items():
        own.sort(key=lambda review: datetime.datetime.fromisoformat(review["time"]))
        times = [(datetime.datetime.fromisoformat(review["time"]), review["rating"]) for review in own]
        for ours, (theirs, is_ordered) in zip(own, schedule(times, is_by_day)):
            worst = max(worst, abs(ours["stability"] / theirs.stability - 1), abs(ours["difficulty"] / theirs.difficulty - 1))
            assert worst < 1e-6, (name, ours, theirs)
            assert (ours["state"], ours["step"]) == (theirs.state.name.lower(), theirs.step), (name, ours, theirs)
            if is_by_day or theirs.state != State.Review:
                continue
            wait = datetime.datetime.fromisoformat(ours["due"]) - theirs.due
            # They keep microseconds, we milliseconds.
            wait = datetime.timedelta(days=round(wait / datetime.timedelta(days=1)))
            assert wait.days == 0 if is_ordered else wait.days >= 0, (name, ours, theirs)
            days, later, much_later = days + 1, later + (wait.days > 0), much_later + (wait.days > 1)
    return worst, days, later, much_later


def main():
    program = os.path.abspath(sys.argv[1])
    text = open(sys.argv[2], encoding="utf-8").read() if len(sys.argv) > 2 else drawn_log()
    rows = list(csv.DictReader(io.StringIO(text)))
    cards = {row["card_id"] for row in rows}
    with tempfile.TemporaryDirectory() as home:
        with open(f"{home}/log.csv", "w", encoding="utf-8") as file:
            file.write(text)
        with open(f"{home}/semicolons.csv", "w", encoding="utf-8") as file:
            file.write(text.replace(",", ";"))
        taken = run(program, home, "quiz", "import", "log.csv")
        assert taken["added"] == len(rows) and taken["apart"] == {"cards": len(cards), "answers": len(rows)}, taken
        again = run(program, home, "quiz", "import", "semicolons.csv")
        assert again["added"] == 0 and again["known"] == len(rows), again
        due = run(program, home, "quiz", "due")
        assert (due["due"], due["apart"], sum(day["cards"] for day in due["forecast"])) == (0, len(cards), 0), due
        run(program, home, "quiz", "verify")
        package = run(program, home, "quiz", "export", "all.apkg")
        assert package["answers"] == 0 and package["apart"] == len(cards), package
        with zipfile.ZipFile(f"{home}/all.apkg") as archive:
            archive.extract("collection.anki21", home)
        notes = sqlite3.connect(f"{home}/collection.anki21").execute("select guid, flds from notes").fetchall()
        assert not cards & {guid.removeprefix("csuite:") for guid, _ in notes}
        assert all(fields.split("\x1f")[0] and fields.split("\x1f")[1] for _, fields in notes)
        run(program, home, "quiz", "export", "mine.csv")
        reviews = run(program, home, "quiz", "replay", "mine.csv", "--days", "elapsed")["reviews"]
        original = {(row["card_id"], moment(row["review_time"]).timestamp() * 1000 // 1, row["review_rating"]) for row in rows}
        ours = {(r["card"], moment(r["time"]).timestamp() * 1000 // 1, str(r["rating"])) for r in reviews}
        assert len(reviews) == len(rows) and len(original ^ ours) == 0, len(original ^ ours)
        worst, days, later, much_later = compare(reviews, False)
        by_day = compare(run(program, home, "quiz", "replay", "mine.csv")["reviews"], True)[0]
    print(f"{len(rows)} answers to {len(cards)} cards of another program: none due, none exported as a card.")
    print(f"States agree with py-fsrs within {max(worst, by_day):.1e}, by blocks of 24 hours and by days.")
    print(f"{later} of {days} due days ({later / days:.0%}) are later to stay in order, {much_later} of them by more than a day.")


if __name__ == "__main__":
    main()
