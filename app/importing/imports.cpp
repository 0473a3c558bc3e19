// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/imports.h"

#include "app/importing/importreport.h"
#include "app/onpool.h"
#include "app/services/wholefile.h"
#include "openapi/jsonvalue.h"
#include "ui/answer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace app::importing {
using namespace Qt::StringLiterals;
using openapi::importer::Imported;

namespace {

/// "shop.swagger.json" in `folder` for "shop.openapi.yaml", or with a number behind it.
QString freePath(const QString &folder, const QString &name)
{
    const QString stem = folder + u'/'
                         + (name.isEmpty() ? u"definition"_s : name.section(u'.', 0, 0));
    QString path = stem + u".swagger.json"_s;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = u"%1-%2.swagger.json"_s.arg(stem).arg(number);
    return path;
}

Imported importFile(const QString &file)
{
    QFile source(file);
    // One byte more than the reader takes, so that it is the reader who refuses.
    return source.open(QIODevice::ReadOnly)
               ? openapi::importer::importDefinition(source.read(openapi::JsonLimits().bytes + 1))
               : Imported();
}

} // namespace

Imports::Imports(QObject *parent)
    : QObject(parent)
{
    connect(&m_download, &services::DefinitionDownload::finished, this, &Imports::take);
}

void Imports::openFile(const QString &file)
{
    const int request = ++m_request;
    m_download.cancel();
    ui::onAnswer(onPool([file] { return importFile(file); }), this,
                 [this, request, file](const Imported &imported) {
                     if (request != m_request)
                         return;
                     if (!imported.isConverted())
                         Q_EMIT asIs(file);
                     else
                         Q_EMIT converted(
                             QFileInfo(file).fileName(), imported,
                             freePath(QFileInfo(file).absolutePath(), QFileInfo(file).fileName()));
                 });
}

void Imports::fetch(const QUrl &url)
{
    ++m_request;
    m_url = url;
    m_download.start(url);
    Q_EMIT fetching(addressName(url));
}

void Imports::cancel()
{
    ++m_request;
    m_download.cancel();
}

void Imports::take(const services::Downloaded &downloaded)
{
    if (!downloaded.isDone()) {
        Q_EMIT fetchEnded();
        if (downloaded.failure != services::Downloaded::Failure::Cancelled)
            Q_EMIT notFetched(addressName(m_url), failureText(downloaded));
        return;
    }
    const auto convert = [text = downloaded.text] {
        return openapi::importer::importDefinition(text);
    };
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    ui::onAnswer(onPool(convert), this,
                 [this, request = m_request, folder](const Imported &imported) {
                     if (request != m_request)
                         return;
                     Q_EMIT fetchEnded();
                     Q_EMIT converted(addressName(m_url), imported,
                                      freePath(folder, QFileInfo(m_url.path()).fileName()));
                 });
}

void Imports::keep(const QString &path, const QByteArray &text)
{
    if (const auto written = services::writeWhole(path, text))
        Q_EMIT kept(path);
    else
        Q_EMIT notKept(path, written.error());
}

} // namespace app::importing
