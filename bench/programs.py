# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts, loads and observes the programs that the benchmark compares."""

import contextlib
import http.client
import json
import os
import shlex
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
CONNECTIONS = 64

PROBE_COMMANDS = {
    "sub_ref": "gcc -O2 -o {out} {src}/sub_ref.c -lsqlite3",
    "sink": "gcc -O2 -o {out} {src}/sink.c",
    "fan_curl": "gcc -O2 -o {out} {src}/fan_curl.c -lcurl -lsqlite3",
    "fan_raw": "gcc -O2 -o {out} {src}/fan_raw.c",
    "xwin": "gcc -O2 -o {out} {src}/xwin.c -lX11",
    "gui_floor": "g++ -O2 -std=c++20 -fPIC -o {out} {src}/gui_floor.cpp $(pkg-config --cflags --libs Qt6Widgets)",
}


class Probes:
    """The reference programs, built on demand from the folder that DECLIC_PROBES names."""

    def __init__(self, folder):
        self._sources = os.environ.get("DECLIC_PROBES")
        self._folder = Path(folder)
        self._built = {}

    def get(self, name):
        """The program's path, or None, said once, when it cannot be had."""
        if name not in self._built:
            self._built[name] = self._build(name)
        return self._built[name]

    def _build(self, name):
        if not self._sources:
            print(f"left out: {name} (DECLIC_PROBES does not name the folder of the reference programs)")
            return None
        out = self._folder / name
        command = PROBE_COMMANDS[name].format(out=shlex.quote(str(out)), src=shlex.quote(self._sources))
        result = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
        if result.returncode:
            print(f"left out: {name} ({(result.stderr.strip().splitlines() or ['does not build'])[-1]})")
            return None
        return str(out)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def running(command, **options):
    """A process that ends, at the latest, with the block."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def environment(folder):
    """The user's environment with a home of its own, so that every program starts as if new."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    return {**kept, "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder)}


@contextlib.contextmanager
def subscribe_server(kind, program, scratch):
    """(process, port, moment of the start) of Declic ("serve" or the console) or of sub_ref, with an empty store."""
    port = free_port()
    with tempfile.TemporaryDirectory(dir=scratch) as folder:
        if kind == "sub_ref":
            command = [program, str(port), f"{folder}/reference.sqlite", "group"]
        else:
            command = [program, *(["serve"] if kind == "serve" else []), "--data", f"{folder}/data",
                       "--connector", f"127.0.0.1:{port}", "--operator", "127.0.0.1:0"]
        begin = time.monotonic()
        with running(command, env=environment(folder)) as process:
            yield process, port, begin


def first_subscription(port, process, patience=20.0):
    """The moment of the first 201."""
    end = time.monotonic() + patience
    while time.monotonic() < end and process.poll() is None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            connection.request("POST", "/event/instore", '{"Url":"https://prod-00.westeurope.logic.azure.com/workflows/first?sig=1"}',
                               {"Content-Type": "application/json"})
            if connection.getresponse().status == 201:
                return time.monotonic()
        except (ConnectionError, http.client.HTTPException, TimeoutError):
            time.sleep(0.001)
        finally:
            connection.close()
    raise RuntimeError(f"no 201 from port {port}; exit code {process.poll()}")


def wrk(port, seconds):
    """Starts the load; finished by load_result()."""
    if not shutil.which("wrk"):
        raise SystemExit("wrk is missing: apt-get install wrk")
    return subprocess.Popen(["wrk", "-t2", f"-c{CONNECTIONS}", f"-d{seconds}s", "--timeout", "10s", "-s",
                             str(HERE / "subscribe.lua"), f"http://127.0.0.1:{port}"],
                            stdout=subprocess.PIPE, text=True)


def load_result(process):
    output, _ = process.communicate()
    result = json.loads(output.strip().splitlines()[-1])
    if result["refused"] or result["errors"] or not result["requests"]:
        raise RuntimeError(f"the load did not go through: {result}")
    return result


def memory(process):
    """Resident memory in MB."""
    return status_value(process, "VmRSS")


def peak_memory(process):
    return status_value(process, "VmHWM")


def status_value(process, key):
    text = Path(f"/proc/{process.pid}/status").read_text()
    return int(text.split(key + ":")[1].split()[0]) / 1024


def cpu_seconds(process):
    fields = Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextlib.contextmanager
def display():
    """A virtual X server of its own; DISPLAY points to it."""
    if not shutil.which("Xvfb"):
        raise SystemExit("Xvfb is missing: apt-get install xvfb")
    read, write = os.pipe()
    with running(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
                 pass_fds=[write]):
        os.close(write)
        before = os.environ.get("DISPLAY")
        os.environ["DISPLAY"] = ":" + os.read(read, 16).decode().strip()
        try:
            yield
        finally:
            os.close(read)
            os.environ.pop("DISPLAY")
            if before is not None:
                os.environ["DISPLAY"] = before
