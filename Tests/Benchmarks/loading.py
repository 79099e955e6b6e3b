"""How long csuite needs to load and check the shipped knowledge base, against PyYAML's C loader.

The peer merely parses the same files into dictionaries, in a process that is already warm. csuite is timed from
outside, with the start of its process. Usage: loading.py PATH-OF-CSUITE
"""

import pathlib
import statistics
import subprocess
import sys
import time

import yaml

KNOWLEDGE = pathlib.Path(__file__).resolve().parents[2] / "KnowledgeBase"
ROUNDS = 21


def milliseconds(work):
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def run(*words):
    done = subprocess.run([sys.argv[1], *words], capture_output=True)
    if done.returncode != 0:
        sys.exit(f"csuite {' '.join(words)} failed: {done.stdout.decode()}{done.stderr.decode()}")


def main():
    texts = [path.read_bytes() for path in sorted(KNOWLEDGE.rglob("*.yaml"))]
    works = {
        "PyYAML CSafeLoader parses": lambda: [yaml.load(text, Loader=yaml.CSafeLoader) for text in texts],
        "csuite validate (loads, checks)": lambda: run("validate", str(KNOWLEDGE)),
        "csuite show S48 (loads, answers)": lambda: run("show", "S48"),
        "csuite version (starts)": lambda: run("version"),
    }
    times = {name: [] for name in works}
    for _ in range(ROUNDS):  # interleaved, so that a busy machine slows all of them alike
        for name, work in works.items():
            times[name].append(milliseconds(work))
    peer = statistics.median(times["PyYAML CSafeLoader parses"])
    print(f"{len(texts)} files, {sum(map(len, texts)) / 1000:.0f} kB, median and best of {ROUNDS}:")
    for name, measured in times.items():
        median = statistics.median(measured)
        print(f"  {name:34} {median:7.1f} ms  {min(measured):7.1f} ms   {median / peer:5.2f} of PyYAML")


main()
