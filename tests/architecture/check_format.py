# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every C++ file is as clang-format leaves it.

usage: check_format.py CLANG_FORMAT TOP
"""

import subprocess
import sys

from sources import project_files


def main(clang_format, top):
    files = [source.path for source in project_files(top) if source.is_cpp]
    print(f"{len(files)} files", flush=True)
    if not files:
        return 1
    return subprocess.run([clang_format, "--dry-run", "-Werror", *files], cwd=top, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
