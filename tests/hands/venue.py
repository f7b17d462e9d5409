# SPDX-FileCopyrightText: 2026 The Fathom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The exchange as a program of its own, and what it says of the account by signed REST: the other side of every comparison."""
import hashlib
import hmac
import json
import os
import signal
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request


class Venue:
    """`fathom-exchange-lab` on ports of its own; the announcement lies in `file` for `fathom --endpoints`."""

    fair_share = 1100  # request weight of a minute, of 2,400; the terminal reads no more from 1,680 on

    def __init__(self, programs, folder, *options):
        self.file = os.path.join(folder, "announcement.json")
        self.log = open(os.path.join(folder, "exchange.log"), "wb")
        command = [os.path.join(programs, "fathom-exchange-lab"), "--port", "0", "--state", os.path.join(folder, "account.sqlite"), *options]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=self.log)
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("the exchange did not start: " + " ".join(command))
        self.at = json.loads(line)
        with open(os.open(self.file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
            out.write(line)

    def close(self):
        self.process.send_signal(signal.SIGCONT)
        self.process.terminate()
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.log.close()

    def pause(self, stopped):
        """Stops the whole program, as a machine that hangs would."""
        self.process.send_signal(signal.SIGSTOP if stopped else signal.SIGCONT)

    def ask(self, path, method="GET", signed=True, **parameters):
        if signed:
            parameters["timestamp"] = int(time.time() * 1000)
        query = urllib.parse.urlencode(parameters)
        if signed:
            query += "&signature=" + hmac.new(self.at["secret"].encode(), query.encode(), hashlib.sha256).hexdigest()
        request = urllib.request.Request(self.at["rest"] + path + ("?" + query if query else ""), method=method, headers={"X-MBX-APIKEY": self.at["apiKey"]})
        with urllib.request.urlopen(request, timeout=20) as reply:
            used = int(reply.headers.get("X-MBX-USED-WEIGHT-1M", "0"))
            if used > self.fair_share:
                time.sleep(0.4)  # the terminal lives on the same budget of the minute
            return json.load(reply)

    def control(self, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(urllib.request.Request(self.at["control"] + path, data=data), timeout=20) as reply:
            return json.load(reply)

    def positions(self):
        return {row["symbol"]: row for row in self.ask("/fapi/v3/positionRisk") if float(row["positionAmt"]) != 0}

    def orders(self, symbol):
        """Ordinary and conditional orders that are open, in one shape: key, side, type, quantity, filled, price, trigger."""
        rows = []
        for row in self.ask("/fapi/v1/openOrders", symbol=symbol):
            rows.append({"key": row["clientOrderId"], "symbol": row["symbol"], "side": row["side"], "type": row["type"], "quantity": row["origQty"],
                         "filled": row["executedQty"], "price": row["price"], "trigger": row.get("stopPrice", "0")})
        for row in self.ask("/fapi/v1/openAlgoOrders", symbol=symbol):
            rows.append({"key": row["clientAlgoId"], "symbol": row["symbol"], "side": row["side"], "type": row["orderType"], "quantity": row["quantity"],
                         "filled": "0", "price": row.get("price", "0"), "trigger": row["triggerPrice"], "closes": row.get("closePosition", False)})
        return rows

    def wallet(self):
        return next(row["balance"] for row in self.ask("/fapi/v3/balance") if row["asset"] == "USDT")
