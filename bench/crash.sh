#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Kills the built program 1,000 times (or as often as told) while events are fired, and checks that
# nothing was lost. usage: bench/crash.sh [KILLS] [BUILD]
set -eu
kills=${1:-1000}
build=${2:-$(dirname "$0")/../build/dev}
export DECLIC_CRASH_KILLS="$kills" QTEST_FUNCTION_TIMEOUT=14400000
exec "$build/bin/tst_crash"
