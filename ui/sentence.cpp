// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sentence.h"

namespace ui::wording {

QString filled(const QString &sentence, const QStringList &args)
{
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int number = sentence[i] == u'%' && i + 1 < sentence.size()
                               ? sentence[i + 1].digitValue()
                               : 0;
        if (number > 0) {
            result += args.value(number - 1);
            ++i;
        } else {
            result += sentence[i];
        }
    }
    return result;
}

} // namespace ui::wording
