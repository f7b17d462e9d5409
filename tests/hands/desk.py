# SPDX-FileCopyrightText: 2026 The Fathom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk whose every number is compared with the exchange's signed REST after every step, and its ledger at the end."""
import collections
import math
import os
import random
import re
import time
from decimal import Decimal

from venue import Venue
from window import Window, number, wait

SYMBOL = "BTCUSDT"
TICK = Decimal("0.1")
GROUP = 10
WORDS = {"LIMIT": "Limit", "STOP_MARKET": "Stop market", "TAKE_PROFIT_MARKET": "TP market", "MARKET": "Market"}
PATIENCE = 10  # seconds the screen may take to agree; how long it took is reported


class Differs(Exception):
    pass


class Desk:
    """What both ways of trading share: the state, the comparison, the end."""

    def __init__(self, programs, folder, seed):
        data = os.environ.get("FATHOM_DATA", "")
        recording = os.path.join(data, "usdm_btcusdt_20240808.gz")
        replay = bool(data) and os.path.exists(recording)
        feed = ["--feed", "replay:" + recording, "--speed", "10"] if replay else ["--feed", "synthetic", "--seed", "7"]
        print("market: " + ("the recording usdm_btcusdt_20240808, ten times as fast" if replay else "synthetic, seed 7 (FATHOM_DATA names no recordings)"), flush=True)
        self.venue = Venue(programs, folder, *feed)
        settings = {"firstRun.done": True, "ui.orders.followLink": False}
        self.window = Window(programs, folder, "--endpoints", self.venue.file, settings=settings)
        self.dice = random.Random(seed)
        self.done = collections.Counter()
        self.idle = collections.Counter()
        self.compared = collections.Counter()
        self.slowest = 0.0
        self.began = Decimal(self.venue.wallet())

    def close(self):
        self.window.close()
        self.venue.close()

    # What the exchange says, read twice so that nothing was under way meanwhile.

    def truth(self):
        return self.venue.positions().get(SYMBOL), sorted(self.venue.orders(SYMBOL), key=lambda o: o["key"]), self.venue.wallet()

    def amount(self):
        return Decimal(self.venue.control("/ledger")["positions"].get(SYMBOL + " BOTH", "0"))

    @staticmethod
    def still(before, after):
        def key(truth):
            position, orders, wallet = truth
            return (position and (position["positionAmt"], position["entryPrice"], position["breakEvenPrice"], position["liquidationPrice"]), orders, wallet)
        return key(before) == key(after)

    def compare(self, after):
        """Until the screen says what the exchange says; fails where it differs for PATIENCE seconds while the exchange stands still."""
        began, since, found = time.monotonic(), None, "the exchange never stood still"
        while time.monotonic() - began < 6 * PATIENCE:
            before = self.truth()
            try:
                found = self.difference(before)
            except (LookupError, NotImplementedError, AttributeError) as error:  # a row went while it was read
                found = repr(error)
            now = time.monotonic()
            if not self.still(before, self.truth()):
                since = None  # something was under way meanwhile
            elif found is None:
                self.slowest = max(self.slowest, now - since if since else 0.0)
                self.compared["screens"] += 1
                return
            else:
                since = since or now
                if now - since > PATIENCE:
                    break
            time.sleep(0.2)
        raise Differs(f"after {after}: {found}; heard last: {self.window.said()!r}")

    def same(self, what, shown, meant, within=Decimal(0)):
        self.compared["numbers"] += 1
        text = number(shown)
        if text is None or abs(Decimal(text) - Decimal(meant)) > within:
            return f"{what} is {shown!r} on screen, {meant} at the exchange"
        return None

    def difference(self, truth):
        position, orders, wallet = truth
        checks = []
        rows = self.window.table("Positions")
        rows = [row for row in rows if SYMBOL in row["Symbol"] and "closed" not in row["actions"]]
        if (position is None) != (not rows) or len(rows) > 1:
            return f"positions on screen {[row['Symbol'] for row in rows]}, at the exchange {position and position['positionAmt']}"
        if position:
            row, amount = rows[0], Decimal(position["positionAmt"])
            if not row["Symbol"].startswith("long" if amount > 0 else "short"):
                return f"the side is {row['Symbol']!r}, the exchange holds {amount}"
            half = TICK / 2 + Decimal("0.0000001")
            checks += [self.same("size", row["Size"], abs(amount)), self.same("entry", row["Entry"], position["entryPrice"], half),
                       self.same("break-even", row["Break-even"], position["breakEvenPrice"], half)]
            if Decimal(position["liquidationPrice"]) > 0:
                checks.append(self.same("liquidation", row["Liq. price"], position["liquidationPrice"], half))
            elif number(row["Liq. price"]) is not None:
                checks.append(f"liquidation is {row['Liq. price']!r}, the exchange has none")
            # Mark and profit of one row belong together, whatever the market did since.
            mark = number(row["Mark"])
            if mark is None or number(row["Unrealised"]) is None:
                return "mark or profit is not known"
            meant = (Decimal(mark) - Decimal(position["entryPrice"])) * amount
            checks.append(self.same("profit at the mark beside it", row["Unrealised"], meant, abs(amount) * half + Decimal("0.006")))
        shown = {row["Client id"]: row for row in self.window.table("Orders")}
        # What is over stays in its row while the pointer is inside, and says so.
        over = r", (Filled|Cancelled|Expired|Rejected|Refused|Never placed|Not sent)"
        shown = {key: row for key, row in shown.items() if not re.search(over, row["State"])}
        if set(shown) != {order["key"] for order in orders}:
            return f"orders on screen {sorted(shown)}, at the exchange {[order['key'] for order in orders]}"
        for order in orders:
            row = shown[order["key"]]
            if row["Side"] != order["side"] or row["Type"] != WORDS.get(order["type"], order["type"]):
                return f"{row['Side']} {row['Type']} on screen, {order['side']} {order['type']} at the exchange"
            if order.get("closes"):
                checks.append(None if row["Quantity"] == "all" else f"quantity is {row['Quantity']!r} of an order that closes all")
            else:
                checks += [self.same("quantity", row["Quantity"], order["quantity"]), self.same("filled", row["Filled"], order["filled"])]
            if Decimal(order["trigger"]) > 0:
                checks.append(self.same("trigger", row["Trigger"], order["trigger"]))
            else:
                checks.append(self.same("price", row["Price"], order["price"]))
        money = self.window.need(r"^Wallet [\d,.]+", "label").name
        checks.append(self.same("wallet", money, wallet, Decimal("0.0051")))
        checks += self.cells(orders)
        return next((each for each in checks if each), None)

    def cells(self, orders):
        """An order whose price is in view stands in its row of the ladder."""
        rows = {number(text.split(", ")[0]): text for text in self.window.rows() if text}
        found = []
        for order in orders:
            if Decimal(order["trigger"]) > 0:
                continue
            price, buys = Decimal(order["price"]), order["side"] == "BUY"
            group = (math.floor if buys else math.ceil)(price / GROUP) * GROUP
            if str(group) in rows:
                self.compared["ladder rows"] += 1
                found.append(None if f"you {order['side'].lower()}" in rows[str(group)] else f"{order['side']} at {price} is not in its row: {rows[str(group)]!r}")
        return found

    # A step and what has to come of it.

    def step(self, name, act, happened):
        """Does it, waits until it happened or was refused in words; the next step needs to know neither."""
        self.window.forget()
        act()
        end = time.monotonic() + 8
        while time.monotonic() < end:
            self.window.said()  # a sentence is read when it is taken: taken late it is the newest one
            if happened():
                self.done[name] += 1
                return True
            time.sleep(0.2)
        # Behind a refusal the row under the cursor is read out again; what answers the step is what counts.
        answers = [text for text in self.window.heard if re.match(r"Not |refused|also |disarmed", text)]
        self.idle[f"{name}: {(answers or self.window.heard or ['nothing said'])[-1]}"] += 1
        return False

    def placed(self):
        before = self.venue.control("/ledger")["ordersPlaced"]
        return lambda: self.venue.control("/ledger")["ordersPlaced"] > before

    def limits(self):
        return [order for order in self.venue.orders(SYMBOL) if order["type"] == "LIMIT"]

    def trade(self, seconds):
        end = time.monotonic() + seconds
        self.begin()
        while time.monotonic() < end:
            name, act = self.choose()
            act()
            self.compare(name)
        self.finish()
        self.settle()

    def choose(self):
        amount, limits = self.amount(), self.limits()
        acts = ["place", "place", "place"] if len(limits) < 6 else []
        acts += ["move", "move", "cancel"] if limits else []
        acts += ["reverse", "protect", "protect", "close"] if amount else ["take", "take"]
        acts += ["flatten"] if (amount or limits) and self.dice.random() < 0.3 else []
        acts += ["cancel all"] if len(limits) > 2 else []
        name = self.dice.choice(acts)
        return name, getattr(self, {"close": "close_"}.get(name, name.replace(" ", "_")))

    def flat(self):
        return not self.amount() and not self.venue.orders(SYMBOL)

    def settle(self):
        """Nothing left, every order sent once, and the wallet is what was earned and paid."""
        wait(self.flat, 20, "everything is closed")
        self.compare("the end")
        ledger = self.venue.control("/ledger")
        twice = {key: count for key, count in ledger["ordersByClientId"].items() if count != 1}
        if twice:
            raise Differs(f"orders placed more than once: {twice}")
        income, last = [], 0
        while True:
            page = self.venue.ask("/fapi/v1/income", limit=1000, startTime=last) if last else self.venue.ask("/fapi/v1/income", limit=1000, startTime=1)
            fresh = [row for row in page if (row["tranId"], row["incomeType"], row["time"]) not in {(r["tranId"], r["incomeType"], r["time"]) for r in income}]
            income += fresh
            if len(page) < 1000 or not fresh:
                break
            last = page[-1]["time"]
        earned = sum(Decimal(row["income"]) for row in income if row["incomeType"] != "TRANSFER")
        wallet = Decimal(self.venue.wallet())
        if abs(self.began + earned - wallet) > Decimal("0.00000001"):
            raise Differs(f"the wallet is {wallet}; it began at {self.began} and {earned} came of {len(income)} entries")
        print(f"ledger: {ledger['ordersPlaced']} orders, each once; {ledger['ordersModified']} moves, {ledger['ordersCancelled']} cancels, {ledger['fills']} fills; "
              f"wallet {self.began} {earned:+} = {wallet}")

    def report(self, how, seconds):
        print(f"{how}: {seconds:.0f} s; " + ", ".join(f"{count} {name}" for name, count in sorted(self.done.items())))
        print(f"compared: {self.compared['screens']} screens, {self.compared['numbers']} numbers, {self.compared['ladder rows']} ladder rows; none differed; "
              f"it took the screen {self.slowest:.1f} s at most to agree with an exchange that stood still")
        for what, count in self.idle.most_common():
            print(f"nothing came of {count} × {what}")
