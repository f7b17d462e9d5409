# SPDX-FileCopyrightText: 2026 The Fathom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A scalper's minutes on the real window, by keys alone or by the pointer alone: place, take, move, cancel, protect, reverse, close and
flatten in a seeded order, while a recording plays ten times as fast as it was. After every step what the screen says of position,
orders and wallet is compared with the exchange's signed REST; at the end its ledger.

    trade.py PROGRAMS keys|mouse MINUTES [SEED]
"""
import os
import sys
import tempfile
import time
from decimal import Decimal

from desk import SYMBOL, Desk
from window import wait


class Keys(Desk):
    """No pointer: it is parked where nothing is."""

    def begin(self):
        self.window.point(700, 1079)
        self.arm()
        self.window.key("3")
        if "checked" in self.window.states(self.window.need(r"^Post-only: ")):
            self.window.key("p")

    def arm(self):
        """The ladder has the keys and is armed, as the bar says."""
        window = self.window
        for _ in range(14):
            if "focused" in window.states(window.ladder()):
                break
            window.key("F6")
            time.sleep(0.15)
        if "armed" not in window.ladder().name.replace("disarmed", ""):
            window.key("ctrl+l")
            wait(lambda: ", armed" in window.ladder().name, 10, "the ladder is armed")

    def walk_to(self, side, rows):
        self.window.key("space", "End" if side > 0 else "Home", *["Down" if side > 0 else "Up"] * rows)

    def place(self):
        self.arm()
        happened, side = self.placed(), self.dice.choice([1, -1])

        def act():
            self.window.key(self.dice.choice("123"))
            self.walk_to(side, self.dice.randint(2, 14))
            self.window.key("Return")
        self.step("placed", act, happened)

    def take(self):
        self.arm()
        before = self.amount()
        self.step("taken", lambda: self.window.key(self.dice.choice(["x", "z"])), lambda: self.amount() != before)

    def select(self):
        self.window.key(*["n"] * self.dice.randint(1, 3))

    def move(self):
        self.arm()
        before = self.venue.control("/ledger")["ordersModified"]
        way = self.dice.choice(["shift+Down", "shift+Up", "ctrl+shift+Down", "ctrl+shift+Up"])

        def act():
            self.select()
            self.window.key(*[way] * self.dice.randint(1, 3), "Return")
        gone = [order["key"] for order in self.venue.orders(SYMBOL)]
        self.step("moved", act, lambda: self.venue.control("/ledger")["ordersModified"] > before or gone != [order["key"] for order in self.venue.orders(SYMBOL)])

    def cancel(self):
        self.arm()
        before = len(self.venue.orders(SYMBOL))

        def act():
            self.select()
            self.window.key("Delete")
        self.step("cancelled", act, lambda: len(self.venue.orders(SYMBOL)) < before)

    def cancel_all(self):
        self.arm()
        self.step("cancelled all", lambda: self.window.key(self.dice.choice(["e", "ctrl+shift+x"])), lambda: not self.limits())

    def protect(self):
        self.arm()
        before = len(self.venue.orders(SYMBOL))
        amount = self.amount()

        def act():
            self.walk_to(1 if amount > 0 else -1, self.dice.randint(16, 24))  # on the side where it loses
            self.window.key("shift+Return")
        self.step("protected", act, lambda: len(self.venue.orders(SYMBOL)) > before or not self.amount())

    def reverse(self):
        self.arm()
        before = self.amount()

        def act():
            self.window.key("t")
            self.window.need(r"^Reverse", "dialog")
            time.sleep(0.7)  # a changed number blocks the button for a moment
            self.window.key("ctrl+Return")
        self.step("reversed", act, lambda: self.amount() * before < 0)

    def close_(self):
        self.arm()
        self.step("closed", lambda: self.window.key("r"), lambda: not self.amount())

    def flatten(self):
        self.arm()

        def act():
            self.window.key("ctrl+shift+f")
            self.window.need(r"^Flatten", "dialog")
            self.window.key("ctrl+Return")
            time.sleep(0.9)
            self.window.key("ctrl+Return")
        self.step("flattened", act, self.flat)

    def finish(self):
        if not self.flat():
            self.flatten()
        self.window.key("Escape")


class Mouse(Desk):
    """No key is pressed at all."""

    BID, ASK, BUYS, SELLS = 1, 2, 3, 4

    def begin(self):
        self.arm()
        self.window.press(r"^Size 0\.10")
        for name in ["^Post-only: ", "^Post-only$"]:
            if "checked" in self.window.states(self.window.need(name)):
                self.window.press(name)

    def arm(self):
        if ", armed" not in self.window.ladder().name:
            self.window.press(r"^Arm: one click")
            wait(lambda: ", armed" in self.window.ladder().name, 10, "the ladder is armed")

    def centre(self):
        self.window.press(r"^Centre on the market")
        time.sleep(0.45)  # presses right after the rows moved are not taken

    def spot(self, row, column):
        x, y, width, height = self.window.place(self.window.ladder().queryTable().getAccessibleAt(row, column))
        return x + width / 2, y + height / 2

    def row_of(self, side, distance):
        """The row so many below the best bid, or above the best ask."""
        rows = self.window.rows()
        bids = [i for i, text in enumerate(rows) if ", bid " in text.split(", spread")[0]]
        asks = [i for i, text in enumerate(rows) if ", ask " in text.split(", spread")[0]]
        row = bids[0] + distance if side > 0 else asks[-1] - distance
        return min(max(row, 0), len(rows) - 1)

    def place(self):
        self.arm()
        happened, side = self.placed(), self.dice.choice([1, -1])

        def act():
            self.window.press(self.dice.choice([r"^Size 0\.01", r"^Size 0\.05", r"^Size 0\.10"]))
            self.centre()
            self.window.click(*self.spot(self.row_of(side, self.dice.randint(2, 14)), self.BID if side > 0 else self.ASK))
        self.step("placed", act, happened)

    def take(self):
        before = self.amount()

        def act():
            buys = self.dice.choice([True, False])
            self.window.press(r"^Take price: Ask" if buys else r"^Take price: Bid")
            self.window.press(r"^Size 10 %")
            time.sleep(0.4)
            self.window.press(r"^Buy" if buys else r"^Sell", "push button")
        self.step("taken by ticket", act, lambda: self.amount() != before)

    def own(self):
        """Row and column of an own limit order in view."""
        self.centre()
        table, found = self.window.ladder().queryTable(), []
        for row, text in enumerate(self.window.rows()):
            for words, column in ((", you buy", self.BUYS), (", you sell", self.SELLS)):
                if words in text and table.getAccessibleAt(row, column).name:
                    found.append((row, column))
        return self.dice.choice(found) if found else None

    def move(self):
        self.arm()
        before = self.venue.control("/ledger")["ordersModified"]
        keys = [order["key"] for order in self.venue.orders(SYMBOL)]

        def act():
            own = self.own()
            if own:
                row, column = own
                x, y = self.spot(row, column)
                last = self.window.ladder().queryTable().nRows - 1
                to = row + self.dice.choice([2, 3]) * (1 if column == self.BUYS else -1)
                self.window.drag(x - 8, y, x - 8, self.spot(min(max(to, 0), last), column)[1])
        self.step("moved by drag", act, lambda: self.venue.control("/ledger")["ordersModified"] > before or keys != [order["key"] for order in self.venue.orders(SYMBOL)])

    def cancel(self):
        before = len(self.venue.orders(SYMBOL))

        def act():
            own = self.own()
            if own and self.dice.random() < 0.6:
                x, y = self.spot(*own)
                self.window.click(x - 8, y, 2)
                return
            rows = self.window.table("Orders")
            if not rows:
                return
            table = self.window.need("^Orders$", "table").queryTable()
            row = self.dice.randrange(len(rows))
            x, y, width, height = self.window.place(table.getAccessibleAt(row, len(rows[row]) - 1))
            self.window.click(x + width - 18, y + height / 2)
        self.step("cancelled", act, lambda: len(self.venue.orders(SYMBOL)) < before)

    def cancel_all(self):
        self.step("cancelled all", lambda: self.window.press(r"^Cancel all, "), lambda: not self.limits())

    def protect(self):
        before = len(self.venue.orders(SYMBOL))

        def act():
            row = next((r for r, cells in enumerate(self.window.table("Positions")) if SYMBOL in cells["Symbol"]), None)
            if row is None or "no stop" not in self.window.table("Positions")[row]["TP / SL"]:
                return
            table = self.window.need("^Positions$", "table").queryTable()
            titles = list(self.window.table("Positions")[row])
            x, y, width, height = self.window.place(table.getAccessibleAt(row, titles.index("TP / SL")))
            self.window.click(x + width - 34, y + height / 2)
        self.step("protected", act, lambda: len(self.venue.orders(SYMBOL)) > before or any(Decimal(o["trigger"]) > 0 for o in self.venue.orders(SYMBOL)) or not self.amount())

    def reverse(self):
        before = self.amount()

        def act():
            self.window.press(r"^Reverse the position")
            self.window.need(r"^Reverse", "dialog")
            time.sleep(0.7)
            self.window.press(r"^Reverse$", "push button")
        self.step("reversed", act, lambda: self.amount() * before < 0)

    def close_(self):
        half = self.dice.random() < 0.4
        before = self.amount()
        self.step("closed half" if half else "closed", lambda: self.window.press(r"^Close half of the position" if half else r"^Close the position"),
                  lambda: abs(self.amount()) < abs(before))

    def flatten(self):
        def act():
            self.window.press(r"^Flatten everything")
            x, y, width, height = self.window.place(self.window.need(r"^Hold 0\.8 s", "push button"))
            self.window.hold(x + width / 2, y + height / 2, 1.1)
        self.step("flattened", act, self.flat)

    def finish(self):
        if not self.flat():
            self.flatten()


def main():
    programs, how, minutes = sys.argv[1], sys.argv[2], float(sys.argv[3])
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else 7
    with tempfile.TemporaryDirectory() as folder:
        desk = (Keys if how == "keys" else Mouse)(programs, folder, seed)
        began = time.monotonic()
        try:
            desk.trade(minutes * 60)
            desk.report(how, time.monotonic() - began)
        except Exception:
            desk.report(how + " up to a failure", time.monotonic() - began)
            desk.window.picture(os.path.join(tempfile.gettempdir(), f"fathom-hands-{how}.png"))
            raise
        finally:
            desk.close()


if __name__ == "__main__":
    main()
