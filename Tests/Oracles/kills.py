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

CALLS = "pwrite64,write,fdatasync,fsync,ftruncate,rename,unlink,mkdir"
START = datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc)


class Learner:
    """Somebody who answers one card after the other, and remembers which answers the program acknowledged."""

    def __init__(self, program, folder):
        self.program, self.home = program, folder
        self.environment = {
            "HOME": folder, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "CSUITE_NOW": "2026-11-25T09:00:00Z"}
        self.given, self.acknowledged = 0, set()

    def next_line(self):
        self.given += 1
        moment = START + datetime.timedelta(minutes=self.given)
        with open(f"{self.home}/answer-{self.given}.csv", "w") as file:
            file.write(f"card,time,rating\ncard {self.given % 40},{moment.isoformat()},{1 + self.given % 4}\n")
        return f"quiz import answer-{self.given}.csv\n"

    def sit(self, answers, kill_after=None, prefix=()):
        """A sitting of some answers; each waits for the acknowledgement of the one before. Returns the exit code."""
        process = subprocess.Popen(
            [*prefix, self.program, "--format", "json"], env=self.environment, cwd=self.home, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        timer = threading.Timer(kill_after, process.kill) if kill_after is not None else None
        if timer:
            timer.start()
        try:
            for _ in range(answers):
                process.stdin.write(self.next_line())
                process.stdin.flush()
                if not self.is_acknowledged(process.stdout):
                    break
                self.acknowledged.add(self.given)
            process.stdin.close()
        except BrokenPipeError:
            pass
        if timer:
            timer.cancel()
        process.stdout.close()
        return process.wait()

    @staticmethod
    def is_acknowledged(output):
        text = ""
        for line in output:
            text += line
            if line == "}\n":
                return json.loads(text)["data"]["added"] == 1
        return False

    def run(self, *words):
        return subprocess.run(
            [self.program, *words], env=self.environment, cwd=self.home, capture_output=True, text=True)

    def check(self, where):
        """Every acknowledged answer is there, and the file is sound."""
        proof = self.run("quiz", "verify", "--format", "json")
        if proof.returncode:
            sys.exit(f"{where}: {proof.stdout}{proof.stderr}")
        export = self.run("quiz", "export", "log.csv", "--overwrite")
        if export.returncode:
            sys.exit(f"{where}: {export.stdout}{export.stderr}")
        with open(f"{self.home}/log.csv") as file:
            moments = {line.split(",")[1] for line in file.read().splitlines()[1:]}
        wanted = {(START + datetime.timedelta(minutes=n)).strftime("%Y-%m-%dT%H:%M:%SZ") for n in self.acknowledged}
        if wanted - moments:
            sys.exit(f"{where}: lost {sorted(wanted - moments)}")


def random_kills(program, count):
    rng = random.Random(1)
    with tempfile.TemporaryDirectory() as home:
        learner = Learner(program, home)
        killed = 0
        while killed < count:
            code = learner.sit(40, kill_after=rng.uniform(0.005, 0.25))
            killed += code == -signal.SIGKILL
            learner.check(f"random kill {killed}")
    return killed, len(learner.acknowledged)


def kills_at_calls(program, answers=4):
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
