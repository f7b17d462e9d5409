# SPDX-FileCopyrightText: 2026 The Fathom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Panels of the real window dragged by their titles with the mouse: to another side, onto another panel, out of the window and back; and
what a press on a title does to the keys. Every place is found again after a restart and after kill -9.

    docks.py PROGRAMS
"""
import os
import re
import sys
import tempfile
import time

import pyatspi

from venue import Venue
from window import Window, wait

NEAR = 12  # pixels: sizes are shared out anew where a window is a little larger or smaller


class Docks:
    def __init__(self, programs, folder):
        self.venue = Venue(programs, folder, "--feed", "synthetic", "--seed", "7")
        self.window = Window(programs, folder, "--endpoints", self.venue.file, settings={"firstRun.done": True})
        self.title("Chart")

    def close(self):
        self.window.close()
        self.venue.close()

    def again(self, killed):
        """Starts anew, after half a second for what is written, and waits until everything stands."""
        time.sleep(1.5)
        if killed:
            self.window.kill()
        else:
            self.window.process.terminate()
            self.window.process.wait(20)
        self.window.start()
        self.title("Chart")
        time.sleep(1)

    def titles(self, name):
        """Places of the titles of that name that can be seen: a panel behind a tab lies outside the screen."""
        found = []
        for node in self.window.every(f"^{name}$", "filler"):
            x, y, width, height = self.window.place(node)
            if x >= 0 and y >= 0 and 20 <= height <= 60:
                found.append((x, y, width, height))
        return found

    def title(self, name):
        return wait(lambda: self.titles(name), 20, f"the title of {name} is seen")[0]

    def drag(self, name, x, y, grip=130):
        """By the title where no button is, in small steps, and a moment over the target as a hand makes it."""
        left, top, _, height = self.title(name)
        left, top = left + grip, top + height // 2
        moves = []
        for i in range(1, 25):
            moves += ["mousemove", round(left + (x - left) * i / 24), round(top + (y - top) * i / 24), "sleep", 0.03]
        self.window.x("mousemove", left, top, "sleep", 0.1, "mousedown", 1, "sleep", 0.1, *moves, "sleep", 0.5, "mouseup", 1)
        time.sleep(0.5)

    def stays(self, name):
        """Where a title is now, it is again after an orderly end and after a kill."""
        before = self.title(name)
        for killed in (False, True):
            self.again(killed)
            after = self.title(name)
            assert all(abs(a - b) <= NEAR for a, b in zip(before, after)), (name, before, after)

    def a_press_on_a_title_gives_its_panel_the_keys(self):
        def group():
            return re.search(r"group ([\d.,]+)", self.window.ladder().name).group(1)

        for name, table in (("Watchlist", r"^Watchlist$"), ("Ladder", r"^Ladder "), ("Watchlist", r"^Watchlist$"), ("Ladder", r"^Ladder ")):
            x, y, width, height = self.title(name)
            self.window.click(x + 130 if width > 260 else x + 120, y + height / 2)
            wait(lambda: self.window.need(table, "table").getState().contains(pyatspi.STATE_FOCUSED), 10, f"{name} has the keys")
        before = group()
        self.window.key("plus")  # one of the ladder's own keys
        wait(lambda: group() != before, 10, "the ladder groups its rows")
        self.window.key("minus")
        wait(lambda: group() == before, 10, "and back")

    def a_panel_is_dragged_beside_another(self):
        ladder = self.title("Ladder")
        watchlist = self.title("Watchlist")
        assert watchlist[0] < ladder[0]
        self.drag("Watchlist", ladder[0] + ladder[2] - 20, ladder[1] + 500)
        wait(lambda: self.title("Watchlist")[0] > self.title("Ladder")[0], 10, "the watchlist is right of the ladder")
        assert self.window.find(r"^Dock back$", "push button") is None
        self.stays("Watchlist")

    def a_panel_is_dragged_out_and_back(self):
        self.drag("Account", 800, 30)  # over the bar at the top, where nothing can be docked
        self.window.need(r"^Dock back$", "push button")
        self.stays("Account")
        self.window.need(r"^Dock back$", "push button")
        chart = self.title("Chart")
        self.drag("Account", chart[0] + 20, chart[1] + 300)
        wait(lambda: self.window.find(r"^Dock back$", "push button") is None, 10, "the account is docked")
        wait(lambda: self.title("Account")[0] < self.title("Chart")[0], 10, "the account is left of the chart")
        self.stays("Account")

    def a_panel_dropped_on_another_is_a_tab(self):
        tape = self.title("Tape")
        self.drag("Account", tape[0] + tape[2] / 2, tape[1] + 150)
        self.window.need(r"^Account$", "page tab")
        wait(lambda: not self.titles("Tape"), 10, "the tape is behind the account")
        self.stays("Account")
        self.window.press(r"^Tape$", "page tab")
        wait(lambda: self.titles("Tape") and not self.titles("Account"), 10, "the tape is in front")

    def the_chart_is_dragged_by_its_header(self):
        order = self.title("Order")
        left = self.title("Chart")[0]
        self.drag("Chart", order[0] + order[2] - 5, order[1] + 300, grip=420)
        wait(lambda: self.title("Chart")[0] > left + 300, 10, "the chart went to the right")
        self.stays("Chart")


def main():
    with tempfile.TemporaryDirectory() as folder:
        docks = Docks(sys.argv[1], folder)
        steps = [Docks.a_press_on_a_title_gives_its_panel_the_keys, Docks.a_panel_is_dragged_beside_another, Docks.a_panel_is_dragged_out_and_back,
                 Docks.a_panel_dropped_on_another_is_a_tab, Docks.the_chart_is_dragged_by_its_header]
        try:
            for step in steps:
                step(docks)
                print(f"PASS   : {step.__name__}", flush=True)
        except BaseException:
            print(f"FAIL!  : {step.__name__}", flush=True)
            docks.window.picture(os.path.join(tempfile.gettempdir(), "fathom-hands-docks.png"))
            raise
        finally:
            docks.close()
    print(f"Totals: {len(steps)} passed")


if __name__ == "__main__":
    main()
