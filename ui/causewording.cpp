// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/causewording.h"

#include "ui/causetables.h"

#include <QCoreApplication>

namespace ui::wording {

namespace {

const CauseRow &rowOf(server::Cause cause)
{
    for (const auto rows : {networkCauses(), platformCauses(), statusCauses(), gatewayCauses()}) {
        for (const CauseRow &row : rows) {
            if (row.cause == cause)
                return row;
        }
    }
    return networkCauses().front();
}

} // namespace

CauseWords causeWords(server::Cause cause)
{
    const CauseRow &row = rowOf(cause);
    return {QCoreApplication::translate("ui::cause", row.sentence),
            QCoreApplication::translate("ui::cause", row.nextStep)};
}

CauseWords englishCauseWords(server::Cause cause)
{
    const CauseRow &row = rowOf(cause);
    return {QString::fromUtf8(row.sentence), QString::fromUtf8(row.nextStep)};
}

} // namespace ui::wording
