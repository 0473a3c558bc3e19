// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/diagnostic.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace openapi::editing {

/// What may be written at some place.
struct Proposal
{
    QString name; ///< as it is listed, without quotes
    QByteArray bytes; ///< what comes into the text
    qsizetype caret = 0; ///< where in the bytes the typing goes on
};

struct Proposals
{
    TextRange replaced; ///< what stands there now
    std::vector<Proposal> list; ///< the likeliest first
};

/// What fits the place at `offset` and what is typed there: keys that the part of the definition may
/// have and has not yet, values that are allowed, and targets of references. Pure.
[[nodiscard]] Proposals proposalsAt(QByteArrayView text, qsizetype offset);

} // namespace openapi::editing
