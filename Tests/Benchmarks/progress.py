"""How long csuite needs to open a learner's progress of 100,000 answers to 20,000 cards.

`quiz due` opens the progress, reads where every card stands and counts what is due; what it takes on an empty
progress (the start of the process, the page) is taken off. The peer is Python's sqlite3, in a process that is already
warm, which opens the same file and reads the same rows. Usage: progress.py PATH-OF-CSUITE
"""

import datetime
import os
import pathlib
import random
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

CARDS, ANSWERS, ROUNDS = 20_000, 5, 21
PROGRAM = os.path.abspath(sys.argv[1])
NOW = datetime.datetime(2026, 11, 25, 2, tzinfo=datetime.timezone.utc)


def run(home, *words):
    environment = {"HOME": home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "CSUITE_NOW": NOW.isoformat()}
    done = subprocess.run([PROGRAM, *words], env=environment, cwd=home, capture_output=True)
    if done.returncode != 0:
        sys.exit(f"csuite {' '.join(words)} failed: {done.stdout.decode()}{done.stderr.decode()}")


def processor_milliseconds(home, *words):
    def used():
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime

    def once():
        before = used()
        run(home, *words)
        return (used() - before) * 1000

    return statistics.median(once() for _ in range(ROUNDS))


def learn(home):
    rng = random.Random(1)
    with open(f"{home}/log.csv", "w") as file:
        file.write("card,time,rating\n")
        for card in range(CARDS):
            moment = NOW - datetime.timedelta(days=rng.randrange(100, 400), seconds=rng.randrange(86400))
            for _ in range(ANSWERS):
                file.write(f"owner:CPO-{card}:en,{moment.isoformat()},{rng.choice([1, 3, 3, 3, 4])}\n")
                moment += datetime.timedelta(days=rng.randrange(0, 20), seconds=rng.randrange(60, 9000))
    start = time.perf_counter()
    run(home, "quiz", "import", "log.csv")
    return time.perf_counter() - start


def peer(path):
    def once():
        start = time.process_time()
        connection = sqlite3.connect(path)
        rows = {row[0]: row for row in connection.execute("SELECT * FROM card")}
        assert len(rows) == CARDS
        connection.close()
        return (time.process_time() - start) * 1000

    return statistics.median(once() for _ in range(ROUNDS))


def main():
    with tempfile.TemporaryDirectory() as full, tempfile.TemporaryDirectory() as empty:
        seconds = learn(full)
        path = pathlib.Path(full) / ".local/share/csuite/progress.sqlite"
        run(empty, "quiz", "due")
        base = processor_milliseconds(empty, "quiz", "due", "--limit", "0")
        opening = processor_milliseconds(full, "quiz", "due", "--limit", "0") - base
        theirs = peer(path)
        print(f"import of {CARDS * ANSWERS} answers: {seconds:.1f} s; the file has {path.stat().st_size >> 20} MiB")
        print(f"open {CARDS * ANSWERS} answers, read {CARDS} cards, count what is due: {opening:.1f} ms of CPU")
        print(f"Python's sqlite3, open and read: {theirs:.1f} ms; ratio {opening / theirs:.2f}")


if __name__ == "__main__":
    main()
