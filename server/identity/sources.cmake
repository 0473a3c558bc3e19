# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later

set(IDENTITY_SOURCES
    identity/account.cpp identity/account.h
    identity/authorization.cpp identity/authorization.h
    identity/authorizeendpoint.cpp identity/authorizeendpoint.h
    identity/formfields.cpp identity/formfields.h
    identity/grant.h
    identity/issuer.cpp identity/issuer.h
    identity/issuerkey.cpp identity/issuerkey.h
    identity/keyring.cpp identity/keyring.h
    identity/ledger.h
    identity/opaquevalue.cpp identity/opaquevalue.h
    identity/pages.cpp identity/pages.h
    identity/pkce.cpp identity/pkce.h
    identity/redirecturi.cpp identity/redirecturi.h
    identity/scopes.cpp identity/scopes.h
    identity/singleuse.h
    identity/tokenanswers.cpp identity/tokenanswers.h
    identity/tokenendpoint.cpp identity/tokenendpoint.h
    identity/tokenmint.cpp identity/tokenmint.h
    identityprovider.cpp identityprovider.h
    localidentity.h)
