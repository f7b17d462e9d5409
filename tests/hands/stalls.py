# SPDX-FileCopyrightText: 2026 The Fathom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window stopped for a second while a press waits for it in the display server: it must not become an order, and the person
is told. Ended by SIGTERM with a dead-man switch running: the exchange must not cancel what rests there.

    stalls.py PROGRAMS
"""
import os
import signal
import sys
import tempfile
import time

from venue import Venue
from window import Window, wait

STOOD = r"stood still"
BID = 1  # column of the ladder


class Stalls:
    def __init__(self, programs, folder):
        self.venue = Venue(programs, folder, "--feed", "synthetic", "--seed", "7")
        self.window = Window(programs, folder, "--endpoints", self.venue.file,
                             settings={"firstRun.done": True, "ladder.options": {"countdownSeconds": 10}})

    def close(self):
        self.window.process.send_signal(signal.SIGCONT)
        self.window.close()
        self.venue.close()

    def placed(self):
        return self.venue.control("/ledger")["ordersPlaced"]

    def resting(self, symbol="BTCUSDT"):
        return {order["key"] for order in self.venue.orders(symbol)}

    def arm(self):
        for _ in range(14):
            if "focused" in self.window.states(self.window.ladder()):
                break
            self.window.key("F6")
            time.sleep(0.15)
        if ", armed" not in self.window.ladder().name:
            self.window.key("ctrl+l")
            wait(lambda: ", armed" in self.window.ladder().name, 20, "the ladder is armed")
            self.window.key("1")
            if "checked" in self.window.states(self.window.need(r"^Post-only: ")):
                self.window.key("p")

    def stopped(self, act):
        """What is pressed while the program does not run; it gets it afterwards, all at once."""
        self.window.forget()
        self.window.process.send_signal(signal.SIGSTOP)
        try:
            wait(lambda: self.state() == "T", 20, "the program is stopped")
            act()
            time.sleep(1)  # the stall itself
        finally:
            self.window.process.send_signal(signal.SIGCONT)

    def state(self):
        with open(f"/proc/{self.window.process.pid}/stat") as file:
            return file.read().rsplit(")", 1)[1].split()[0]

    def makes_an_order(self, act):
        """The same press without a stall; on a busy machine the window may stand still by itself and says so."""
        before = self.placed()
        for _ in range(12):
            act()
            try:
                wait(lambda: self.placed() > before, 5, "an order")
                return
            except AssertionError:
                continue
        raise AssertionError(f"no order came of a press without a stall; heard {self.window.heard}")

    def spot(self):
        """A row some way under the market, and the pointer on it."""
        self.window.key("space")
        time.sleep(0.5)
        rows = self.window.rows()
        row = next(i for i, text in enumerate(rows) if ", bid " in text.split(", spread")[0]) + 9
        x, y, width, height = self.window.place(self.window.ladder().queryTable().getAccessibleAt(min(row, len(rows) - 1), BID))
        self.window.point(x + width / 2, y + height / 2)
        time.sleep(0.3)
        return x + width / 2, y + height / 2

    def D01_a_click_that_waited_for_the_window_makes_no_order(self):
        self.arm()
        at, before = self.spot(), self.placed()
        self.stopped(lambda: self.window.click(*at))
        self.window.hear(STOOD)
        assert self.placed() == before, "a click queued behind a stall made an order"
        self.makes_an_order(lambda: self.window.click(*at))

    def D01_a_release_that_waited_for_the_window_makes_no_order(self):
        self.arm()
        at, before = self.spot(), self.placed()
        self.window.x("mousemove", int(at[0]), int(at[1]), "mousedown", 1)
        time.sleep(0.2)
        self.stopped(lambda: self.window.x("mouseup", 1))
        self.window.hear(STOOD)
        assert self.placed() == before, "a release queued behind a stall made an order"

    def D01_a_key_that_waited_for_the_window_makes_no_order(self):
        self.arm()
        self.window.key("2", "space", "End", *["Down"] * 12)
        time.sleep(0.5)
        before = self.placed()
        self.stopped(lambda: self.window.key("Return"))
        self.window.hear(STOOD)
        assert self.placed() == before, "a key queued behind a stall made an order"
        self.makes_an_order(lambda: self.window.key("Return"))

    def D01_a_press_of_the_ticket_that_waited_makes_no_order(self):
        self.window.press(r"^Take price: Bid")
        self.window.press(r"^Size 10 %")
        time.sleep(0.5)
        x, y, width, height = self.window.place(self.window.need(r"^Buy", "push button"))
        before = self.placed()
        self.stopped(lambda: self.window.click(x + width / 2, y + height / 2))
        self.window.hear(STOOD)
        assert self.placed() == before, "a press of the ticket queued behind a stall made an order"

    def D01_a_press_on_the_chart_that_waited_makes_no_order(self):
        self.window.press(r"^Chart trading off", "push button")
        self.window.need(r"^Chart trading armed")
        x, y, width, height = self.window.place(self.window.need(r"^Chart", "chart"))
        at = int(x + width / 3), int(y + height * 0.7)
        self.window.point(*at)
        time.sleep(0.3)
        press = "keydown", "ctrl", "sleep", 0.05, "click", 1, "sleep", 0.05, "keyup", "ctrl"
        before = self.placed()
        self.stopped(lambda: self.window.x("mousemove", *at, *press))
        self.window.hear(STOOD)
        assert self.placed() == before, "a press on the chart queued behind a stall made an order"
        self.makes_an_order(lambda: self.window.x("mousemove", *at, *press))

    def switch_on(self):
        self.window.press(r"^Dead-man switch off")
        self.window.press(r"^Switch on$", "push button")
        self.window.need(r"^Dead-man switch: the exchange cancels in")

    def rests_far_away(self, symbol):
        price = float(self.venue.ask("/fapi/v1/ticker/price", signed=False, symbol=symbol)["price"])
        known = self.resting(symbol)
        self.venue.ask("/fapi/v1/order", "POST", symbol=symbol, side="BUY", type="LIMIT", timeInForce="GTC", quantity="0.1", price=round(price * 0.9, 1))
        wait(lambda: self.resting(symbol) - known, 20, "an order rests where the market does not come")

    def later(self):
        """Longer than the countdown that may still run: the exchange carried out one of another symbol that began just now."""
        self.rests_far_away("ETHUSDT")
        self.venue.ask("/fapi/v1/countdownCancelAll", "POST", symbol="ETHUSDT", countdownTime=11000)
        wait(lambda: not self.resting("ETHUSDT"), 60, "the exchange carried out its countdown")

    def D16_SIGTERM_switches_a_running_dead_man_switch_off(self):
        self.rests_far_away("BTCUSDT")
        before = self.resting()
        self.switch_on()
        self.window.process.terminate()
        assert self.window.process.wait(30) == 0
        self.later()
        ended = {key: self.venue.ask("/fapi/v1/order", symbol="BTCUSDT", origClientOrderId=key)["status"] for key in before - self.resting()}
        # What rests near the touch may be filled meanwhile.
        assert len(ended) < len(before) and set(ended.values()) <= {"FILLED"}, f"the exchange cancelled though the program ended in order: {ended}"

    def D09_killed_it_leaves_the_dead_man_switch_running(self):
        self.window.start()
        assert self.resting()
        self.switch_on()
        self.window.kill()
        wait(lambda: not self.resting(), 60, "the exchange cancelled what rested")


def main():
    with tempfile.TemporaryDirectory() as folder:
        stalls = Stalls(sys.argv[1], folder)
        steps = [Stalls.D01_a_click_that_waited_for_the_window_makes_no_order, Stalls.D01_a_release_that_waited_for_the_window_makes_no_order,
                 Stalls.D01_a_key_that_waited_for_the_window_makes_no_order, Stalls.D01_a_press_of_the_ticket_that_waited_makes_no_order,
                 Stalls.D01_a_press_on_the_chart_that_waited_makes_no_order,
                 Stalls.D16_SIGTERM_switches_a_running_dead_man_switch_off, Stalls.D09_killed_it_leaves_the_dead_man_switch_running]
        try:
            for step in steps:
                step(stalls)
                print(f"PASS   : Stalls::{step.__name__}()", flush=True)
        except BaseException:
            print(f"FAIL!  : Stalls::{step.__name__}()", flush=True)
            print(stalls.window.state(), flush=True)
            stalls.window.picture(os.path.join(tempfile.gettempdir(), "fathom-hands-stalls.png"))
            raise
        finally:
            stalls.close()
    print(f"Totals: {len(steps)} passed")


if __name__ == "__main__":
    main()
