"""How much processor time a key costs at the prompt, in a line of 200 characters, with a history of 10,000 lines.

Every key is sent when the one before it has been drawn, so none is saved by drawing two at once. The peer is
bash, whose readline knows nothing of what is typed. Usage: typing.py PATH-OF-CSUITE
"""

import fcntl
import os
import pathlib
import pty
import select
import struct
import sys
import tempfile
import termios

KEYS = 1000
LINE = ("compare cpo cto cfo --only contested giám đốc sản phẩm " * 4)[:200]
WORDS = ["show", "find", "who", "compare", "list"]


def history(folder):
    path = pathlib.Path(folder, ".local/state/csuite/history")
    path.parent.mkdir(parents=True)
    lines = [f"{WORDS[number % 5]} giá bán {number} của giám đốc sản phẩm" for number in range(10_000)]
    path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")


def start(command, folder):
    process, terminal = pty.fork()
    if process == 0:
        names = {"HOME": folder, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]}
        os.execvpe(command[0], command, names)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    return process, terminal


def read(terminal, patience):
    """What comes within the time, or nothing."""
    ready, _, _ = select.select([terminal], [], [], patience)
    return os.read(terminal, 1 << 16) if ready else b""


def drain(terminal):
    while read(terminal, 0.5):
        pass


def wait_for_editor(terminal):
    """Both editors ask for bracketed pastes when they begin to read."""
    seen = b""
    while b"?2004h" not in seen:
        part = read(terminal, 20)
        if not part:
            sys.exit(f"No prompt came: {seen.decode(errors='replace')}")
        seen += part
    drain(terminal)


def answer(terminal):
    """All that a key makes the editor send; it may come in pieces."""
    seen = read(terminal, 5)
    while read(terminal, 0.003):
        pass
    return seen


def processor_time(process):
    """Nanoseconds on a processor, of all threads."""
    tasks = pathlib.Path(f"/proc/{process}/task").iterdir()
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks)


def measure(command):
    with tempfile.TemporaryDirectory() as folder:
        history(folder)
        process, terminal = start(command, folder)
        wait_for_editor(terminal)
        # As by hand: drawn after each letter, so that everything that is made when it is first needed is there.
        for letter in LINE:
            os.write(terminal, letter.encode())
            answer(terminal)
        drain(terminal)
        before = processor_time(process)
        for number in range(KEYS):
            os.write(terminal, b"x" if number % 2 == 0 else b"\x7f")
            if not answer(terminal):
                sys.exit(f"{command[0]} does not answer to a key.")
        drain(terminal)
        spent = processor_time(process) - before
        os.kill(process, 9)
        os.waitpid(process, 0)
        os.close(terminal)
        return spent / KEYS / 1_000_000


def main():
    ours = min(measure([sys.argv[1]]) for _ in range(3))
    peer = min(measure(["bash", "--norc", "--noprofile", "-i"]) for _ in range(3))
    print(f"A key in a line of {len(LINE)} characters, best of 3 runs of {KEYS} keys:")
    print(f"  csuite   {ours:6.3f} ms   {ours / peer:5.1f} of bash")
    print(f"  bash     {peer:6.3f} ms")
    if ours >= 1:
        sys.exit("A key costs a millisecond or more.")


main()
