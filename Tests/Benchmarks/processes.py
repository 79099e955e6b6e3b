"""What a whole process of csuite costs in processor time, beside the sqlite3 program that answers one FTS5 query.

The peer searches the same knowledge, a row a line of text, in a database that is made here. All are run in turns, so
that a busy machine slows them alike. Usage: processes.py PATH-OF-CSUITE
"""

import os
import pathlib
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile

KNOWLEDGE = pathlib.Path(__file__).resolve().parents[2] / "KnowledgeBase"
ROUNDS = 31
QUERY = "SELECT text FROM fact WHERE fact MATCH 'product vision' ORDER BY rank LIMIT 10"
LINES = ("version", "show S48", "show cpo", "find product vision")


def make_peer(path):
    with sqlite3.connect(path) as database:
        database.execute("CREATE VIRTUAL TABLE fact USING fts5 (text)")
        for file in sorted(KNOWLEDGE.rglob("*.yaml")):
            texts = re.findall(r"^\s*(?:- )?(?:vi|en): (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE)
            database.executemany("INSERT INTO fact VALUES (?)", [(text,) for text in texts])
        return database.execute("SELECT count(*) FROM fact").fetchone()[0]


def milliseconds(home, words, given=None):
    """The processor time of one process, from its start to its end."""
    names = {"HOME": home, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    with tempfile.TemporaryFile() as given_file:
        given_file.write((given or "").encode())
        given_file.seek(0)
        process = subprocess.Popen(words, stdin=given_file, stdout=subprocess.DEVNULL, env=names)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(words)} failed with {process.returncode}")
    return (usage.ru_utime + usage.ru_stime) * 1000


def main():
    program, peer = os.path.abspath(sys.argv[1]), shutil.which("sqlite3")
    if peer is None:
        sys.exit("Please install sqlite3.")
    with tempfile.TemporaryDirectory() as home:
        database = f"{home}/facts.sqlite"
        count = make_peer(database)
        works = {"sqlite3, one FTS5 query": ([peer, database, QUERY], None)}
        works |= {line: ([program, *line.split()], None) for line in LINES}
        works['ask "CPO là gì"'] = ([program, "ask", "CPO là gì"], None)
        works["quiz until its first question"] = ([program, "quiz"], "q\n")
        times = {name: [] for name in works}
        for _ in range(ROUNDS):
            for name, (words, given) in works.items():
                times[name].append(milliseconds(home, words, given))
    medians = {name: statistics.median(measured) for name, measured in times.items()}
    version = subprocess.run([peer, "--version"], capture_output=True, text=True, check=True).stdout.split()[0]
    print(f"processor time, median of {ROUNDS}; sqlite3 {version} over {count} texts; "
          f"binary of {os.path.getsize(program) / 1e6:.1f} MB")
    for name, median in medians.items():
        print(f"  {name:32} {median:8.2f} ms {median / medians['sqlite3, one FTS5 query']:8.2f} ×")


main()
