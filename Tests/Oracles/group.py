#!/usr/bin/env python3
"""Kills programs and the server of a group while answers are written down, and looks for every acknowledged one.

Usage: group.py PROGRAM [KILLS]

A PostgreSQL server of Debian's is started in a temporary folder, on a socket alone. Two learners sit at their quizzes
at the same time. In turn a client gets SIGKILL, a server's process that serves a client gets it, the whole server
gets it, or the server stops as in a power cut and comes back. After every kill each learner's log must hold what was
acknowledged to that learner, once, in order, and nothing of the other one; `quiz verify` must find the chain whole.
What was told to be on no server yet must be counted at the end of the sitting. The server stands on synchronous
commits and fsync as it does in use.
"""
import concurrent.futures
import glob
import json
import os
import pwd
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

SIZE = 12


class Server:
    """A server of our own; PostgreSQL refuses to run as root, so then its own user runs it."""

    def __init__(self):
        folders = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda name: int(name.split("/")[4]))
        if not folders:
            sys.exit("No PostgreSQL server is installed; ‘make server’ installs Debian's.")
        self.programs, self.rising = folders[-1], None
        self.user = None
        if os.getuid() == 0:
            self.user = pwd.getpwnam("postgres")
        self.folder = tempfile.mkdtemp(prefix="csuite-", dir="/tmp")
        os.chmod(self.folder, 0o755)
        if self.user:
            os.chown(self.folder, self.user.pw_uid, self.user.pw_gid)
        self.call("initdb", "-D", f"{self.folder}/data", "-A", "trust", "-U", "postgres", "-E", "UTF8",
                  "--locale=C.UTF-8", "--no-sync")
        with open(f"{self.folder}/data/postgresql.conf", "a") as file:
            file.write(f"listen_addresses = ''\nunix_socket_directories = '{self.folder}'\n")
        self.rise()
        self.wait_until_up()

    def identity(self):
        if not self.user:
            return {}
        return {"user": self.user.pw_uid, "group": self.user.pw_gid, "extra_groups": []}

    def call(self, program, *words, check=True):
        result = subprocess.run(
            [f"{self.programs}/{program}", *words], cwd=self.folder, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **self.identity())
        if check and result.returncode:
            sys.exit(f"{program} {words} ended with {result.returncode}; see {self.folder}/log")

    def rise(self):
        # A child of ours, so that nobody else has to bury it before its folder can be used again.
        with open(f"{self.folder}/log", "a") as log:
            self.process = subprocess.Popen(
                [f"{self.programs}/postgres", "-D", f"{self.folder}/data"], cwd=self.folder,
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, **self.identity())

    def die(self):
        """The server stops as in a power cut."""
        self.process.send_signal(signal.SIGQUIT)
        self.process.wait()

    def kill(self):
        """SIGKILL for the server's first process; the others notice and end."""
        children = subprocess.run(
            ["ps", "-o", "pid=", "--ppid", str(self.process.pid)], capture_output=True, text=True)
        self.process.kill()
        self.process.wait()
        for child in map(int, children.stdout.split()):
            while self.is_alive(child):
                time.sleep(0.005)

    @staticmethod
    def is_alive(process):
        try:
            with open(f"/proc/{process}/stat") as file:
                return file.read().rsplit(")", 1)[1].split()[0] != "Z"
        except FileNotFoundError:
            return False

    def serving(self, learner):
        """The processes that serve a learner."""
        return self.ask(f"SELECT pid FROM pg_stat_activity WHERE usename = '{learner}'").split()

    def ask(self, statement, database="learning"):
        result = subprocess.run(
            [f"{self.programs}/psql", "-XqAt", "-v", "ON_ERROR_STOP=1", "-h", self.folder, "-U", "postgres",
             "-d", database, "-c", statement], capture_output=True, text=True, cwd="/")
        if result.returncode:
            raise RuntimeError(result.stderr)
        return result.stdout

    def answers(self, learner):
        """The answers of a learner's log, as it stands in the database."""
        text = self.ask(
            "SELECT card, to_char(to_timestamp(time / 1000) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') "
            f"FROM csuite.event WHERE kind = 'answer' AND learner = '{learner}'")
        return [tuple(line.split("|")) for line in text.splitlines()]

    def rise_soon(self):
        self.rising = threading.Timer(random.uniform(0, 0.1), self.rise)
        self.rising.start()

    def wait_until_up(self):
        if self.rising:
            self.rising.join()
        while True:
            try:
                return self.ask("SELECT 1", "postgres")
            except RuntimeError as error:
                if self.process.poll() is not None:
                    sys.exit(f"the server did not come up again: {error}")
                time.sleep(0.02)

    def address(self, learner):
        return f"postgresql://{learner}@{self.folder.replace('/', '%2F')}/learning"

    def remove(self):
        if self.rising:
            self.rising.join()
        self.die()
        shutil.rmtree(self.folder, ignore_errors=True)


class Learner:
    """Somebody whose program may be killed, and who remembers which answers it acknowledged."""

    def __init__(self, program, name, server):
        self.program, self.name = program, name
        self.home = tempfile.mkdtemp(prefix=f"csuite-{name}-")
        self.days, self.acknowledged, self.offered = 0, set(), set()
        self.process, self.waiting = None, []
        self.moment = 9 if name == "anna" else 10
        result = self.run("quiz", "settings", "--store", server.address(name))
        if result.returncode:
            sys.exit(result.stdout + result.stderr)

    def now(self):
        day = self.days
        return f"2026-{day // 28 + 1:02}-{day % 28 + 1:02}T{self.moment:02}:00:00Z"

    def environment(self):
        return {"HOME": self.home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "CSUITE_NOW": self.now()}

    def run(self, *words):
        return subprocess.run(
            [self.program, *words], env=self.environment(), cwd=self.home, capture_output=True, text=True)

    def sit(self, at_answers=(), then=None):
        """A sitting; at some answers something happens. Returns the exit code, or None for one that never began."""
        self.days += 1
        self.process = subprocess.Popen(
            [self.program, "--format", "json"], env=self.environment(), cwd=self.home, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.waiting, told, count = [], None, 0
        try:
            reply = self.say(f"quiz --size {SIZE} --no-raci")
            while reply and not reply["data"].get("isOver", True):
                if count in at_answers:
                    then(self)
                count += 1
                reply = self.answer(reply["data"]["question"])
            told = reply["data"].get("unsaved", 0) if reply else None
            self.process.stdin.close()
        except BrokenPipeError:
            pass
        self.process.stdout.close()
        code = self.process.wait()
        if code in (0, 74) and told is not None and told < len(self.waiting):
            sys.exit(f"{self.name}: {len(self.waiting)} answers are on no server, {told} were told")
        if code == 0 and told:
            sys.exit(f"{self.name}: answers were lost and the program ended with 0")
        return code

    def answer(self, question):
        """Answers a question; one that comes again is passed over, so that no answer is there twice by right."""
        if question is None:
            return self.hear(self.say(""))
        answer = (question["card"], self.now())
        if answer in self.offered:
            return self.hear(self.say("s"))
        self.offered.add(answer)
        return self.hear(self.say("1"))

    def hear(self, reply):
        """Answers are acknowledged when a reply does not say that some are on no server yet."""
        if reply and "answer" in reply["data"]:
            self.waiting.append((reply["data"]["answer"]["card"], self.now()))
        told = reply and [warning for warning in reply.get("warnings", []) if "server" in warning]
        if reply and not told and not reply["data"].get("unsaved"):
            self.acknowledged.update(self.waiting)
            self.waiting = []
        return reply

    def say(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        text = ""
        for part in self.process.stdout:
            text += part
            # The page of an answer has lines of its own, a question of the quiz is one line.
            if part.endswith("}\n") and (part == text or part == "}\n"):
                reply = json.loads(text)
                return reply if "data" in reply else None
        return None

    def run_when_up(self, *words):
        """Runs a command; a server that is still mending itself is asked again."""
        for _ in range(200):
            result = self.run(*words)
            if result.returncode != 74:
                break
            time.sleep(0.05)
        return result

    def check(self, where, server):
        result = self.run_when_up("quiz", "verify")
        if result.returncode:
            sys.exit(f"{where}, {self.name}: {result.stdout}{result.stderr}")
        rows = server.answers(self.name)
        if len(rows) != len(set(rows)):
            sys.exit(f"{where}, {self.name}: an answer is there twice")
        if self.acknowledged - set(rows):
            sys.exit(f"{where}, {self.name}: lost {sorted(self.acknowledged - set(rows))}")
        if set(rows) - self.offered:
            sys.exit(f"{where}, {self.name}: somebody else's {sorted(set(rows) - self.offered)}")


def kill_client(server):
    def kill(learner):
        delay = random.uniform(0, 0.02)
        threading.Timer(delay, learner.process.kill).start()
    return kill


def kill_backend(server):
    def kill(learner):
        server.wait_until_up()
        # In use, PostgreSQL ends all sessions when one process of its own is killed, and mends itself.
        for process in server.serving(learner.name):
            os.kill(int(process), signal.SIGKILL)
    return kill


def kill_server(server):
    def kill(learner):
        server.wait_until_up()
        server.kill()
        server.rise_soon()
    return kill


def stop_server(server):
    def stop(learner):
        server.wait_until_up()
        server.die()
        server.rise_soon()
    return stop


KINDS = {"the client was killed": kill_client, "its process on the server was killed": kill_backend,
         "the server was killed": kill_server, "the server stopped at once": stop_server}


def together(learners, first, at_answers, then):
    """All learners sit at once; something happens while the first one answers."""
    with concurrent.futures.ThreadPoolExecutor() as pool:
        others = [pool.submit(one.sit) for one in learners if one is not first]
        first.sit(at_answers, then)
        for other in others:
            other.result()


def main():
    program = os.path.abspath(sys.argv[1])
    kills = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    random.seed(1)
    server = Server()
    learners = []
    try:
        server.ask("CREATE DATABASE learning", "postgres")
        server.ask("CREATE ROLE anna LOGIN; CREATE ROLE binh LOGIN; CREATE ROLE owner LOGIN")
        server.ask("GRANT CREATE ON DATABASE learning TO owner")
        Learner(program, "owner", server)
        learners = [Learner(program, name, server) for name in ("anna", "binh")]
        start = time.perf_counter()
        done, turn = 0, 0
        while done < kills:
            name, kind = list(KINDS.items())[turn % len(KINDS)]
            first = learners[turn // len(KINDS) % 2]
            # A program that lives on is met three times, one that is killed once.
            places = random.sample(range(SIZE), 1 if kind is kill_client else 3)
            met = []
            act = kind(server)
            together(learners, first, places, lambda learner: (met.append(1), act(learner)))
            server.wait_until_up()
            done, turn = done + len(met), turn + 1
            for learner in learners:
                learner.check(f"kill {done}: {name}", server)
        count = sum(len(learner.acknowledged) for learner in learners)
        if count < kills:
            sys.exit(f"only {count} answers were acknowledged")
        mixed = server.ask("SELECT count(DISTINCT learner) FROM csuite.event").strip()
        print(f"{done} kills of clients and servers in {time.perf_counter() - start:.0f} s, {mixed} learners at once: "
              f"{count} acknowledged answers, none lost, none twice, none another's.")
    finally:
        server.remove()
        for learner in learners:
            shutil.rmtree(learner.home, ignore_errors=True)


if __name__ == "__main__":
    main()
