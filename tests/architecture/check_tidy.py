# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over the C++ files of the rooms, two at a time.

A file that passed is not looked at again until it, a header of the project that it includes, its
compile command or the configuration changes: the build folder keeps a stamp for each.

usage: check_tidy.py CLANG_TIDY TOP BUILD
"""

import hashlib
import json
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOMS = ("openapi", "server", "ui", "app")


def compile_commands(top, build):
    """Path below the top -> entry of the compilation database, of the rooms' own sources."""
    entries = json.loads((build / "compile_commands.json").read_text())
    named = {Path(e["file"]): e for e in entries if Path(e["file"]).is_relative_to(top)}
    below = {str(path.relative_to(top)): entry for path, entry in named.items()}
    return {path: entry for path, entry in sorted(below.items()) if path.split("/")[0] in ROOMS}


def project_headers(top, path, seen):
    """The project's headers that a file includes, through others too."""
    for name in re.findall(r'^\s*#\s*include\s*"([^"]+)"', (top / path).read_text(), re.MULTILINE):
        if name not in seen and (top / name).is_file():
            seen.add(name)
            project_headers(top, name, seen)
    return seen


def fingerprint(top, path, entry, base):
    digest = hashlib.sha256(base)
    digest.update(entry.get("command", "").encode())
    for name in [path, *sorted(project_headers(top, path, set()))]:
        digest.update((top / name).read_bytes())
    return digest.hexdigest()


def main(clang_tidy, top, build):
    top, build = Path(top).resolve(), Path(build).resolve()
    stamps = build / "clang-tidy"
    stamps.mkdir(exist_ok=True)
    version = subprocess.run([clang_tidy, "--version"], capture_output=True, check=True).stdout
    base = version + (top / ".clang-tidy").read_bytes()

    def tidy(item):
        path, entry = item
        stamp = stamps / (path.replace("/", "_") + ".stamp")
        wanted = fingerprint(top, path, entry, base)
        if stamp.is_file() and stamp.read_text() == wanted:
            return path, 0, "", 0.0
        begin = time.monotonic()
        result = subprocess.run([clang_tidy, "--quiet", "-p", str(build), str(top / path)],
                                capture_output=True, text=True, check=False)
        if result.returncode == 0:
            stamp.write_text(wanted)
        return path, result.returncode, result.stdout + result.stderr, time.monotonic() - begin

    commands = compile_commands(top, build)
    failed = 0
    with ThreadPoolExecutor(max_workers=2) as pool:
        for path, code, output, seconds in pool.map(tidy, commands.items()):
            if seconds:
                print(f"{path}: {seconds:.1f} s", flush=True)
            if code:
                failed += 1
                print(re.sub(r"^\d+ warnings? .*\n", "", output, flags=re.MULTILINE), flush=True)
    print(f"{len(commands)} files, {failed} with findings")
    return 1 if failed or not commands else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
