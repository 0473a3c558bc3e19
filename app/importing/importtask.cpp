// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/importtask.h"

#include "app/importing/importreport.h"
#include "app/terminal.h"
#include "app/services/wholefile.h"

#include <QFile>
#include <QFileInfo>

namespace app::importing {
using namespace Qt::StringLiterals;

namespace {

bool isAddress(const QString &source)
{
    return source.startsWith("https://"_L1, Qt::CaseInsensitive)
           || source.startsWith("http://"_L1, Qt::CaseInsensitive);
}

QString nameOf(const QString &source)
{
    if (isAddress(source))
        return addressName(QUrl(source));
    return source == "-"_L1 ? u"standard input"_s : source;
}

} // namespace

ImportTask::ImportTask(const CommonOptions &, const ImportCommand &wanted, QObject *parent)
    : QObject(parent)
    , m_wanted(wanted)
    , m_name(nameOf(wanted.source))
{
    connect(&m_download, &services::DefinitionDownload::finished, this, &ImportTask::takeDownload);
}

void ImportTask::start()
{
    if (isAddress(m_wanted.source))
        m_download.start(QUrl(m_wanted.source));
    else
        readFile();
}

void ImportTask::readFile()
{
    QFile file(m_wanted.source);
    const bool opened = m_wanted.source == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly)
                                                  : file.open(QIODevice::ReadOnly);
    if (!opened)
        return refuse(u"%1 cannot be read: %2"_s.arg(m_name, file.errorString()));
    // One byte more than the reader takes, so that it is the reader who refuses.
    convert(file.read(openapi::JsonLimits().bytes + 1));
}

void ImportTask::takeDownload(const services::Downloaded &downloaded)
{
    if (downloaded.isDone())
        convert(downloaded.text);
    else
        refuse(u"%1 cannot be fetched: %2"_s.arg(m_name, failureText(downloaded)));
}

void ImportTask::convert(const QByteArray &text)
{
    const openapi::importer::Imported imported = openapi::importer::importDefinition(text);
    if (m_wanted.json)
        print(reportJson(m_name, imported));
    else
        printToError(reportText(m_name, imported));
    if (!imported.isUsable())
        return refuse(u"%1 could not be brought in"_s.arg(m_name));
    if (m_wanted.target.isEmpty()) {
        printBytes(imported.text);
    } else if (const QString error = written(imported.text); !error.isEmpty()) {
        return refuse(error);
    }
    Q_EMIT finished(Done);
}

QString ImportTask::written(const QByteArray &text) const
{
    if (QFileInfo::exists(m_wanted.target) && !m_wanted.force)
        return u"%1 exists already; write over it with --force"_s.arg(m_wanted.target);
    const auto written = services::writeWhole(m_wanted.target, text);
    return written ? QString()
                   : u"%1 cannot be written: %2"_s.arg(m_wanted.target, written.error());
}

void ImportTask::refuse(const QString &sentence)
{
    printError(sentence);
    Q_EMIT finished(Refused);
}

} // namespace app::importing
