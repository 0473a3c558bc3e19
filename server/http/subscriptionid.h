// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "server/http/randomids.h"

namespace server::http {

/// What a subscription's id has to look like, so that it fits where the definition puts it.
struct IdShape
{
    enum class Kind { Hex, Uuid, Integer };

    Kind kind = Kind::Hex;
    qint64 least = 1; ///< for integers
    qint64 most = 0;
    int length = 32; ///< of hexadecimal digits

    /// False for ids that may have been given away before: 128 random bits need no look.
    [[nodiscard]] bool isUnique() const { return kind != Kind::Integer && length == 32; }

    friend bool operator==(const IdShape &, const IdShape &) = default;
};

/// Ids that fit a parameter or property of this schema. Hexadecimal digits where it says nothing.
[[nodiscard]] IdShape idShapeOf(const openapi::Schema *schema);
[[nodiscard]] QString mintId(const IdShape &shape, RandomIds &ids);

/// Whether something of this name carries a subscription's id: 0 for no, more for surer names.
[[nodiscard]] int idLikeness(const QString &name);

} // namespace server::http
