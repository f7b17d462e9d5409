#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fathom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for keys in every tracked file and in every line the history ever added; fails where it finds one. Source: SECURITY 7.4.

    secrets.py CHECKOUT         looks, and says file or commit and the first letters
    secrets.py --planted        plants one in the history of a repository of its own and fails where it is not found
"""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

# A key of the venue, its secret and a listen key are 64 letters and digits; what is hexadecimal throughout is a digest.
TOKEN = re.compile(r"(?<![A-Za-z0-9])[A-Za-z0-9]{64}(?![A-Za-z0-9])")
HEX = re.compile(r"[0-9a-f]{64}|[0-9A-F]{64}")
# The smallest private key, Ed25519's, has 64 letters between its armour.
PEM = re.compile(r"BEGIN [A-Z ]*PRIVATE KEY-----(?:\\[nr]|\s|\")*([A-Za-z0-9+/=]{60})")
OTHERS = re.compile(r"AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|xox[baprs]-[A-Za-z0-9-]{20,}")
# The examples of the venue's own documentation, and what the tests look for by its name.
KNOWN = ("vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A", "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j",
         "pqia91ma19a5s61cv6a81va65sdf19v8a65a1a5s61cv6a81va65sdf19v8a65a1")
OWN = "CANARY"


def finds(text):
    for found in TOKEN.findall(text):
        if found not in KNOWN and not found.startswith(OWN) and not HEX.fullmatch(found) and len(set(found)) > 8:
            yield found
    yield from (match[0:60] for match in PEM.findall(text))
    yield from OTHERS.findall(text)


def git(checkout, *arguments):
    return subprocess.run(["git", "-c", "safe.directory=*", "-C", str(checkout), *arguments], capture_output=True, check=True).stdout.decode("utf-8", "replace")


def problems(checkout):
    for name in git(checkout, "ls-files", "-z").split("\0"):
        path = checkout / name
        if name and path.is_file():
            for found in finds(path.read_text("utf-8", "replace")):
                yield f"{name}: {found[:6]}…"
    for commit in git(checkout, "log", "--text", "-p", "-U0", "--format=%x00%h").split("\0"):
        added = "\n".join(line[1:] for line in commit.split("\n") if line.startswith("+"))
        for found in finds(added):
            yield f"commit {commit.split(chr(10), 1)[0]}: {found[:6]}…"


def planted():
    key = "".join(chr(ord("A") + (7 * i) % 26) + chr(ord("a") + (11 * i) % 26) for i in range(32))
    pem = "-----BEGIN PRIVATE KEY-----\n" + key + "\n-----END PRIVATE KEY-----\n"
    missed = []
    for what, text in (("a key", f"key = {key}\n"), ("a PEM", pem), ("a PEM in a string", pem.replace("\n", "\\n"))):
        with tempfile.TemporaryDirectory() as folder:
            git(folder, "init", "-q")
            for content in (text, "gone\n"):
                (Path(folder) / "file").write_text(content)
                git(folder, "add", "file")
                git(folder, "-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-qm", "x")
            if not list(problems(Path(folder))):
                missed.append(what)
    return [f"not found: {what}" for what in missed]


def main():
    if sys.argv[1] == "--planted":
        told = planted()
    elif subprocess.run(["git", "-c", "safe.directory=*", "-C", sys.argv[1], "rev-parse"], capture_output=True).returncode != 0:
        print("skipped: not a checkout")
        return 77
    else:
        told = sorted(set(problems(Path(sys.argv[1]))))
    print("\n".join(told) or "none")
    return 1 if told else 0


sys.exit(main())
