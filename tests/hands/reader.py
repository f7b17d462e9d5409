# SPDX-FileCopyrightText: 2026 The Fathom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader's user hears of the real program, over the accessibility bus: rows, own orders, nudges, refusals, outcomes,
tables, buttons and the banner, as INTERACTION section 12 names them. Keys alone, no pointer.

    reader.py PROGRAMS
"""
import re
import sys
import tempfile
import time

from venue import Venue
from window import Window, number, wait

PRICE = r"\d{1,3},\d{3}(\.\d)?"


class Reader:
    def __init__(self, programs, folder):
        self.venue = Venue(programs, folder, "--feed", "synthetic", "--seed", "7")
        self.window = Window(programs, folder, "--endpoints", self.venue.file, settings={"firstRun.done": True, "ui.orders.followLink": False})

    def close(self):
        self.window.close()
        self.venue.close()

    def has(self, pattern, text):
        assert re.search(pattern, text), f"{text!r} does not match {pattern!r}"
        return text

    def row(self, pattern):
        """The ladder's row whose sentence matches."""
        return wait(lambda: next((text for text in self.window.rows() if re.search(pattern, text)), None), 20, f"a row reads {pattern!r}")

    def cells(self, table, **wanted):
        """The row of a table whose cells match, by column title."""
        def match():
            return next((row for row in self.window.table(table) if all(re.search(pattern, row[title]) for title, pattern in wanted.items())), None)
        return wait(match, 20, f"{table} has {wanted}")

    def check_8_the_ladder_is_a_table_of_sentences(self):
        ladder = self.window.ladder()
        self.has(r"^Ladder BTCUSDT, live, disarmed, group [\d.]+$", ladder.name)
        table = ladder.queryTable()
        assert table.nRows > 20 and [table.getColumnDescription(c) for c in range(3)] == ["Price", "Bid", "Ask"]
        self.row(rf"^{PRICE}, bid [\d,.]+")
        self.row(rf"^{PRICE}, ask [\d,.]+")
        self.row(rf"spread \d+ ticks?, {PRICE} bid, {PRICE} ask")

    def arming_is_heard_and_stands_in_the_name(self):
        self.window.key("ctrl+l")
        self.window.hear(r"^armed$")
        wait(lambda: re.search(r"^Ladder BTCUSDT, live, armed [45] minutes, group [\d.]+$", self.window.ladder().name), 20, "the name says armed")
        self.window.key("3")
        self.window.key("p")  # post-only off

    def check_3_a_modifier_is_said_while_it_is_held_and_no_longer(self):
        self.window.x("keydown", "ctrl")
        self.window.need(r"^Armed .*Ctrl: stop-market, BUY above, SELL below|^ARMED .*Ctrl: stop-market")
        self.window.x("keyup", "ctrl")
        self.window.need(r"^(Armed|ARMED) .*Left: limit by side")

    def an_order_is_heard_read_in_its_row_and_in_the_table(self):
        self.window.key("space", "End", *["Down"] * 16)  # so far down that the market does not come by
        self.window.hear(rf"^{PRICE}, bid ")  # the cursor's row, as it goes
        self.window.key("Return")
        self.window.hear(rf"^BUY [\d.]+ @ {PRICE} working$")
        own = self.row(rf"^{PRICE}, bid [\d,.]+, you buy [\d.]+(, |$)")
        assert int(number(own)) == int(float(self.venue.orders("BTCUSDT")[0]["price"])) // 10 * 10, own
        cell = self.cells("Orders", State=r"Working")
        self.has(rf"^Limit, BUY [\d.]+ BTCUSDT at {PRICE}, Working", cell["State"])
        assert cell["Side"] == "BUY" and cell["Type"] == "Limit" and cell["Held"] == "Exchange" and cell["Symbol"] == "BTCUSDT", cell
        assert float(number(cell["Price"])) == float(self.venue.orders("BTCUSDT")[0]["price"]), cell
        self.window.need(r"^Cancel buys, 1 order$", "push button")
        self.window.need(r"^Cancel all, 1 order$", "push button")
        self.window.need(r"^Cancel sells, 0 orders$", "push button")

    def an_own_order_is_heard_when_it_is_selected(self):
        self.window.key("n")
        self.window.hear(rf"^Buy limit [\d.]+ at {PRICE}, working")

    def check_8_a_nudge_and_what_came_of_it_are_heard(self):
        before = self.venue.orders("BTCUSDT")[0]["price"]
        self.window.key("shift+Down")
        self.window.hear(rf"^moving to {PRICE}, joins behind [\d,.]+")
        self.window.key("Return")
        self.window.hear(r"^moved")
        assert float(self.venue.orders("BTCUSDT")[0]["price"]) < float(before)

    def check_8_a_refusal_is_heard_with_its_reason_and_where_the_order_still_is(self):
        self.venue.control("/fault", {"fault": "rest.before", "route": "order.modify", "action": "reply", "status": 400,
                                      "body": {"code": -2022, "msg": "ReduceOnly Order is rejected."}})
        self.window.key("n", "shift+Down", "Return")
        self.window.hear(rf"^refused, .+, still {PRICE}$")
        self.window.hear(rf"^Refused BUY [\d.]+ @ {PRICE}, .+it stays as it was$")

    def a_cancel_is_heard(self):
        self.window.key("n", "Delete")
        self.window.hear(rf"^Cancelled BUY [\d.]+ @ {PRICE}$")
        wait(lambda: not self.window.table("Orders"), 20, "the table is empty")

    def no_answer_is_heard_and_never_called_a_failure(self):
        self.venue.control("/fault", {"fault": "us.drop", "count": 100})
        self.venue.control("/fault", {"fault": "rest.after", "route": "order.place", "action": "FIN"})
        self.window.key("2", "space", "End", *["Down"] * 9)  # another size: the guard against doubles has nothing to say
        time.sleep(0.4)
        self.window.key("Return")
        self.window.hear(r"^No answer BUY .+, asking the exchange by client id; not sent again$", 30)
        self.cells("Orders", State=r"Working")  # asked for and found
        assert list(self.venue.control("/ledger")["ordersByClientId"].values()) == [1, 1]
        self.venue.control("/reset", {})
        self.window.key("e")
        wait(lambda: not self.window.table("Orders"), 20, "the table is empty again")

    def a_fill_is_heard_and_the_position_read_with_its_liquidation(self):
        time.sleep(0.5)
        self.window.key("x")
        self.window.hear(r"^BOUGHT [\d.]+ BTCUSDT @ ")
        row = self.cells("Positions", Symbol=r"^long ")
        self.has(rf"^long [\d.]+ BTCUSDT, 20 times cross, entry {PRICE}, unrealised [+\u2212]?[\d.]+$", row["Symbol"])
        self.has(r"^(No liquidation price|Liquidation .+ % away.*)$", row["Distance"])
        self.has(r"^Auto-deleverage rank \d of 5$", row["ADL"])
        assert row["TP / SL"] == "no take-profit, no stop", row
        assert number(row["Size"]) == self.venue.positions()["BTCUSDT"]["positionAmt"], row
        self.row(r"(minus|plus) [\d.]+ if closed")
        self.window.need(r"^Close the position$", "push button")

    def a_stop_is_heard_and_read(self):
        self.window.key("space", "End", *["Down"] * 18)
        time.sleep(0.4)
        self.window.key("shift+Return")
        self.window.hear(rf"^SELL all stop {PRICE} working$")
        self.row(r"your stop sells all, ")
        self.cells("Orders", State=rf"^Stop market, SELL all of BTCUSDT at {PRICE}, Waiting$")
        self.window.need(r"^Cancel sells, 1 order$", "push button")

    def a_lost_exchange_is_an_alert_and_heard(self):
        self.venue.pause(True)
        try:
            self.window.hear(r"stream lost", 60)
            banner = self.window.need(r"stream lost", "alert")
            self.has(r"(Account|Market) stream lost", banner.name)
            wait(lambda: ", live" not in self.window.ladder().name and "disarmed" in self.window.ladder().name, 30, "the ladder says that it is not live and disarmed")
        finally:
            self.venue.pause(False)
        wait(lambda: ", live" in self.window.ladder().name, 60, "the ladder is live again")
        wait(lambda: not any(self.window.every(r"stream lost", "alert")), 60, "the account is back, too")

    def focus_ladder(self):
        for _ in range(14):
            if "focused" in self.window.states(self.window.ladder()):
                return
            self.window.key("F6")
            time.sleep(0.15)
        raise AssertionError("F6 never reached the ladder")

    def check_7_everything_is_done_without_a_pointer(self):
        """INTERACTION 11, key by key: find, place by ticket and armed, move, edit, cancel, close, flatten."""
        keys, sol = self.window.key, lambda: self.venue.orders("SOLUSDT")
        if self.venue.positions():
            self.flatten()
        keys("ctrl+k")
        time.sleep(0.5)
        self.window.type("sol")
        time.sleep(0.5)
        keys("Return")
        self.window.need(r"^Ladder SOLUSDT, live, disarmed", "table")
        self.focus_ladder()
        keys("space", "End", "Next", "Next", "3", "b")  # far enough that the market leaves it alone
        time.sleep(0.4)
        keys("ctrl+Return")
        staged = wait(sol, 20, "the staged order is at the exchange")[0]
        assert staged["side"] == "BUY" and staged["type"] == "LIMIT", staged
        self.focus_ladder()
        keys("ctrl+l")
        self.window.need(r"^Ladder SOLUSDT, live, armed", "table")
        keys("space", "End", "Next", "Next", *["Down"] * 4)
        time.sleep(0.4)
        keys("Return")
        wait(lambda: len(sol()) == 2, 20, "the armed order is at the exchange")
        keys("space", "n")
        before = {order["key"]: float(order["price"]) for order in sol()}
        keys("shift+Down", "shift+Down", "shift+Down", "Return")
        wait(lambda: any(abs(before.get(o["key"], 0) - float(o["price"]) - 0.03) < 1e-9 for o in sol()), 20, "an order moved three ticks down")
        exact = min(before.values()) - 0.25
        keys("n", "F2")
        time.sleep(0.5)
        self.window.type(f"{exact:.2f}")
        keys("Return")
        wait(lambda: any(abs(float(o["price"]) - exact) < 1e-9 for o in sol()), 20, "an order stands at the typed price")
        self.focus_ladder()
        keys("n", "Delete")
        wait(lambda: len(sol()) == 1, 20, "one is cancelled")
        keys("ctrl+shift+x")
        wait(lambda: not sol(), 20, "all are cancelled")
        if "checked" in self.window.states(self.window.need(r"^Post-only: ")):
            keys("p")
        if self.venue.positions():
            self.flatten()
        for end in (lambda: keys("r"), self.flatten):
            self.focus_ladder()
            time.sleep(0.6)
            self.window.forget()
            keys("x")
            # The same order moments after the last is held back, and says that a second press sends it.
            bought = r"^BOUGHT [\d.]+ (of [\d.]+ )?SOLUSDT"
            if "press again" in self.window.hear(bought + "|press again"):
                keys("x")
                self.window.hear(bought)
            if sol():  # the ask had less than that: what is left rests
                keys("ctrl+shift+x")
                wait(lambda: not sol(), 20, "the rest is cancelled")
            self.cells("Positions", Symbol=rf"^long {re.escape(self.venue.positions()['SOLUSDT']['positionAmt'])} SOLUSDT")
            end()
            wait(lambda: not self.venue.positions(), 20, "the position is closed")

    def flatten(self):
        self.window.key("ctrl+shift+f")
        self.window.need(r"^Flatten", "dialog")
        self.window.key("ctrl+Return")
        time.sleep(0.9)
        self.window.key("ctrl+Return")
        wait(lambda: not self.venue.positions(), 20, "everything is closed")
        # What is pressed next is not meant for the dialog, which goes once the lists say that nothing is left.
        wait(lambda: not any(self.window.every(r"^Flatten", "dialog")), 20, "the dialog is gone")

    def a_dialog_that_closes_behind_the_palette_does_not_take_the_keys_along(self):
        self.venue.ask("/fapi/v1/order", method="POST", symbol="BTCUSDT", side="BUY", type="MARKET", quantity="0.05")
        wait(self.venue.positions, 20, "there is something to flatten")
        self.cells("Positions", Symbol=r"^long 0\.050 BTCUSDT")
        self.window.key("ctrl+shift+f")
        self.window.need(r"^Flatten", "dialog")
        self.window.key("ctrl+Return")
        time.sleep(0.9)
        self.window.key("ctrl+Return", "ctrl+k")  # the dialog goes while the palette is open
        wait(lambda: not self.venue.positions() and not any(self.window.every(r"^Flatten", "dialog")), 20, "everything is closed")
        self.window.key("Escape")
        self.focus_ladder()

    def everything_one_can_press_has_a_name(self):
        bare = [node.getRoleName() for node in self.window.every(r"^$", "push button")]
        bare += [node.getRoleName() for node in self.window.every(r"^$", "check box")]
        assert not bare, bare


def main():
    with tempfile.TemporaryDirectory() as folder:
        reader = Reader(sys.argv[1], folder)
        steps = [step for name, step in Reader.__dict__.items() if callable(step) and name not in ("__init__", "close", "has", "row", "cells", "focus_ladder", "flatten")]
        try:
            for step in steps:
                began = time.monotonic()
                reader.window.forget()
                step(reader)
                print(f"PASS   : {step.__name__} ({time.monotonic() - began:.1f} s)", flush=True)
        except BaseException:
            print(f"FAIL!  : {step.__name__}; heard {reader.window.heard}", flush=True)
            reader.window.picture("/tmp/fathom-hands-reader.png")
            raise
        finally:
            reader.close()
    print(f"Totals: {len(steps)} passed")


if __name__ == "__main__":
    main()
