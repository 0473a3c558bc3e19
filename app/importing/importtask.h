// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "app/services/definitiondownload.h"

#include <QObject>

namespace app::importing {

/// `declic import`: reads or fetches a definition, writes it as Swagger 2.0 and tells what became
/// different. Refused when it is none or cannot be read or written.
class ImportTask final : public QObject
{
    Q_OBJECT

public:
    ImportTask(const CommonOptions &options, const ImportCommand &wanted,
               QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void readFile();
    void takeDownload(const services::Downloaded &downloaded);
    void convert(const QByteArray &text);
    void refuse(const QString &sentence);
    [[nodiscard]] QString written(const QByteArray &text) const;

    ImportCommand m_wanted;
    QString m_name; ///< as shown before line and column
    services::DefinitionDownload m_download;
};

} // namespace app::importing
