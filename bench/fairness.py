#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long 980 good receivers wait for an event alone, and beside 10 that never answer and 10 that
answer 500. Prints medians of interleaved rounds and their ratio."""

import argparse
import http.client
import json
import os
import signal
import socket
import statistics
import subprocess
import tempfile
import threading
import time
from pathlib import Path

from programs import environment

TOP = Path(__file__).resolve().parent.parent
GOOD, SILENT, FAILING = 980, 10, 10
ANSWERS = {b"/good": b"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n",
           b"/fail": b"HTTP/1.1 500 Broken\r\nContent-Length: 0\r\n\r\n"}


class Sink:
    """Receives callbacks in threads, one a connection."""

    def __init__(self):
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
        self.port = self._listener.getsockname()[1]
        self._lock = threading.Lock()
        self._good = 0
        self._wanted = threading.Event()
        threading.Thread(target=self._accept, daemon=True).start()

    def wait_for_good(self, seconds):
        if not self._wanted.wait(seconds):
            raise SystemExit(f"only {self._good} of {GOOD} arrived")

    def _accept(self):
        while True:
            connection, _ = self._listener.accept()
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        received = b""
        while data := connection.recv(65536):
            received += data
            head, end, rest = received.partition(b"\r\n\r\n")
            length = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
            if not end or not length or len(rest) < int(length[0].split(b":")[1]):
                continue
            received = b""
            kind = head.split(b" ")[1][:5]
            if kind in ANSWERS:
                connection.sendall(ANSWERS[kind])
            if kind == b"/good":
                self._count()

    def _count(self):
        with self._lock:
            self._good += 1
            if self._good == GOOD:
                self._wanted.set()


def post(url, path, body):
    connection = http.client.HTTPConnection(url.split("//")[1], timeout=30)
    connection.request("POST", path, json.dumps(body), {"Content-Type": "application/json"})
    status = connection.getresponse().status
    connection.close()
    if status not in (201, 202):
        raise SystemExit(f"{path}: {status}")


def measure(program, bad):
    """Seconds from the event to the last of the good receivers."""
    sink = Sink()
    with tempfile.TemporaryDirectory(dir=TOP / "build") as folder:
        ready = Path(folder) / "ready.json"
        process = subprocess.Popen(
            [program, "serve", "--data", folder, "--connector", "127.0.0.1:0", "--operator", "127.0.0.1:0",
             "--ready-file", str(ready), "--allow-callback", "127.0.0.1"],
            env=environment(folder), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            while not ready.exists() or not ready.read_text(encoding="utf-8"):
                time.sleep(0.02)
            urls = json.loads(ready.read_text(encoding="utf-8"))
            kinds = ["good"] * GOOD
            if bad:
                kinds[0:0] = ["mute"] * SILENT + ["fail"] * FAILING
            for number, kind in enumerate(kinds):
                post(urls["connector"], "/event/instore",
                     {"Url": f"http://127.0.0.1:{sink.port}/{kind}{number}"})
            begin = time.monotonic()
            post(urls["operator"], "/fire/instore", {"storeName": "A", "productName": "B", "quantity": 1})
            sink.wait_for_good(60)
            return time.monotonic() - begin
        finally:
            process.send_signal(signal.SIGKILL)
            process.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--program", default=str(TOP / "build/release/bin/declic"))
    options = parser.parse_args()
    os.makedirs(TOP / "build", exist_ok=True)
    alone, beside = [], []
    for _ in range(options.rounds):
        alone.append(measure(options.program, bad=False))
        beside.append(measure(options.program, bad=True))
    for name, values in (("alone", alone), ("beside 20 bad ones", beside)):
        print(f"{name:<20} {statistics.median(values) * 1000:8.1f} ms "
              f"({min(values) * 1000:.1f}..{max(values) * 1000:.1f})")
    ratio = statistics.median(beside) / statistics.median(alone)
    print(f"ratio {ratio:.2f}; goal <= 1.2: {'met' if ratio <= 1.2 else 'MISSED'}")


if __name__ == "__main__":
    main()
