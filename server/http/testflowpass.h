// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/request.h"

namespace server::http {

/// What the program's own test flows show in place of an access token: a secret that is made at
/// each start and never leaves the process but in their requests to the connector. Its field's name
/// is one that redaction masks.
class TestFlowPass
{
public:
    static constexpr QByteArrayView Field = "x-declic-test-flow-secret";

    TestFlowPass(); ///< a new one

    [[nodiscard]] Header header() const { return {Field.toByteArray(), m_secret}; }
    /// Who subscribes, when the request shows the pass; takes as long whatever is shown.
    [[nodiscard]] std::optional<auth::Claims> bearerOf(const Request &request) const;

private:
    QByteArray m_secret;
};

} // namespace server::http
