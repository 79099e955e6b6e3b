"""How what a new process costs grows with the statements of a base, beside the sqlite3 program with FTS5.

Bases are made here: the shipped one, with statements that walk from word to word as the shipped ones do, and with one
in four that holds a name of its own, so that the dictionary grows, too. The first line over each makes its image and is
told apart. Memory is a process's own: what it wrote, not the pages of files that it looks at. Usage:
size.py PATH-OF-CSUITE [STATEMENTS ...]
"""

import fcntl
import os
import pathlib
import random
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import unicodedata

KNOWLEDGE = pathlib.Path(__file__).resolve().parents[2] / "KnowledgeBase"
ROUNDS = 11
# Files that were written just now are looked at byte by byte.
SETTLING = 3
CLASSES = {
    "version, without any base": None,
    "term": "pricing",
    "OR of 2": "pricing OR churn",
    "OR of 8": "pricing OR churn OR audit OR hiring OR vision OR risk OR tax OR brand",
    "AND": "+product +strategy",
    "phrase": '"product strategy"',
    "prefix": "prod*",
    "typing error": "stratefy",
    "no such word": "nosuchword",
    "two words": "product vision",
    "two words, Vietnamese": "tầm nhìn",
    "a role": "pricing role:cpo",
}
PEER = "SELECT text FROM fact WHERE fact MATCH 'pricing' ORDER BY rank LIMIT 10"


def shipped_texts():
    """The sentences of the shipped facts, as pairs in English and Vietnamese."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted((KNOWLEDGE / "roles").glob("*.yaml")))
    pairs = re.findall(r"^    en: ([^\n\"'>]+)\n    vi: ([^\n\"'>]+)$", text, re.MULTILINE)
    return [[sentence.rstrip(".").split() for sentence in pair] for pair in pairs if not any(": " in s for s in pair)]


class Walk:
    """Sentences whose every pair of neighbours stands in a shipped one."""

    def __init__(self, sentences, choice):
        self.choice, self.next, self.said = choice, {}, set()
        for words in sentences:
            for word, follower in zip([None, *words], words):
                self.next.setdefault(word, []).append(follower)

    def sentence(self, length):
        """One that was not said before, since no base may say the same twice."""
        while True:
            text = self.attempt(length)
            letters = re.sub(r"\W", "", unicodedata.normalize("NFD", text.casefold()))
            if letters not in self.said:
                self.said.add(letters)
                return text

    def attempt(self, length):
        words = []
        while len(words) < length:
            words.append(self.choice.choice(self.next.get(words[-1] if words else None) or self.next[None]))
        return " ".join(words)


def make_base(folder, count):
    """A base of about so many statements; gives the English sentences that were added."""
    shutil.copytree(KNOWLEDGE, folder)
    choice = random.Random(count)
    shipped = shipped_texts()
    english, vietnamese = (Walk([pair[place] for pair in shipped], choice) for place in (0, 1))
    files = sorted((pathlib.Path(folder) / "roles").glob("*.yaml"))
    sentences = []
    for place, file in enumerate(files):
        share = count * (place + 1) // len(files) - count * place // len(files)
        with open(file, "a", encoding="utf-8") as out:
            for number in range(share):
                letters = "bdfgklmnprstvz"[number % 14] + choice.choice("aeiou")
                name = f" {letters}{number // 40:x}q" if number % 4 == 0 else ""
                sentences.append(english.sentence(choice.randint(8, 20)) + name)
                text = vietnamese.sentence(choice.randint(8, 24)) + name
                out.write(
                    f"  - id: Z{chr(65 + place // 26)}{chr(65 + place % 26)}-{number + 1}\n    kind: duty\n"
                    f"    en: {quoted(sentences[-1])}\n"
                    f"    vi: {quoted(text)}\n    evidence: [{{ basis: own-judgement }}]\n")
    return sentences


def quoted(text):
    return '"' + text.replace("\\", "").replace('"', "") + '."'


def process(home, words):
    """The processor time of a process in milliseconds, and the most memory that it had, with files, in MB."""
    names = {"HOME": home, "XDG_CACHE_HOME": f"{home}/cache", "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    child = subprocess.Popen(
        words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=names)
    error = child.stderr.read().decode()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 1):
        sys.exit(f"{' '.join(words)} failed with {child.returncode}: {error[:400]}")
    return (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1000


def own_memory(home, words):
    """What a process has of its own when it writes its answer, in MB: its output goes into a pipe that is full."""
    names = {"HOME": home, "XDG_CACHE_HOME": f"{home}/cache", "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    ending, beginning = os.pipe()
    os.write(beginning, bytes(fcntl.fcntl(beginning, fcntl.F_SETPIPE_SZ, 4096)))
    child = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=beginning, stderr=subprocess.DEVNULL, env=names)
    os.close(beginning)
    while "pipe_write" not in pathlib.Path(f"/proc/{child.pid}/wchan").read_text() and child.poll() is None:
        time.sleep(0.002)
    status = pathlib.Path(f"/proc/{child.pid}/status").read_text() if child.poll() is None else ""
    while os.read(ending, 1 << 16):
        pass
    os.close(ending)
    child.wait()
    return sum(int(kilobytes) for kilobytes in re.findall(r"RssAnon:\s+(\d+)", status)) / 1000


def measure(program, folder, count):
    """The first line over a base, then each class of query in turns, with FTS5 over the same statements."""
    base, home = f"{folder}/{count}", f"{folder}/home-{count}"
    os.mkdir(home)
    sentences = make_base(base, count)
    yaml = sum(path.stat().st_size for path in pathlib.Path(base).rglob("*.yaml"))
    first, most = process(home, [program, "--kb", base, "find", "pricing"])
    [image] = pathlib.Path(home).rglob("*.image")
    print(f"{count} statements, {yaml / 1e6:.1f} MB: first line {first / 1000:.2f} s and {most:.0f} MB, "
          f"image {image.stat().st_size / 1e6:.1f} MB", flush=True)
    time.sleep(SETTLING)
    process(home, [program, "--kb", base, "find", "pricing"])
    works = {name: [program] + (["--kb", base, "find", query] if query else ["version"])
             for name, query in CLASSES.items()}
    if peer := shutil.which("sqlite3"):
        with sqlite3.connect(f"{base}.sqlite") as database:
            database.execute("CREATE VIRTUAL TABLE fact USING fts5 (text)")
            database.executemany("INSERT INTO fact VALUES (?)", [(text,) for text in sentences])
        works["sqlite3, one FTS5 query"] = [peer, f"{base}.sqlite", PEER]
    times = {name: [] for name in works}
    for _ in range(ROUNDS):
        for name, words in works.items():
            times[name].append(process(home, words)[0])
    return {name: (statistics.median(times[name]), own_memory(home, words)) for name, words in works.items()}


def main():
    program, counts = os.path.abspath(sys.argv[1]), [int(word) for word in sys.argv[2:]] or [1000, 10000, 100000]
    with tempfile.TemporaryDirectory() as folder:
        tables = [measure(program, folder, count) for count in counts]
    print(f"processor time of a new process, median of {ROUNDS}, beside the smallest base; its own memory")
    for name in tables[0]:
        ratios = [(*table[name], table[name][0] / tables[0][name][0]) for table in tables]
        print(f"  {name:28}" + "".join(f"{time:8.1f} ms {ratio:6.2f} × {own:6.1f} MB" for time, own, ratio in ratios))


main()
