# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over the C++ files of the rooms, two processes at a time.

Most of its time goes into Qt's headers. Hence files that are compiled alike are looked at in
groups, as if they were one; a group that does not compile as one is taken apart. A file that
passed is not looked at again until it, a header of the project that it includes, its compile
command or the configuration changes: the build folder keeps a stamp for each.

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
GROUP = 24


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
    digest.update(entry["command"].encode())
    for name in [path, *sorted(project_headers(top, path, set()))]:
        digest.update((top / name).read_bytes())
    return digest.hexdigest()


def private_names(text):
    """What a file declares for itself alone, and another of its group may declare too."""
    names = set()
    for part in re.findall(r"^namespace \{$.*?^\} // namespace$", text, re.MULTILINE | re.DOTALL):
        for line in re.findall(r"^[A-Za-z].*", part, re.MULTILINE):
            names.update(re.findall(r"^(?:struct|class|enum class|enum|using) (\w+)", line))
            names.update(re.findall(r"\b(\w+)\(", line))
            names.update(re.findall(r"^(?:inline |static |constexpr |const )+.*?\b(\w+)(?:\[\])?(?: =|\{|;|$)", line))
    return names


def grouped(top, pending):
    """Lists of files with the same flags and no private name in common."""
    groups = []
    for path, entry in pending.items():
        flags = re.sub(r" -o \S+ -c \S+$| -M[DTF]\S*(?: \S+\.o(?:\.d)?)?", "", entry["command"])
        names = private_names((top / path).read_text())
        for group in groups:
            if group["flags"] == flags and len(group["paths"]) < GROUP and not group["names"] & names:
                break
        else:
            group = {"flags": flags, "paths": [], "names": set()}
            groups.append(group)
        group["paths"].append(path)
        group["names"] |= names
    return groups


class Tidy:
    def __init__(self, program, top, build):
        self._program, self._top, self._folder = program, top, build / "clang-tidy"
        self._folder.mkdir(exist_ok=True)
        version = subprocess.run([program, "--version"], capture_output=True, check=True).stdout
        self._base = version + (top / ".clang-tidy").read_bytes()
        self._commands = compile_commands(top, build)

    def check_all(self):
        wanted = {path: fingerprint(self._top, path, entry, self._base) for path, entry in self._commands.items()}
        pending = {path: entry for path, entry in self._commands.items() if self._stamp(path) != wanted[path]}
        print(f"{len(wanted)} files, {len(pending)} to look at", flush=True)
        groups = grouped(self._top, pending)
        self._write_database(groups)
        failed = 0
        with ThreadPoolExecutor(max_workers=2) as pool:
            for paths, output in pool.map(self._check_group, range(len(groups)), [g["paths"] for g in groups]):
                for path in paths:
                    if path not in output:
                        self._stamp_file(path).write_text(wanted[path])
                failed += len(output)
                print("".join(output.values()), end="", flush=True)
        print(f"{failed} files with findings")
        return 1 if failed or not wanted else 0

    def _stamp_file(self, path):
        return self._folder / (path.replace("/", "_") + ".stamp")

    def _stamp(self, path):
        file = self._stamp_file(path)
        return file.read_text() if file.is_file() else None

    def _write_database(self, groups):
        entries = [{**self._commands[path], "file": str(self._top / path)} for path in self._commands]
        for number, group in enumerate(groups):
            file = self._folder / f"group{number}.cpp"
            file.write_text("".join(f'#include "{self._top / path}"\n' for path in group["paths"]))
            first = self._commands[group["paths"][0]]
            entries.append({"directory": first["directory"], "file": str(file), "command": f'{group["flags"]} -c {file}'})
        (self._folder / "compile_commands.json").write_text(json.dumps(entries))

    def _run(self, file, *more):
        result = subprocess.run([self._program, "--quiet", "-p", str(self._folder), *more, str(file)],
                                capture_output=True, text=True, check=False)
        output = "" if result.returncode == 0 else result.stdout + result.stderr
        return re.sub(r"^\d+ warnings? .*\n|^Error while processing .*\n|^Suppressed .*\n|^Use -header-filter.*\n", "",
                      output, flags=re.MULTILINE)

    def _check_group(self, number, paths):
        """The paths, and of those with findings what was found."""
        begin = time.monotonic()
        output = {}
        if len(paths) > 1:
            below = f"^{re.escape(str(self._top))}/(?:{'|'.join(ROOMS)})/"
            together = self._run(self._folder / f"group{number}.cpp", f"--header-filter={below}",
                                 "--checks=-bugprone-suspicious-include")
        if len(paths) == 1 or together:
            # Each by itself: to say whose the findings are, or because they do not compile as one.
            output = {path: found for path in paths if (found := self._run(self._top / path))}
        print(f"{len(paths)} files, {time.monotonic() - begin:.1f} s: {paths[0]} …", flush=True)
        return paths, output


def main(clang_tidy, top, build):
    return Tidy(clang_tidy, Path(top).resolve(), Path(build).resolve()).check_all()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
