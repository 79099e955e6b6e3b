"""Types a long session at the prompt under valgrind; ends with 1 if memory was definitely lost or misused.

Usage: check.py PATH-OF-CSUITE
"""

import fcntl
import os
import pty
import select
import shutil
import struct
import subprocess
import sys
import tempfile
import termios

LOST = 99
ROUNDS = 40
SUPPRESSIONS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "valgrind.supp")
UP, LEFT, HOME, END = "\x1b[A", "\x1b[D", "\x1b[H", "\x1b[F"

ROUND = [
    "version\r",
    "giám đốc sản phẩm" + LEFT * 5 + "\x7f" * 3 + "e\u0302\u0301" + "\x1f" * 3 + "\x03",
    "sho\t c\t\t\t\x1b[Z\x07" + "\x15",
    "\x12cpo\x12\x12\x1b[B\r" + HOME + "\x0b\x19" + "\x1bb\x1bu\x14\x17" + "\x15",
    "\x1b[200~version\nversion 2\n日本 👨‍👩‍👧\x1b[201~" + UP + "\x1b\rx" + "\x03",
    UP * 4 + "\x1b[B" * 2 + END + "\x03",
    "version " + "một hai ba " * 30 + HOME + "\x0c" + END + "\x03",
    "\x1b[15~\x1b[99;99u\x1b]11;rgb:0/0/0\x07" + "\x03",
]

KEYS = "bind -v\nbind ^T em-upper-case\nbind -s ^G version\nbind \"\\e[15~\" ed-kill-line\n"
VI_ROUND = ["show cpo\x1b", "0dwu2xf.rX", "cwmột\x1b", "/cpo\r", "A\x14\x07", "\x1b[15~", "kkj", "i\r"]


def drain(terminal, patience):
    seen = b""
    while select.select([terminal], [], [], patience)[0]:
        try:
            part = os.read(terminal, 1 << 16)
        except OSError:
            return seen, True
        if not part:
            return seen, True
        seen += part
    return seen, False


def session(program, folder, rounds, log):
    process, terminal = pty.fork()
    if process == 0:
        valgrind = ["valgrind", "-q", "--leak-check=full", "--show-leak-kinds=definite", f"--log-file={log}",
                    "--errors-for-leak-kinds=definite", f"--error-exitcode={LOST}", "--undef-value-errors=no",
                    "--num-callers=60", f"--suppressions={SUPPRESSIONS}"]
        names = {"HOME": folder, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"],
                 "PAGER": "cat"}
        os.chdir(folder)
        os.execvpe("valgrind", valgrind + [program], names)
    seen = b""
    while "›".encode() not in seen:  # a slow start
        part, is_over = drain(terminal, 1)
        seen += part
        if is_over:
            sys.exit(f"csuite does not start under valgrind: {seen.decode(errors='replace')}")
    for number, keys in enumerate(rounds):
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 40 + number % 3 * 40, 0, 0))
        os.write(terminal, keys.encode())
        drain(terminal, 0.05)
    os.write(terminal, b"\x03")
    drain(terminal, 2)
    os.write(terminal, b"\x04")
    while not drain(terminal, 1)[1]:
        pass
    _, status = os.waitpid(process, 0)
    os.close(terminal)
    return os.waitstatus_to_exitcode(status)


def main():
    if not shutil.which("valgrind"):
        sys.exit("Please install valgrind.")
    with tempfile.TemporaryDirectory() as folder:
        # valgrind stumbles over the debugging information of Swift programs.
        program, log = os.path.join(folder, "csuite"), os.path.join(folder, "valgrind.log")
        subprocess.run(["strip", "-g", "-o", program, sys.argv[1]], check=True)
        for name, rounds in [("emacs", ROUND * ROUNDS), ("vi and ~/.editrc", VI_ROUND * ROUNDS)]:
            if name != "emacs":
                with open(os.path.join(folder, ".editrc"), "w", encoding="utf-8") as keys:
                    keys.write(KEYS)
            code = session(program, folder, rounds, log)
            if code != 0:
                with open(log, encoding="utf-8") as lines:
                    sys.exit(f"{name}: exit code {code}\n{lines.read(6000)}")
            print(f"{name}: {len(rounds)} bursts of keys, nothing definitely lost.")


main()
