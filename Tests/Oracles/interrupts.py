#!/usr/bin/env python3
"""Presses Ctrl-C at random moments in every state of the prompt, and looks whether the program lives and is sane.

Usage: interrupts.py PROGRAM [PRESSES]

Each press comes after a random wait, so a state is met at its beginning, in its middle and when it is just over. After
each one the program must answer `version`; at the end it leaves with 0, and the terminal has the settings that it had.
"""
import collections
import os
import pty
import random
import re
import select
import signal
import sys
import tempfile
import termios
import time

DEADLINE = 20
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm-256color", "NO_COLOR": "1",
               "CSUITE_LANG": "en", "PAGER": "cat", "SWIFT_BACKTRACE": "enable=no"}
CLAIMS = "".join(f"The CPO owns the product roadmap number {n}, and the CFO does not.\n" for n in range(3000))

# What is typed before Ctrl-C comes, and how fast the answer is read: bytes at a time, with a rest after each.
STATES = {
    "an empty line": ("", None),
    "a line half typed": ("show cpo du", None),
    "a list of candidates": ("show cpo \t\t", None),
    "a search": ("\x12show", None),
    "a number before a key": ("\x1b1\x1b2", None),
    "a key that waits for another": ("abc\x18", None),
    "a line of several rows": ("one\x1b\rtwo\x1b\rthree", None),
    "half a paste": ("\x1b[200~show S1\nshow", None),
    "a command that works": ("quiz bank --check\r", None),
    "a check of a long text": ("check claims.txt\r", None),
    "a question": ("who owns the pricing of our products\r", None),
    "an answer that is written": ("list facts\r", None),
    "an answer that is read slowly": ("list facts\r", (256, 0.01)),
    "a pasted batch": ("\x1b[200~" + "show cpo all\n" * 30 + "\x1b[201~\r", None),
    "lines typed ahead": ("show cpo all\r" * 10, None),
    "a quiz": ("quiz cpo duties\r", None),
    "an answer in a quiz": ("quiz cpo duties\r1\rstra", None),
    "a lesson that is read slowly": ("quiz cto\r1\r1\r", (64, 0.01)),
}


class Terminal:
    """The program on a terminal of its own, with a home of its own."""

    def __init__(self, program, home):
        self.seen = b""
        self.process, self.descriptor = pty.fork()
        if self.process == 0:
            os.chdir(home)
            os.execve(program, [program], {**ENVIRONMENT, "HOME": home})
        self.settings = termios.tcgetattr(self.descriptor)

    def type(self, text):
        data = text.encode()
        while data:
            _, ready, _ = select.select([], [self.descriptor], [], 0)
            if ready:
                data = data[os.write(self.descriptor, data[:512]):]
            self.read(0.01)

    def read(self, seconds, pace=None):
        """Reads for a while, at a pace; what came last is kept."""
        end = time.monotonic() + seconds
        while True:
            ready, _, _ = select.select([self.descriptor], [], [], max(0, end - time.monotonic()))
            if not ready:
                return
            try:
                part = os.read(self.descriptor, pace[0] if pace else 65536)
            except OSError:
                raise SystemExit(f"the program is gone: {self.status()}\n{self.tail()}")
            self.seen = (self.seen + part)[-4000:]
            if pace:
                time.sleep(pace[1])
            if time.monotonic() >= end:
                return

    def wait(self, pattern, what):
        end = time.monotonic() + DEADLINE
        while not re.search(pattern, self.seen):
            if time.monotonic() > end:
                raise SystemExit(f"{what}: the program does not answer\n{self.tail()}")
            self.read(0.05)

    def tail(self):
        return self.seen.decode(errors="replace")[-1500:]

    def leave(self):
        """Presses ^D, reads until the program is gone, and gives its exit code."""
        os.write(self.descriptor, b"\x04")
        while True:
            try:
                os.read(self.descriptor, 65536)
            except OSError:
                return self.status()

    def status(self):
        _, status = os.waitpid(self.process, 0)
        return os.waitstatus_to_exitcode(status)


def press(terminal, state, rng):
    typed, pace = STATES[state]
    terminal.type(typed)
    terminal.read(rng.uniform(0, 1.2), pace)
    os.write(terminal.descriptor, b"\x03")
    terminal.read(0.3)
    # What was typed before a question was seen is dropped there, so a quiz is left when its question is there.
    if "quiz" in typed:
        terminal.read(1.5)
        terminal.type("\x15q\r")
        terminal.read(0.5)
    terminal.seen = b""
    terminal.type("\x15version\r")
    terminal.wait(rb"csuite \d+\.\d+\.\d+\r\n(.|\n)*csuite", state)


def main():
    program = os.path.abspath(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    rng = random.Random(1)
    with tempfile.TemporaryDirectory() as home:
        with open(f"{home}/claims.txt", "w") as file:
            file.write(CLAIMS)
        terminal = Terminal(program, home)
        terminal.wait("csuite›".encode(), "the start")
        pressed = collections.Counter()
        for number in range(count):
            state = list(STATES)[number % len(STATES)]
            press(terminal, state, rng)
            pressed[state] += 1
        code = terminal.leave()
        if code != 0:
            sys.exit(f"left with {code}")
        if termios.tcgetattr(terminal.descriptor)[:4] != terminal.settings[:4]:
            sys.exit("the terminal is not as it was found")
    for state, times in pressed.items():
        print(f"{times:4} in {state}")
    print(f"{count} Ctrl-C, 0 deaths, the program answered after each, the terminal as it was found.")


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)
    main()
