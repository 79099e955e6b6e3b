"""What the quiz costs in processor time: making the bank, and choosing from many cards.

A home with as many answered cards as asked for is made by ‘quiz import’; the peer is the same command in a home
without any. ‘quiz due’ opens the same progress and chooses nothing, so that the rest is the choice. Usage:
quiz.py PATH-OF-CSUITE [CARDS]
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile

ROUNDS = 11


def run(home, *words):
    """The processor time of a call, in milliseconds, and what it printed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {"HOME": home, "PATH": os.environ["PATH"], "CSUITE_NOW": "2026-11-25T09:00:00+07:00"}
    done = subprocess.run([sys.argv[1], *words], capture_output=True, env=environment, stdin=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1):
        sys.exit(f"csuite {' '.join(words)} failed: {done.stderr.decode()}")
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000, done.stdout


def fill(home, count):
    """Answers every question there is, and cards of other banks up to the count, on days of the last year."""
    bank = json.loads(run(home, "quiz", "bank", "--sample", "10000", "--format", "json")[1])
    cards = [question["id"] for question in bank["data"]["questions"]]
    cards = (cards + [f"other:{number}" for number in range(count)])[:count]
    path = os.path.join(home, "log.csv")
    with open(path, "w", encoding="utf-8") as log:
        log.write("card,time,rating\n")
        for number, card in enumerate(cards):
            log.write(f"{card},2026-{number % 10 + 1:02}-{number % 28 + 1:02}T09:00:00Z,{number % 4 + 1}\n")
    run(home, "quiz", "import", path)


def main():
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 20000
    with tempfile.TemporaryDirectory() as empty, tempfile.TemporaryDirectory() as full:
        fill(full, count)
        works = {
            "csuite version (starts)": (empty, "version"),
            "show S48 (loads the knowledge)": (empty, "show", "S48"),
            "quiz bank (makes the bank)": (empty, "quiz", "bank", "--language", "vi"),
            "quiz, no cards": (empty, "quiz", "--size", "1", "--language", "vi"),
            f"quiz due, {count} cards": (full, "quiz", "due"),
            f"quiz, {count} cards": (full, "quiz", "--size", "1", "--language", "vi"),
        }
        times = {name: [] for name in works}
        for _ in range(ROUNDS):  # interleaved, so that a busy machine slows all of them alike
            for name, (home, *words) in works.items():
                times[name].append(run(home, *words)[0])
        peer = statistics.median(times["quiz, no cards"])
        print(f"processor time, median and best of {ROUNDS}:")
        for name, measured in times.items():
            median = statistics.median(measured)
            print(f"  {name:34} {median:7.1f} ms  {min(measured):7.1f} ms   {median / peer:5.2f} of an empty quiz")


main()
