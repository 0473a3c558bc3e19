# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""One event to many receivers: Declic beside the programs fan_curl and fan_raw."""

import contextlib
import http.client
import json
import subprocess
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import programs
from programs import running

CONNECTIONS = 256  # what the reference programs use at most
CASES = ((10, 0), (1_000, 0), (10_000, 0), (1_000, 50), (10_000, 50))  # receivers, their delay in ms
EVENT = '{"storeName":"Paris-12","productName":"Blue kettle","quantity":42}'


def fanout_round(report, probes, options, scratch):
    sink = probes.get("sink")
    if not sink:
        return
    for receivers, delay in CASES:
        name = row(receivers, delay)
        with receiver(sink, delay) as port:
            answered, done = declic_fanout(options.program, scratch, port, receivers)
        report.add(name, "declic", receivers / done)
        report.add(f"{name}, 202 to last", "declic", (done - answered) * 1e3)
        for reference in ("fan_curl", "fan_raw"):
            if program := probes.get(reference):
                with receiver(sink, delay) as port, tempfile.TemporaryDirectory(dir=scratch) as folder:
                    report.add(name, reference, reference_rate(reference, program, port, receivers, folder))


def row(receivers, delay):
    return f"fan-out to {receivers:,} at {delay} ms"


def fanout_lines(report):
    for receivers, delay in CASES:
        name = row(receivers, delay)
        goal = (">=", 0.95) if delay else (">=", 0.9) if receivers == 10_000 else None
        report.line(name, "1/s", "fan_curl", ratio_goal=goal)
        report.line(name, "1/s", "fan_raw")
        if receivers == 10:
            report.line(f"{name}, 202 to last", "ms", goal=("<=", 10))


@contextlib.contextmanager
def receiver(sink, delay):
    """The port of a program that answers every callback after `delay` milliseconds."""
    port = programs.free_port()
    with running([sink, str(port), str(delay)]):
        while True:
            try:
                stat(port)
                break
            except ConnectionError:
                time.sleep(0.005)
        yield port


def stat(port):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    connection.request("GET", "/stat")
    answer = json.loads(connection.getresponse().read())
    connection.close()
    return answer


def declic_fanout(program, scratch, port, receivers):
    """Seconds from the request to fire until its 202, and until the last receiver has answered."""
    with tempfile.TemporaryDirectory(dir=scratch) as folder:
        ready = Path(folder) / "ready.json"
        command = [program, "serve", "--data", f"{folder}/data", "--connector", "127.0.0.1:0",
                   "--operator", "127.0.0.1:0", "--ready-file", str(ready), "--allow-callback", "127.0.0.1"]
        with running(command, env=programs.environment(folder)) as process:
            while not ready.exists() or not ready.read_text(encoding="utf-8"):
                if process.poll() is not None:
                    raise RuntimeError("declic ended")
                time.sleep(0.01)
            urls = json.loads(ready.read_text(encoding="utf-8"))
            subscribe(urls["connector"], port, receivers)
            return fire(urls["operator"], port, receivers)


def subscribe(connector, port, receivers):
    def some(numbers):
        connection = http.client.HTTPConnection(connector.split("//")[1], timeout=30)
        for number in numbers:
            connection.request("POST", "/event/instore", json.dumps({"Url": f"http://127.0.0.1:{port}/cb/{number}"}),
                               {"Content-Type": "application/json"})
            answer = connection.getresponse()
            answer.read()
            if answer.status != 201:
                raise RuntimeError(f"subscribe: {answer.status}")

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(some, [range(i, receivers, 16) for i in range(16)]))


def fire(operator, port, receivers):
    connection = http.client.HTTPConnection(operator.split("//")[1], timeout=60)
    connection.connect()
    begin = time.monotonic()
    connection.request("POST", "/fire/instore", EVENT, {"Content-Type": "application/json"})
    answer = connection.getresponse()
    answered = time.monotonic() - begin
    if answer.status != 202 or json.loads(answer.read())["subscriptions"] != receivers:
        raise RuntimeError(f"fire: {answer.status}")
    end = time.monotonic() + 120
    while (counted := stat(port))["count"] < receivers:
        if time.monotonic() > end:
            raise RuntimeError(f"{counted['count']} of {receivers} arrived")
        time.sleep(0.05)
    check_stored(connection, receivers)
    return answered, counted["last_us"] / 1e6 - begin


def check_stored(connection, receivers):
    """Every attempt is on disk, as delivered."""
    end = time.monotonic() + 10
    delivered = -1
    while delivered != receivers:
        if time.monotonic() > end:
            raise RuntimeError(f"{delivered} of {receivers} are stored as delivered")
        time.sleep(0.02)
        connection.request("GET", "/api/overview")
        delivered = json.loads(connection.getresponse().read())["deliveredToday"]


def reference_rate(name, program, port, receivers, folder):
    command = [program, f"http://127.0.0.1:{port}/cb/", str(receivers), str(CONNECTIONS), f"{folder}/reference.sqlite"]
    if name == "fan_raw":
        command = [program, str(port), str(receivers), str(CONNECTIONS)]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    if output[2] != "0":
        raise RuntimeError(f"{name}: {output[2]} errors")
    return float(output[1])
