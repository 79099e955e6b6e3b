"""What a comparison of six roles costs in processor time above a page of one fact, which starts and loads alike.

Usage: comparing.py PATH-OF-CSUITE
"""

import os
import resource
import statistics
import subprocess
import sys
import tempfile

ROUNDS = 31
SIX = ("compare", "cpo", "ceo", "cto", "cfo", "coo", "cmo")
PEER = "show S48"
WORKS = {
    PEER: ("show", "S48"),
    "six roles as text, 60 columns": (*SIX, "--width", "60"),
    "six roles as JSON": (*SIX, "--format", "json"),
    "six roles as HTML": (*SIX, "--format", "html"),
}


def run(home, words):
    """The processor time of a call, in milliseconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {"HOME": home, "PATH": os.environ["PATH"]}
    done = subprocess.run([sys.argv[1], *words], capture_output=True, env=environment, stdin=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        sys.exit(f"csuite {' '.join(words)} failed: {done.stderr.decode()}")
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def main():
    times = {name: [] for name in WORKS}
    with tempfile.TemporaryDirectory() as home:
        for _ in range(ROUNDS):  # interleaved, so that a busy machine slows all of them alike
            for name, words in WORKS.items():
                times[name].append(run(home, words))
    peer = statistics.median(times[PEER])
    print(f"processor time of the whole program, median of {ROUNDS}:")
    for name, figures in times.items():
        median = statistics.median(figures)
        print(f"  {name:32} {median:6.1f} ms  {median / peer:5.2f} × {PEER}  {median - peer:+6.1f} ms")


main()
