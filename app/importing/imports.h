// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/definitiondownload.h"
#include "openapi/importer/importer.h"

namespace app::importing {

/// Brings definitions in for the window: reads, fetches, converts and keeps them. Texts are read and
/// converted on Qt's pool. Of several under way the last one counts.
class Imports final : public QObject
{
    Q_OBJECT

public:
    explicit Imports(QObject *parent = nullptr);

    /// What can be hosted as it is comes back as asIs(), what had to be converted as converted().
    void openFile(const QString &file);
    void fetch(const QUrl &url);
    void cancel();
    /// Writes `text`, all of it or nothing.
    void keep(const QString &path, const QByteArray &text);

Q_SIGNALS:
    /// The file is no OpenAPI 3 definition; whoever opens it says what is wrong with it, if anything.
    void asIs(const QString &file);
    /// `origin` has no credentials.
    void converted(const QString &origin, const openapi::importer::Imported &imported,
                   const QString &suggested);
    void fetching(const QString &origin);
    /// Why nothing came, one sentence.
    void notFetched(const QString &origin, const QString &reason);
    void fetchEnded();
    void kept(const QString &path);
    /// The system's own text.
    void notKept(const QString &path, const QString &reason);

private:
    void take(const services::Downloaded &downloaded);

    services::DefinitionDownload m_download;
    QUrl m_url;
    int m_request = 0;
};

} // namespace app::importing
