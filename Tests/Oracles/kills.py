#!/usr/bin/env python3
"""Kills the program while answers are written down, and looks for every answer that was acknowledged.

Usage: kills.py PROGRAM [RANDOM_KILLS]

First SIGKILL at random moments, one home for all of them, so that each start meets what the kill before left behind.
Then, where strace is there, SIGKILL at the first call that changes a file, at the second, and so on until the program
runs through, each time in a new home. After every kill the log must hold each acknowledged answer, and `quiz verify`
must prove that the file is sound and every state is the replay of the log.
"""
import datetime
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

CALLS = "pwrite64,write,fdatasync,fsync,ftruncate,rename,unlink,mkdir"
START = datetime.datetime(2026, 1, 1, 9, tzinfo=datetime.timezone.utc)


class Learner:
    """Somebody who sits down each day, and remembers which answers the program acknowledged."""

    def __init__(self, program, home):
        self.program, self.home = program, home
        self.days, self.acknowledged = 0, set()

    def environment(self):
        now = (START + datetime.timedelta(days=self.days)).strftime("%Y-%m-%dT%H:%M:%SZ")
        return {"HOME": self.home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "CSUITE_NOW": now}

    def sit(self, answers, kill_after=None, prefix=()):
        """A sitting of some answers; each waits for the acknowledgement of the one before. Returns the exit code."""
        self.days += 1
        environment = self.environment()
        process = subprocess.Popen(
            [*prefix, self.program, "--format", "json"], env=environment, cwd=self.home, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        timer = threading.Timer(kill_after, process.kill) if kill_after is not None else None
        if timer:
            timer.start()
        try:
            reply = self.say(process, f"quiz --size {answers}")
            while reply and not reply.get("isOver", True):
                reply = self.say(process, "1")
                if reply and "answer" in reply:
                    self.acknowledged.add((reply["answer"]["card"], environment["CSUITE_NOW"]))
            process.stdin.close()
        except BrokenPipeError:
            pass
        if timer:
            timer.cancel()
        process.stdout.close()
        return process.wait()

    @staticmethod
    def say(process, line):
        """Says a line and waits for the whole reply; None when the program is gone."""
        process.stdin.write(line + "\n")
        process.stdin.flush()
        text = ""
        for part in process.stdout:
            text += part
            # The page of an answer has lines of its own, a question of the quiz is one line.
            if part.endswith("}\n") and (part == text or part == "}\n"):
                return json.loads(text)["data"]
        return None

    def run(self, *words):
        return subprocess.run(
            [self.program, *words], env=self.environment(), cwd=self.home, capture_output=True, text=True)

    def check(self, where):
        """Every acknowledged answer is there, and the file is sound."""
        proof = self.run("quiz", "verify")
        export = self.run("quiz", "export", "log.csv", "--overwrite")
        for result in (proof, export):
            if result.returncode:
                sys.exit(f"{where}: {result.stdout}{result.stderr}")
        with open(f"{self.home}/log.csv") as file:
            there = {tuple(line.split(",")[:2]) for line in file.read().splitlines()[1:]}
        if self.acknowledged - there:
            sys.exit(f"{where}: lost {sorted(self.acknowledged - there)}")


def random_kills(program, count):
    rng = random.Random(1)
    with tempfile.TemporaryDirectory() as home:
        learner = Learner(program, home)
        start = time.perf_counter()
        if learner.sit(20) != 0 or not learner.acknowledged:
            sys.exit("a sitting that is not killed must go through")
        length = time.perf_counter() - start
        killed = 0
        while killed < count:
            killed += learner.sit(20, kill_after=rng.uniform(0.3, 1.2) * length) == -signal.SIGKILL
            learner.check(f"random kill {killed}")
    return killed, len(learner.acknowledged)


def kills_at_calls(program, answers=3):
    points, acknowledged = 0, 0
    while True:
        with tempfile.TemporaryDirectory() as home:
            learner = Learner(program, home)
            inject = f"inject={CALLS}:signal=SIGKILL:when={points + 1}"
            code = learner.sit(answers, prefix=["strace", "-f", "-o", "/dev/null", "-e", f"trace={CALLS}", "-e", inject])
            if code == 0:
                return points, acknowledged
            points += 1
            learner.check(f"kill at call {points}")
            acknowledged += len(learner.acknowledged)


def main():
    program = os.path.abspath(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 300
    killed, answers = random_kills(program, count)
    print(f"{killed} kills at random: {answers} acknowledged answers, none lost, the file sound each time.")
    if shutil.which("strace"):
        points, answers = kills_at_calls(program)
        print(f"{points} kills, one at each call that changes a file: {answers} acknowledged answers, none lost.")


if __name__ == "__main__":
    main()
