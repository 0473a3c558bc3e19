// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/printable.h"

namespace ui {

QString printable(const QByteArray &text)
{
    QString result = QString::fromUtf8(text);
    result.remove(u'\r');
    for (QChar &letter : result) {
        if (letter.category() == QChar::Other_Control && letter != u'\n' && letter != u'\t')
            letter = QChar::ReplacementCharacter;
    }
    return result;
}

} // namespace ui
