# SPDX-FileCopyrightText: 2026 The Fathom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The terminal's real window: read as a screen reader reads it, driven by pointer and keys alone."""
import json
import os
import re
import shutil
import subprocess
import time

import gi
import pyatspi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (only after the version is chosen)

MINUS = "\u2212"


def wait(condition, seconds, what):
    """Polls until `condition()` is true; its value. Raises where it does not become true in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            value = condition()
        except (LookupError, NotImplementedError, AttributeError):  # it went while it was read
            value = None
        if value:
            return value
        time.sleep(0.05)
    raise AssertionError(f"{what}: not within {seconds} s")


def number(text):
    """The number a cell prints: '−1,234.50 USDT' is '-1234.50'; None where there is none ('–')."""
    found = re.search(r"[+\u2212-]?[\d,]*\.?\d+", text or "")
    return found.group().replace(",", "").replace(MINUS, "-").replace("+", "") if found else None


class Window:
    live = "Ladder .*live"  # of the ladder's name, in the language of the window

    def __init__(self, programs, folder, *arguments, settings=None):
        self.profile = os.path.join(folder, "profile")
        os.makedirs(self.profile, mode=0o700, exist_ok=True)
        if settings is not None:
            with open(os.open(os.path.join(self.profile, "settings.json"), os.O_WRONLY | os.O_CREAT, 0o600), "w") as out:
                json.dump({"values": settings, "version": 1}, out)
        self.output = open(os.path.join(folder, "fathom.out"), "ab")
        self.command = [os.path.join(programs, "fathom"), "--profile", self.profile, *arguments]
        self.known = {}
        self.heard = []
        self.listener = Atspi.EventListener.new(self.listen)
        self.listener.register("object:property-change:accessible-name")
        self.start()

    def start(self):
        self.known.clear()
        self.process = subprocess.Popen(self.command, stdout=self.output, stderr=self.output)
        wait(lambda: self.application() is not None, 60, "the window is on the accessibility bus")
        # Many starts within a minute spend the exchange's request limit; then it takes until the next one.
        try:
            wait(lambda: self.find(rf"^{self.live}", "table"), 150, "the ladder is live")
        except AssertionError as error:
            raise AssertionError(f"{error}\n{self.state()}") from None

    def state(self):
        """What a person would be told who asks why a window is not ready: its tables, its last words, the end of its log."""
        tables = [f"{node.name!r} {'shows' if self.shows(node) else 'hidden'}" for node in self.every("", "table", showing=False)]
        lines = []
        for folder, _, files in os.walk(self.profile):
            for name in files:
                if name.endswith(".log"):
                    with open(os.path.join(folder, name), errors="replace") as log:
                        lines += log.readlines()[-40:]
        ended = self.process.poll()
        return "\n".join([f"ended with {ended}" if ended is not None else "running", *tables, f"said last: {self.said()!r}", "".join(lines)])

    def kill(self):
        self.process.kill()
        self.process.wait()

    def close(self):
        if self.process.poll() is not None:
            print(f"ended with {self.process.returncode}", flush=True)
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.kill()
        self.output.close()

    # What a screen reader sees

    def application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for i in range(desktop.childCount):
            each = desktop.getChildAtIndex(i)
            try:
                if each is not None and each.get_process_id() == self.process.pid:
                    return each
            except Exception:
                continue
        return None

    def walk(self, node=None, depth=0):
        """Every accessible below, parents first; the cells of tables are left out."""
        node = node or self.application()
        for child in self.children(node):
            yield child
            if depth < 24 and not self.is_table(child):
                yield from self.walk(child, depth + 1)

    @staticmethod
    def children(node):
        """What is below a node, as far as it is still there: the window changes while it is read."""
        found = []
        try:
            for i in range(node.childCount if node is not None else 0):
                child = node.getChildAtIndex(i)
                if child is not None:
                    found.append(child)
        except Exception:
            pass
        return found

    @staticmethod
    def is_table(node):
        try:
            return node.getRole() == pyatspi.ROLE_TABLE
        except Exception:
            return True

    def every(self, name, role=None, showing=True):
        pattern = re.compile(name)
        for node in self.walk():
            try:
                if pattern.search(node.name or "") and (role is None or node.getRoleName() == role) and (not showing or self.shows(node)):
                    yield node
            except Exception:
                continue

    @staticmethod
    def shows(node):
        states = node.getState()
        return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)

    @staticmethod
    def states(node):
        return [state.value_nick for state in node.getState().getStates()]

    def find(self, name, role=None, showing=True):
        """The first accessible of that name, remembered for as long as it keeps it; None where there is none."""
        known = self.known.get((name, role))
        if known is not None:
            try:
                if re.search(name, known.name or "") and (not showing or self.shows(known)):
                    return known
            except Exception:
                pass
        found = next(self.every(name, role, showing), None)
        if found is not None:
            self.known[(name, role)] = found
        return found

    def need(self, name, role=None):
        return wait(lambda: self.find(name, role), 20, f"something is named {name!r}")

    def listen(self, event, *_):
        """What a screen reader is told: the status line of the window changed its name."""
        try:
            if event.source.get_role() == Atspi.Role.STATUS_BAR:
                self.heard.append(event.any_data if isinstance(event.any_data, str) else event.source.get_name())
        except Exception:
            pass

    def said(self):
        """What was said last."""
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass
        return self.heard[-1] if self.heard else ""

    def forget(self):
        """What was said until now counts no more."""
        self.said()
        self.heard.clear()

    def hear(self, pattern, seconds=20):
        """Waits until a sentence that matches was said since forget(); the sentence."""
        def match():
            self.said()
            return next((text for text in self.heard if re.search(pattern, text)), None)
        try:
            return wait(match, seconds, f"hears {pattern!r}")
        except AssertionError as error:
            raise AssertionError(f"{error}; heard {self.heard}") from None

    def ladder(self):
        return self.need(r"^Ladder ", "table")

    def rows(self):
        """The ladder's rows as sentences, from above."""
        table = self.ladder().queryTable()
        return [table.getRowDescription(i) for i in range(table.nRows)]

    def table(self, name):
        """Rows of a table as dictionaries by column title, read again where it changes meanwhile."""
        table = self.need(f"^{name}$", "table").queryTable()
        titles = self.known.get(("titles", name))
        if titles is None:
            titles = [table.getColumnHeader(c).name if table.getColumnHeader(c) else table.getColumnDescription(c) for c in range(table.nColumns)]
            self.known[("titles", name)] = titles
        rows = []
        for r in range(table.nRows):
            row = {}
            for c, title in enumerate(titles):
                cell = table.getAccessibleAt(r, c)
                row[title or "actions"] = cell.name if cell is not None else ""
            rows.append(row)
        return rows

    def focused(self):
        return next((n for n in self.walk() if n.getState().contains(pyatspi.STATE_FOCUSED)), None)

    # What hands do

    @staticmethod
    def place(node):
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return box.x, box.y, box.width, box.height

    @staticmethod
    def x(*arguments):
        subprocess.run(["xdotool", *map(str, arguments)], check=True, stderr=subprocess.DEVNULL)

    def key(self, *keys):
        # No --clearmodifiers: it may see the last call's modifier before its release and then "restores" it for good.
        self.x("key", "--delay", 30, *keys)

    def type(self, text):
        self.x("type", "--delay", 15, "--", text)

    def point(self, x, y):
        self.x("mousemove", int(x), int(y))

    def click(self, x, y, button=1):
        self.x("mousemove", int(x), int(y), "sleep", 0.03, "click", button)

    def press(self, name, role=None, button=1):
        """A click in the middle of what is named so."""
        x, y, width, height = self.place(self.need(name, role))
        self.click(x + width / 2, y + height / 2, button)

    def hold(self, x, y, seconds):
        self.x("mousemove", int(x), int(y), "mousedown", 1, "sleep", seconds, "mouseup", 1)

    def drag(self, x1, y1, x2, y2, steps=8):
        moves = []
        for i in range(1, steps + 1):
            moves += ["mousemove", round(x1 + (x2 - x1) * i / steps), round(y1 + (y2 - y1) * i / steps), "sleep", 0.02]
        self.x("mousemove", int(x1), int(y1), "sleep", 0.05, "mousedown", 1, "sleep", 0.05, *moves, "sleep", 0.05, "mouseup", 1)

    def picture(self, file):
        """Where the machine can take one; for a person who looks at a failure."""
        if shutil.which("import"):
            subprocess.run(["import", "-window", "root", file], check=False, stderr=subprocess.DEVNULL)
