# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What run.sh and test.sh need from the system, and how they get it. Debian 12 or later, Ubuntu
# 24.04 or later. An entry is
#   NAME            a package
#   NAME|OTHER      whichever of them the system's package index knows
#   COMMAND:NAME    satisfied by COMMAND on the PATH, wherever it came from
#   ?ENTRY          done without where the index does not know it

# To build and to run the program.
# shellcheck disable=SC2034 # used by the scripts that source this file
program_packages=(
    g++ cmake ninja-build ccache:ccache mold:mold ca-certificates
    qt6-base-dev qt6-httpserver-dev qt6-websockets-dev qt6-networkauth-dev 'qt6-svg-dev|libqt6svg6-dev'
    libqscintilla2-qt6-dev libqrencode-dev
    qt6-tools-dev qt6-l10n-tools libgl-dev
    libcurl4-openssl-dev libssl-dev libexpected-dev
    qtkeychain-qt6-dev libsecret-1-0
    libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n fontconfig fonts-dejavu-core
    node:nodejs npm:npm
)

# To check and test it.
# shellcheck disable=SC2034
test_packages=(
    git:git python3:python3 curl:curl shellcheck:shellcheck
    clang-format-14:clang-format-14 clang-tidy-14:clang-tidy-14
    libvalijson-dev nlohmann-json3-dev
    dbus gnome-keyring # a Secret Service, on a bus of the test's own
    zbarimg:zbar-tools # reads QR codes
    nginx:nginx-light # plays the tunnel
    '?chromium:chromium' # Ubuntu has it as a snap only; the browser test is then skipped
)

package_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# True when the entry, without its '?', needs nothing.
entry_satisfied() {
    local name
    case $1 in
    *:*) command -v "${1%%:*}" >/dev/null && return 0 ;;
    esac
    for name in $(tr '|' ' ' <<<"${1##*:}"); do
        package_installed "$name" && return 0
    done
    return 1
}

# Prints the first package of the entry that the index knows; nothing when it knows none.
entry_candidate() {
    local name
    for name in $(tr '|' ' ' <<<"${1##*:}"); do
        if apt-cache show --no-all-versions "$name" >/dev/null 2>&1; then
            echo "$name"
            return
        fi
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "This needs root, and there is no sudo. Run as root:" >&2
        printf '    %s\n' "$*" >&2
        return 1
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -q -o DPkg::Lock::Timeout=600 "$@"
}

# Installs what is missing of the given entries, and only that.
install_missing() {
    local entry name required=() optional=() wanted=()
    if ! command -v dpkg-query >/dev/null; then
        echo "Neither Debian nor Ubuntu: going on, in the hope that these are there: $*" >&2
        return
    fi
    for entry in "$@"; do
        if entry_satisfied "${entry#\?}"; then
            continue
        elif [ "${entry:0:1}" = '?' ]; then
            optional+=("${entry:1}")
        else
            required+=("$entry")
        fi
    done

    if [ ${#required[@]} -gt 0 ]; then
        echo "Missing: ${required[*]}"
        apt_get update >/dev/null
    fi
    for entry in "${required[@]}"; do
        name=$(entry_candidate "$entry")
        if [ -z "$name" ]; then
            echo "No package for $entry. Debian 12, Ubuntu 24.04 or later are needed." >&2
            return 1
        fi
        wanted+=("$name")
    done
    for entry in "${optional[@]}"; do
        name=$(entry_candidate "$entry")
        [ -z "$name" ] || wanted+=("$name")
    done
    [ ${#wanted[@]} -eq 0 ] || apt_get install --no-install-recommends "${wanted[@]}"
}

# Configures, when that was never done, and builds one preset.
build_preset() {
    if [ ! -f "build/$1/build.ninja" ]; then
        cmake --preset "$1"
    fi
    cmake --build --preset "$1"
}
