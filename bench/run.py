#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Declic beside reference programs, in turns, and prints medians and ratios."""

import argparse
import os
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

import programs
from fanout import fanout_lines, fanout_round
from programs import Probes, running, subscribe_server

TOP = Path(__file__).resolve().parent.parent


class Report:
    """Collects what each program showed in each round, and prints medians."""

    def __init__(self):
        self._values = {}

    def add(self, quantity, program, value):
        self._values.setdefault(quantity, {}).setdefault(program, []).append(value)

    def median(self, quantity, program):
        values = self._values.get(quantity, {}).get(program)
        return statistics.median(values) if values else None

    def spread(self, quantity, program):
        values = self._values[quantity][program]
        return f"{min(values):.4g}..{max(values):.4g}"

    def line(self, quantity, unit, reference=None, goal=None, ratio_goal=None):
        """One row; a goal is ("<=", limit), of the median itself or of its ratio to the reference."""
        mine = self.median(quantity, "declic")
        if mine is None:
            return
        words = [f"{quantity:<42} declic {mine:>9.4g} {unit:<6} ({self.spread(quantity, 'declic')})"]
        other = self.median(quantity, reference) if reference else None
        if other:
            words.append(f"{reference} {other:.4g}, ratio {mine / other:.3g}")
        judged = (mine, goal) if goal else (mine / other, ratio_goal) if ratio_goal and other else None
        if judged:
            value, (sense, limit) = judged
            met = value <= limit if sense == "<=" else value >= limit
            words.append(f"goal {'ratio ' if not goal else ''}{sense} {limit:g}: {'met' if met else 'MISSED'}")
        print("; ".join(words), flush=True)


def subscribe_round(report, probes, options, scratch):
    """Durable subscribes by 64 connections; memory and processor time come with it."""
    for name, kind, program in servers(probes, options):
        with subscribe_server(kind, program, scratch) as (process, port, begin):
            first = programs.first_subscription(port, process)
            report.add("start to first 201", name, first - begin)
            time.sleep(0.5)
            report.add("serve, idle RSS", name, programs.memory(process))
            before = programs.cpu_seconds(process)
            load = programs.load_result(programs.wrk(port, options.seconds))
            report.add("subscribe", name, load["requests"] / load["seconds"])
            report.add("subscribe p50", name, load["p50"])
            report.add("subscribe p99", name, load["p99"])
            report.add("subscribe, processor", name,
                       (programs.cpu_seconds(process) - before) / load["requests"] * 1e6)
            report.add("serve, peak RSS under load", name, programs.peak_memory(process))


def servers(probes, options):
    yield "declic", "serve", options.program
    if reference := probes.get("sub_ref"):
        yield "sub_ref", "sub_ref", reference


def subscribe_lines(report):
    report.line("subscribe", "req/s", "sub_ref", ratio_goal=(">=", 0.4))
    report.line("subscribe p50", "ms", "sub_ref")
    report.line("subscribe p99", "ms", "sub_ref", ratio_goal=("<=", 3))
    report.line("subscribe, processor", "us/req", "sub_ref")
    report.line("start to first 201", "s", "sub_ref", goal=("<=", 0.15))
    report.line("serve, idle RSS", "MB", "sub_ref", goal=("<=", 40))
    report.line("serve, peak RSS under load", "MB", "sub_ref", goal=("<=", 80))


def window_round(report, probes, options, scratch):
    """First window, first content and idle memory of each program."""
    xwin = probes.get("xwin")
    for name, command in windows(probes, options):
        with tempfile.TemporaryDirectory(dir=scratch) as folder:
            watch = subprocess.Popen([xwin, "wait", "20"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            watch.stderr.readline()  # it is ready
            begin = time.monotonic()
            with running([part.format(folder=folder) for part in command], env=programs.environment(folder)) as process:
                shown, _ = watch.communicate()
                if watch.returncode:
                    print(f"{name} shows no window")
                    continue
                mapped, content, _ = (int(word) for word in shown.split())
                time.sleep(1)
                report.add("window, first shown", name, mapped / 1e6 - begin * 1e3)
                report.add("window, first content", name, content / 1e6 - begin * 1e3)
                report.add("window, idle RSS", name, programs.memory(process))


def windows(probes, options):
    yield "declic", [options.program, "--data", "{folder}/data", "--connector", "127.0.0.1:0", "--operator", "127.0.0.1:0"]
    if floor := probes.get("gui_floor"):
        yield "gui_floor", [floor]
    if keepassxc := shutil.which("keepassxc"):
        yield "keepassxc", [keepassxc]


def ping_round(report, probes, options, scratch):
    """How long the window's event loop takes to answer, at rest and at full server load."""
    xwin = probes.get("xwin")
    watch = subprocess.Popen([xwin, "wait", "20"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    watch.stderr.readline()
    with subscribe_server("console", options.program, scratch) as (process, port, _):
        window = watch.communicate()[0].split()[2]
        programs.first_subscription(port, process)
        time.sleep(0.5)
        for state in ("at rest", "under load"):
            load = programs.wrk(port, options.seconds) if state == "under load" else None
            pinged = subprocess.run([xwin, "ping", window, str(max(1, options.seconds - 1))],
                                    capture_output=True, text=True, check=True).stdout.split()
            if int(pinged[0]) != int(pinged[1]):
                print(f"ping {state}: {pinged[0]} sent, {pinged[1]} answered")
            for word, value in zip(("p50", "p99", "max"), pinged[2:]):
                report.add(f"window ping {state}, {word}", "declic", float(value))
            if load:
                result = programs.load_result(load)
                report.add("subscribe with the window open", "declic", result["requests"] / result["seconds"])
        report.add("console, RSS after the load", "declic", programs.memory(process))


def window_lines(report):
    report.line("window, first shown", "ms", "gui_floor")
    report.line("window, first content", "ms", "gui_floor")
    report.line("window, first content", "ms", "keepassxc", ratio_goal=("<=", 0.6))
    report.line("window, idle RSS", "MB", "gui_floor")
    report.line("window, idle RSS", "MB", "keepassxc", goal=("<=", 90))
    report.line("window ping at rest, p99", "ms")
    report.line("window ping under load, p50", "ms")
    report.line("window ping under load, p99", "ms", goal=("<=", 16))
    report.line("window ping under load, max", "ms", goal=("<=", 50))
    report.line("subscribe with the window open", "req/s")
    report.line("console, RSS after the load", "MB")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", default=str(TOP / "build/release/bin/declic"))
    parser.add_argument("--rounds", type=int, default=5, help="of each comparison (5)")
    parser.add_argument("--seconds", type=int, default=3, help="of load in a round (3)")
    parser.add_argument("--rows", default="subscribe,fanout,window", help="which rows (subscribe,fanout,window)")
    options = parser.parse_args()
    if not Path(options.program).is_file():
        parser.error(f"{options.program} is not built: cmake --preset release && cmake --build --preset release")
    return options


def main():
    options = arguments()
    os.environ.pop("QT_QPA_PLATFORM", None)
    report = Report()
    build = TOP / "build"
    build.mkdir(exist_ok=True)
    # Beside the build, not in /tmp: that may be memory, where a commit costs nothing.
    with tempfile.TemporaryDirectory(dir=build, prefix="bench-") as scratch:
        probes = Probes(scratch)
        if "subscribe" in options.rows:
            for _ in range(options.rounds):
                subscribe_round(report, probes, options, scratch)
            subscribe_lines(report)
        if "fanout" in options.rows:
            for _ in range(options.rounds):
                fanout_round(report, probes, options, scratch)
            fanout_lines(report)
        if "window" in options.rows and probes.get("xwin"):
            with programs.display():
                for _ in range(options.rounds):
                    window_round(report, probes, options, scratch)
                    ping_round(report, probes, options, scratch)
            window_lines(report)
    print(f"Medians of {options.rounds} rounds, the programs in turns, on {os.cpu_count()} cores. Compare ratios only.")


if __name__ == "__main__":
    main()
