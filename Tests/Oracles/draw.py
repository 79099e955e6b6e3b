#!/usr/bin/env python3
"""Draws questions over kinds, roles and languages alike, for somebody to judge each of them.

Usage: draw.py PROGRAM [COUNT [SEED]]

The kinds take turns, so that a kind of three questions weighs as much as one of three thousand; within a kind a role,
then a language, then a question is drawn. Each is printed as it is asked, with the right answer marked and what proves
it. Judge each as a demanding learner and as an expert of the role: is the key wrong or contested, is an option such
that nobody would take it, does the answer need no knowledge? Of 120 none should be wrong, at most 3 contested, 10 with
an implausible option and 6 trivial.
"""
import collections
import json
import random
import subprocess
import sys


def bank(program, attempt):
    """The questions with the options that they show at an attempt."""
    command = [program, "quiz", "bank", "--sample", "10000", "--seed", str(attempt), "--format", "json"]
    done = subprocess.run(command, capture_output=True, check=True)
    return json.loads(done.stdout)["data"]["questions"]


def drawn(questions, count, rng):
    """Questions of which no two are of one subject, the kinds in turn."""
    kinds = collections.defaultdict(list)
    for question in sorted(questions, key=lambda question: question["id"]):
        kinds[question["kind"]].append(question)
    subjects, left = set(), sorted(kinds)
    rng.shuffle(left)
    while left and count:
        for kind in list(left):
            pool = [question for question in kinds[kind] if question["id"].rsplit(":", 1)[0] not in subjects]
            if not pool:
                left.remove(kind)
                continue
            role = rng.choice(sorted({(question["roles"] or [""])[0] for question in pool}))
            pool = [question for question in pool if (question["roles"] or [""])[0] == role]
            language = rng.choice(sorted({question["language"] for question in pool}))
            question = rng.choice([question for question in pool if question["language"] == language])
            subjects.add(question["id"].rsplit(":", 1)[0])
            yield question
            count -= 1
            if not count:
                return


def main():
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 120
    seed = sys.argv[3] if len(sys.argv) > 3 else "0"
    rng = random.Random(f"draw {seed}")
    for number, question in enumerate(drawn(bank(sys.argv[1], rng.randrange(9)), count, rng), 1):
        print(f"{number}. {question['id']}  ({', '.join(question['proof'])})\n   {question['stem']}")
        for option in question["options"]:
            print(f"   {'+' if option['right'] else '-'} {option['text']}  [{', '.join(option['references'])}]")


if __name__ == "__main__":
    main()
