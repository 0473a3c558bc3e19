// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connectors.h"

#include "app/definitionreading.h"
#include "app/hosting.h"
#include "openapi/jsonvalue.h"
#include "ui/answer.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <utility>

namespace app {
using namespace std::chrono_literals;

Connectors::Connectors(Hosting &hosting, QObject *parent)
    : QObject(parent)
    , m_hosting(hosting)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(200ms);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_rest,
            qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, &Connectors::compare);
}

std::vector<services::RecentFile> Connectors::recent() const
{
    return m_hosting.settings().recentFiles();
}

void Connectors::remember()
{
    const DefinitionFile &hosted = m_hosting.definition();
    services::Settings &settings = m_hosting.settings();
    if (!hosted.path.isEmpty()) {
        std::vector<services::RecentFile> files = settings.recentFiles();
        std::erase_if(files, [&hosted](const services::RecentFile &recent) {
            return recent.file == hosted.path;
        });
        files.insert(files.begin(), {hosted.path, hosted.served.definition->title});
        settings.setRecentFiles(files);
    }
    settings.setLastFile(hosted.path);
    settings.sync();
    Q_EMIT recentChanged();
    m_seen = hosted.served.text;
    follow();
}

void Connectors::open(const QString &file)
{
    const int request = ++m_request;
    m_doubtful.reset();
    ui::onAnswer(readDefinition(file), this,
                 [this, request, file](const tl::expected<DefinitionFile, QString> &read) {
                     take(request, file, read);
                 });
}

void Connectors::reload()
{
    open(m_hosting.definition().path);
}

void Connectors::take(int request, const QString &file,
                      const tl::expected<DefinitionFile, QString> &read)
{
    if (request != m_request)
        return;
    if (!read) {
        QFile source(file);
        const bool open = source.open(QIODevice::ReadOnly);
        Q_EMIT unreadable(file, open ? QString() : source.errorString());
        Q_EMIT recentChanged(); // it may be gone
        return;
    }
    if (!read->served.definition->operations.empty())
        return host(*read);
    m_doubtful = *read;
    Q_EMIT withoutOperations(file);
}

void Connectors::openAllTheSame()
{
    if (m_doubtful)
        host(*std::exchange(m_doubtful, std::nullopt));
}

void Connectors::host(const DefinitionFile &definition)
{
    m_hosting.setDefinition(definition);
    Q_EMIT opened();
    m_hosting.start();
    remember();
}

void Connectors::clearRecent()
{
    m_hosting.settings().setRecentFiles({});
    m_hosting.settings().sync();
    Q_EMIT recentChanged();
}

void Connectors::noteSaved(const QString &file, const QByteArray &text)
{
    if (file == m_hosting.definition().path)
        m_seen = text;
}

void Connectors::follow()
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    const QString file = m_hosting.definition().path;
    QStringList wanted;
    if (!file.isEmpty()) {
        // Many editors put a new file in the place of the old one: only the folder tells.
        for (const QString &path : {file, QFileInfo(file).absolutePath()}) {
            if (QFileInfo::exists(path))
                wanted.append(path);
        }
    }
    if (before == wanted)
        return;
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

void Connectors::compare()
{
    follow();
    QFile file(m_hosting.definition().path);
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QByteArray text = file.read(openapi::JsonLimits().bytes + 1);
    if (std::exchange(m_seen, text) != text)
        Q_EMIT changedOnDisk();
}

} // namespace app
