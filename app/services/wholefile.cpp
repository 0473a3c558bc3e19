// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/wholefile.h"

#include <QSaveFile>

namespace app::services {

tl::expected<void, QString> writeWhole(const QString &path, const QByteArray &bytes,
                                       const std::optional<QFile::Permissions> &permissions)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::make_unexpected(file.errorString());
    if (permissions)
        file.setPermissions(*permissions);
    if (file.write(bytes) == bytes.size() && file.commit())
        return {};
    return tl::make_unexpected(file.errorString());
}

} // namespace app::services
