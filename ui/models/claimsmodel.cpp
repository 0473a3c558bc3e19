// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/claimsmodel.h"

#include "ui/tokenwording.h"

#include <algorithm>

namespace ui::models {

void ClaimsModel::setRefusal(const server::TokenRefusal &refusal)
{
    m_at = refusal.at;
    std::vector<ClaimRow> claims;
    for (const server::ClaimCheck &check : refusal.claims) {
        const bool isBearer = check.claim == u"oid" || check.claim == u"sub";
        if (!isBearer || !check.ok())
            claims.push_back({check.claim, check});
    }
    // What is wrong comes into sight first.
    std::stable_partition(claims.begin(), claims.end(),
                          [](const ClaimRow &row) { return !row.check.ok(); });
    replaceAll(std::move(claims));
}

QString ClaimsModel::columnTitle(int column) const
{
    switch (column) {
    case Claim:
        return tr("Claim");
    case Expected:
        return tr("Expected");
    case Came:
        return tr("Came");
    default:
        return {};
    }
}

QVariant ClaimsModel::cell(const ClaimRow &row, int column, int role) const
{
    if (role == ToneRole && column == Claim)
        return static_cast<int>(row.check.ok() ? Tone::Good : Tone::Bad);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SortRole)
        return {};
    if (column == Claim)
        return wording::claim(row.check);
    return column == Expected ? wording::expected(row.check, m_at) : wording::came(row.check);
}

} // namespace ui::models
