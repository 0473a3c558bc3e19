// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/importer/note.h"

#include <QMetaEnum>

namespace openapi::importer {

QString Note::name() const
{
    return QString::fromLatin1(QMetaEnum::fromType<Code>().valueToKey(int(code)));
}

} // namespace openapi::importer
