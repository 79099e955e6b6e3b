"""Writes the inputs that each fuzz target starts from, taken from what is in the repository: seeds.py FOLDER"""

import io
import pathlib
import sqlite3
import sys
import tempfile
import zipfile

root = pathlib.Path(__file__).resolve().parents[2]
base = root / "KnowledgeBase"
samples = root / "Tests/ProgramTests/Samples"
largest = 4096


def yaml_files():
    for path in sorted(base.rglob("*.yaml")):
        yield path.read_bytes()[:largest]


def small_base():
    """The files of the base, each cut after its first lines, in the form that the target parts again."""
    parts = []
    for path in sorted(base.rglob("*.yaml"))[:12] + [base / "knowledge.yaml", base / "sources.yaml"]:
        lines = path.read_text().splitlines()[:30]
        parts.append(f"#{path.relative_to(base)}\n" + "\n".join(lines))
    yield "\x01".join(parts).encode()
    yield from (f"#{path.relative_to(base)}\n{path.read_text()[:largest]}".encode() for path in base.glob("*.yaml"))


def questions():
    for line in (root / "Tests/EngineTests/QuestionExam.txt").read_text().splitlines():
        if "|" in line and not line.startswith("#"):
            yield line.split("|", 1)[1].strip().replace(">>", "\n").encode()


def queries():
    yield from questions()
    yield from (b'"gi\xc3\xa1 b\xc3\xa1n" role:cpo', b"roadmap* -cto grade:a kind:duty", b"giams ddoocs", b"don't")


def charts():
    yield from (path.read_bytes() for path in [samples / "raci.csv", *sorted((samples / "charts").iterdir())])
    yield b"| Area | CPO | CTO |\n|---|---|---|\n| Pricing | A | C/I |\n"
    yield b"Area;Responsible;Accountable\nPricing;CTO, CFO;\"CPO\"\n"


def releases():
    yield from (path.read_bytes()[:largest] for path in sorted(samples.glob("onet*/*.txt")))


def answers():
    yield (samples / "answers.csv").read_bytes()
    yield b"card_id,review_time,review_rating,review_state,review_duration\n1,1700000000000,3,0,1200\n"
    yield b"card;time;rating\nx;2026-01-02T03:04:05+07:00;again\n"
    yield (
        b'{"answers": [{"card": "owner:pricing", "time": "2026-01-02T03:04:05.000+07:00", "day": 20455, "rating": 3}],'
        b' "undone": []}'
    )


def packages():
    """A collection with two answers, alone and packed."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "collection.anki2"
        database = sqlite3.connect(path)
        database.executescript(
            "PRAGMA page_size = 512; CREATE TABLE col (crt INTEGER, ver INTEGER, conf TEXT, models TEXT);"
            "CREATE TABLE notes (id INTEGER PRIMARY KEY, guid TEXT, mid INTEGER, flds TEXT, tags TEXT);"
            "CREATE TABLE cards (id INTEGER PRIMARY KEY, nid INTEGER, ord INTEGER);"
            "CREATE TABLE revlog (id INTEGER PRIMARY KEY, cid INTEGER, ease INTEGER, factor INTEGER, time INTEGER,"
            " type INTEGER); INSERT INTO col VALUES (1700000000, 11, '{}', '{}');"
            "INSERT INTO notes VALUES (1, 'g', 1, 'a' || char(31) || 'b', ''); INSERT INTO cards VALUES (2, 1, 0);"
            "INSERT INTO revlog VALUES (1700000000000, 2, 3, 0, 1200, 0), (1700000100000, 2, 1, 0, 900, 1);"
        )
        database.close()
        yield path.read_bytes()
        for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            packed = io.BytesIO()
            with zipfile.ZipFile(packed, "w", method) as archive:
                archive.writestr("collection.anki2", path.read_bytes())
            yield packed.getvalue()


def keys():
    yield from (
        b"abc\x1b[A\x1b[1;5D\x7f\r", b"\x1b[200~m\xe1\xbb\x99t\nhai\x1b[201~", b"\x1b]11;rgb:ff/ff/ff\x07\x1bOP",
        "Tuyển dụng\x17\x19\x1b_".encode(), b"\x1b[27u\x1b[97;5u\x1b[<0;1;1M\x18(\x18)\x18e",
    )


def edits():
    """Of three bytes for a place in an image and one for what stands there then."""
    yield from (b"\0\0\0S", b"\0\0\x30\xff", b"\0\x20\0\x80\0\x20\1\x80", b"\x10\0\0\x7f" * 40)


def messages():
    yield b'{"protocol": 1}\n{"heading": "Roles", "level": 2}\n{"entry": "CPO", "label": "1", "trailing": "A"}\n{"end": true}'
    yield b'{"heading": "Duties", "level": 3.5}\n{"text": [{"text": "one", "style": "strong"}, "two"]}\n{"ask": "show cpo"}'
    yield '{"word": "ngắn", "meaning": {"en": "short", "vi": "ngắn"}, "names": ["gọn"]}\n{"prompt": "› "}'.encode()
    yield b'{"table": {"columns": ["a", "b"], "rows": [{"label": "x", "cells": ["1", 2]}]}}\n{"data": {"a": [1.5, null]}}'
    yield b'{"error": "no", "hint": "try"}\n{"warning": "\\u001b[2J"}\n{"suggest": "show"}'


seeds = {
    "Tree": yaml_files, "Base": small_base, "Search": queries, "Question": questions, "Grading": questions,
    "Charts": charts, "Releases": releases, "Answers": answers, "Package": packages, "Keys": keys,
    "Image": edits, "Message": messages,
    "JSON": lambda: (path.read_bytes()[:largest] for path in sorted((base / "schema").glob("*.json"))),
}

for name, inputs in seeds.items():
    folder = pathlib.Path(sys.argv[1]) / name
    folder.mkdir(parents=True, exist_ok=True)
    for number, content in enumerate(inputs()):
        (folder / f"{number:04}").write_bytes(content)
