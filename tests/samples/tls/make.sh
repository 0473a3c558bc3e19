#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the certificates of this folder anew: a root, and one for each way in which a receiver's can
# be wrong. key.pem is of no use outside the tests.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
: >"$work/index"
cat >"$work/ca.cnf" <<END
[ca]
default_ca = root
[root]
database = $work/index
new_certs_dir = $work
rand_serial = yes
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
commonName = supplied
END
openssl ecparam -name prime256v1 -genkey -noout -out "$work/root.key"
openssl ecparam -name prime256v1 -genkey -noout -out key.pem
openssl req -x509 -new -key "$work/root.key" -subj "/CN=Declic test root" -days 36500 -out root.pem

# NAME SUBJECT_ALT_NAME FIRST_DAY LAST_DAY
issue() {
    openssl req -new -key key.pem -subj "/CN=$1" -addext "subjectAltName=$2" -out "$work/$1.csr"
    openssl ca -batch -notext -config "$work/ca.cnf" -cert root.pem -keyfile "$work/root.key" \
        -startdate "$3" -enddate "$4" -in "$work/$1.csr" -out "$1.pem"
}
issue good IP:127.0.0.1 20200101000000Z 21200101000000Z
issue expired IP:127.0.0.1 20200101000000Z 20210101000000Z
issue early IP:127.0.0.1 21100101000000Z 21200101000000Z
issue other DNS:other.example 20200101000000Z 21200101000000Z
openssl req -x509 -new -key key.pem -subj "/CN=alone" -addext subjectAltName=IP:127.0.0.1 \
    -days 36500 -out alone.pem

# For the listener's own files. The pass phrase is open-sesame.
openssl req -x509 -newkey rsa:2048 -nodes -keyout rsa.key -out rsa.crt -days 36500 \
    -subj "/CN=shop.example" -addext subjectAltName=DNS:shop.example
openssl pkcs8 -topk8 -in rsa.key -passout pass:open-sesame -out rsa-encrypted.key
openssl ecparam -name prime256v1 -genkey -noout -out other.key
openssl genpkey -algorithm ed25519 -out ed25519.key
