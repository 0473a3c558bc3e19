#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds Declic and opens the console; the arguments go to the program:
#   ./run.sh                     the console, or "declic serve" where there is no display
#   ./run.sh demo                any other command of the program
set -euo pipefail
cd "$(dirname "$0")"
. installer/packages.sh

install_missing "${program_packages[@]}" >&2
build_preset release >&2

command=("$PWD/build/release/bin/declic")
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [[ "${1:---}" == --* && "${1:-}" != --help && "${1:-}" != --version ]]; then
    echo "There is no display, so the connector is hosted without a window (declic serve)." >&2
    command+=(serve)
fi
exec "${command[@]}" "$@"
