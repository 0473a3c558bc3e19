#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every line of the project stands in its room.

usage: check_rooms.py [TOP]     prints FILE:LINE: message [rule], exits 1 when there is any
       check_rooms.py --rules   prints the rules
"""

import sys
from pathlib import Path

from rules import RULES
from sources import project_files


def check(sources):
    """All violations as sorted (path, line, message, rule)."""
    found = {(source.path, line, message, name)
             for name, rule in RULES.items() for source, line, message in rule(sources)}
    return sorted(found)


def main(arguments):
    if arguments == ["--rules"]:
        for name, rule in RULES.items():
            print(f"{name}: {rule.__doc__}")
        return 0
    top = Path(arguments[0]) if arguments else Path(__file__).resolve().parents[2]
    sources = list(project_files(top))
    violations = check(sources)
    for path, line, message, name in violations:
        print(f"{path}:{line}: {message} [{name}]")
    print(f"{len(sources)} files, {len(RULES)} rules, {len(violations)} violations")
    return 1 if violations or not sources else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
