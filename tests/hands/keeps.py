# SPDX-FileCopyrightText: 2026 The Fathom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the real window keeps over a restart and over kill -9: panels closed and popped out, colours, language, the hidden first steps,
and sizes that do not creep from start to start.

    keeps.py PROGRAMS
"""
import json
import os
import sys
import tempfile
import time

import pyatspi

from venue import Venue
from window import Window, wait


class Keeps:
    def __init__(self, programs, folder):
        self.venue = Venue(programs, folder, "--feed", "synthetic", "--seed", "7")
        self.window = Window(programs, folder, "--endpoints", self.venue.file, settings={})

    def close(self):
        self.window.close()
        self.venue.close()

    def command(self, words):
        self.window.key("ctrl+k")
        time.sleep(0.4)
        self.window.type(">" + words)
        time.sleep(0.4)
        self.window.key("Return")
        time.sleep(0.3)

    def again(self, killed):
        """Starts anew, after half a second for what is written, and waits until everything stands."""
        time.sleep(1.5)
        if killed:
            self.window.kill()
        else:
            self.window.process.terminate()
            self.window.process.wait(20)
        self.window.start()
        time.sleep(1)

    def stored(self, key):
        with open(os.path.join(self.window.profile, "settings.json")) as file:
            return json.load(file)["values"].get(key)

    def focus_watchlist(self):
        """A press on its first row, which is the symbol shown anyway."""
        x, y, _, _ = self.window.place(self.window.need(r"^Watchlist$", "table"))
        self.window.click(x + 60, y + 34)
        time.sleep(0.3)

    def focus_ladder(self):
        for _ in range(14):
            if self.window.ladder().getState().contains(pyatspi.STATE_FOCUSED):
                return
            self.window.key("F6")
            time.sleep(0.2)
        raise AssertionError("F6 never reached the ladder")

    def size_of_chart(self):
        return self.window.place(self.window.need(r"^Chart", "chart"))

    def the_first_steps_stay_away_once_hidden(self):
        self.window.need(r"^First steps$")
        self.window.press(r"^Hide the first steps$")
        wait(lambda: self.window.find(r"^First steps$") is None, 10, "the card is gone")
        self.again(killed=True)
        assert self.window.find(r"^First steps$") is None

    def sizes_do_not_creep_from_start_to_start(self):
        before = self.size_of_chart()
        for killed in (False, True, False):
            self.again(killed)
            after = self.size_of_chart()
            assert all(abs(a - b) <= 1 for a, b in zip(before, after)), (before, after)

    def a_closed_panel_stays_closed_and_comes_back(self):
        self.focus_watchlist()
        self.window.key("ctrl+w")
        wait(lambda: self.window.find(r"^Watchlist$", "table") is None, 10, "the watchlist is closed")
        self.again(killed=True)
        assert self.window.find(r"^Watchlist$", "table") is None
        self.command("Watchlist")
        self.window.need(r"^Watchlist$", "table")
        self.again(killed=True)
        self.window.need(r"^Watchlist$", "table")

    def a_popped_out_panel_is_a_window_again_and_can_be_docked(self):
        self.focus_ladder()
        self.window.key("ctrl+shift+o")
        self.window.need(r"^Dock back$", "push button")
        self.again(killed=True)
        self.window.need(r"^Dock back$", "push button")
        self.window.press(r"^Dock back$", "push button")
        wait(lambda: self.window.find(r"^Dock back$", "push button") is None, 10, "the ladder is docked")
        self.again(killed=False)
        assert self.window.find(r"^Dock back$", "push button") is None
        self.window.need(r"^Ladder ", "table")

    def colours_and_language_are_kept(self):
        self.command("Colour-blind safe, light")
        wait(lambda: self.stored("ui.theme") == "cb-light", 10, "the colours are written")
        self.command("Deutsch")
        self.window.need(r"^Alles abbrechen|^Alle .*(stornieren|abbrechen|löschen)|^Handelsfenster|Fathom, Handelsfenster")
        self.window.live = ".* BTCUSDT, live"
        self.again(killed=True)
        assert self.stored("ui.theme") == "cb-light" and self.stored("ui.language") == "de"
        assert self.window.find(r"^Fathom, trading window$") is None


def main():
    with tempfile.TemporaryDirectory() as folder:
        keeps = Keeps(sys.argv[1], folder)
        steps = [Keeps.the_first_steps_stay_away_once_hidden, Keeps.sizes_do_not_creep_from_start_to_start, Keeps.a_closed_panel_stays_closed_and_comes_back,
                 Keeps.a_popped_out_panel_is_a_window_again_and_can_be_docked, Keeps.colours_and_language_are_kept]
        try:
            for step in steps:
                step(keeps)
                print(f"PASS   : {step.__name__}", flush=True)
        except BaseException:
            print(f"FAIL!  : {step.__name__}", flush=True)
            keeps.window.picture(os.path.join(tempfile.gettempdir(), "fathom-hands-keeps.png"))
            raise
        finally:
            keeps.close()
    print(f"Totals: {len(steps)} passed")


if __name__ == "__main__":
    main()
