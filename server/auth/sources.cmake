# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later

set(AUTH_SOURCES
    auth/base64url.cpp auth/base64url.h
    auth/claims.cpp auth/claims.h
    auth/issuerfetch.cpp auth/issuerfetch.h
    auth/jsonwebtoken.cpp auth/jsonwebtoken.h
    auth/keyset.cpp auth/keyset.h
    auth/keysource.cpp auth/keysource.h
    auth/discovery.cpp auth/discovery.h
    auth/publickey.cpp auth/publickey.h
    auth/tokenchecks.cpp auth/tokenchecks.h
    auth/tokenvalidator.cpp auth/tokenvalidator.h
    auth/trust.cpp auth/trust.h
    auth/verdict.h
    tokenrefusal.cpp tokenrefusal.h
    tokenrules.cpp tokenrules.h)
