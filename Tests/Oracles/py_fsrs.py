#!/usr/bin/env python3
"""Compares the schedules of `quiz replay --days elapsed` with those of py-fsrs.

Usage: py_fsrs.py PROGRAM [CARDS [SEED]]

Cards, answers and settings are drawn at random. Stability, difficulty, state and step must be the same; so must the
due moment, unless py-fsrs itself would not have put hard before good before easy: we do, as Anki does, so there the
due moment may only be later. A card is compared until its stability passes 36500 days, where fsrs-rs and we stop it
and py-fsrs does not. Needs `pip install fsrs`.
"""
import datetime
import json
import random
import subprocess
import sys
import tempfile

from fsrs import Card, Rating, Scheduler, State
from fsrs.scheduler import DEFAULT_PARAMETERS, LOWER_BOUNDS_PARAMETERS as LOW, UPPER_BOUNDS_PARAMETERS as HIGH

LEARNING = [[], [60], [600], [60, 600], [60, 86400], [60, 600, 3600], [60, 600, 86400, 259200], [1], [90.5]]
RELEARNING = [[], [600], [600, 3600], [86400], [30], [1, 2, 3]]
UTC = datetime.timezone.utc


def weights(rng):
    kind = rng.random()
    if kind < 0.3:
        return list(DEFAULT_PARAMETERS)
    if kind < 0.65:
        near = [w * rng.uniform(0.6, 1.6) for w in DEFAULT_PARAMETERS]
        return [min(max(round(w, 4), low), high) for w, low, high in zip(near, LOW, HIGH)]
    if kind < 0.9:
        return [round(rng.uniform(low, min(high, 30)), 4) for low, high in zip(LOW, HIGH)]
    return [rng.choice([low, high]) if rng.random() < 0.3 else rng.uniform(low, high) for low, high in zip(LOW, HIGH)]


def settings(rng):
    return {
        "weights": weights(rng), "retention": rng.choice([0.7, 0.8, 0.9, 0.95, 0.99, round(rng.uniform(0.5, 0.995), 3)]),
        "learning": rng.choice(LEARNING), "relearning": rng.choice(RELEARNING),
        "maximum": rng.choice([1, 2, 30, 365, 36500, 100_000]),
    }


def next_moment(rng, moment, due):
    kind = rng.random()
    if kind < 0.4:
        return due
    if kind < 0.55:
        return due + datetime.timedelta(seconds=rng.randrange(86400 * 30))
    if kind < 0.7:
        return moment + datetime.timedelta(milliseconds=rng.randrange(86_400_000))
    if kind < 0.75:
        return moment
    if kind < 0.85:
        return moment + datetime.timedelta(seconds=rng.choice([86399, 86400, 86401, 172799, 172800]))
    return moment + datetime.timedelta(milliseconds=rng.randrange(86_400_000 * 60))


def schedule(card_id, chosen, rng):
    """What py-fsrs makes of some answers, and whether its own due days were in order."""
    steps = {name: [datetime.timedelta(seconds=s) for s in chosen[name]] for name in ("learning", "relearning")}
    scheduler = Scheduler(
        chosen["weights"], chosen["retention"], steps["learning"], steps["relearning"], chosen["maximum"], False)
    card = Card(card_id=card_id)
    moment = datetime.datetime(2024, 1, 1, tzinfo=UTC) + datetime.timedelta(milliseconds=rng.randrange(10**11))
    for _ in range(rng.randrange(1, 25)):
        rating = rng.choices([1, 2, 3, 4], [4, 3, 9, 4])[0]
        outcomes = [scheduler.review_card(card, Rating(other), moment)[0] for other in (1, 2, 3, 4)]
        card = outcomes[rating - 1]
        days = [(other.due - moment).days for other in outcomes[1:] if other.state == State.Review]
        yield moment, rating, card, all(first < second for first, second in zip(days, days[1:]))
        if card.stability > 36500:
            return
        moment = next_moment(rng, moment, card.due)


def replay(program, chosen, reviews):
    with tempfile.NamedTemporaryFile("w", suffix=".csv") as file:
        file.write("card,time,rating\n")
        file.writelines(f"a,{moment.isoformat()},{rating}\n" for moment, rating, _, _ in reviews)
        file.flush()
        steps = {name: ",".join(f"{s}s" for s in chosen[name]) or "none" for name in ("learning", "relearning")}
        result = subprocess.run(
            [program, "quiz", "replay", file.name, "--format", "json", "--days", "elapsed", "--weights",
             ",".join(map(repr, chosen["weights"])), "--retention", repr(chosen["retention"]), "--learning-steps",
             steps["learning"], "--relearning-steps", steps["relearning"], "--maximum-interval", str(chosen["maximum"])],
            capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"{result.stdout}{result.stderr}\n{chosen}")
    return json.loads(result.stdout)["data"]["reviews"]


def main():
    program = sys.argv[1]
    cards = int(sys.argv[2]) if len(sys.argv) > 2 else 300
    rng = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    count, later, worst = 0, 0, 0.0
    for card_id in range(cards):
        chosen = settings(rng)
        reviews = list(schedule(card_id, chosen, rng))
        for ours, (moment, rating, theirs, is_ordered) in zip(replay(program, chosen, reviews), reviews):
            if theirs.stability > 36500:
                continue
            count += 1
            where = (chosen, moment.isoformat(), rating, ours)
            worst = max(worst, abs(ours["stability"] / theirs.stability - 1), abs(ours["difficulty"] / theirs.difficulty - 1))
            assert worst < 1e-6, where
            assert (ours["state"], ours["step"]) == (theirs.state.name.lower(), theirs.step), where
            due = datetime.datetime.fromisoformat(ours["due"])
            assert due == theirs.due if is_ordered else due >= theirs.due, where
            later += due > theirs.due
    print(f"{cards} cards, {count} answers: states agree within {worst:.1e}; {later} due days later, to stay in order.")


if __name__ == "__main__":
    main()
