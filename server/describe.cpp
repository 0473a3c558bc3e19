// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/describe.h"

#include "server/http/problem.h"

namespace server {

QString describe(const openapi::Diagnostic &diagnostic)
{
    return http::describe(diagnostic);
}

QString describe(const ServerError &error)
{
    return http::describe(error);
}

} // namespace server
