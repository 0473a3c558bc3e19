// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/operation.h"

#include <algorithm>

namespace openapi {

QString Operation::key() const
{
    return operationId.isEmpty() ? QString(QString::fromLatin1(verb) % u' ' % path.text())
                                 : operationId;
}

const Response *Operation::responseTo(int status) const
{
    const auto exact = std::find_if(
        responses.begin(), responses.end(),
        [status](const Response &response) { return response.status == status; });
    if (exact != responses.end())
        return &*exact;
    return status >= 200 && status < 300 ? successResponse() : nullptr;
}

const Response *Operation::successResponse() const
{
    const auto first = [this](auto accepts) -> const Response * {
        const auto found = std::find_if(responses.begin(), responses.end(), accepts);
        return found == responses.end() ? nullptr : &*found;
    };
    const Response *success = first(
        [](const Response &response) { return response.status >= 200 && response.status < 300; });
    return success ? success : first([](const Response &response) { return response.status == 0; });
}

} // namespace openapi
