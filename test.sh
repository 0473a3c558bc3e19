#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the dev preset and runs every check and test; the arguments go to ctest:
#   ./test.sh -R tst_store       only the tests with that name
#   ./test.sh -L architecture    only the checks of the code itself
set -euo pipefail
cd "$(dirname "$0")"
. installer/packages.sh

install_missing "${program_packages[@]}" "${test_packages[@]}"
build_preset dev
exec ctest --preset dev -j2 "$@"
