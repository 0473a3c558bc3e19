// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/tunnel/childprocess.h"

#include "app/services/tunnel/processgroup.h"

#include <algorithm>

namespace app::services::tunnel {
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds LastPatience{1000}; // our own end waits for it

/// Ours without what is for us alone: keys, tokens, and where credentials lie.
QProcessEnvironment harmlessEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith("DECLIC_"_L1) || name == "CREDENTIALS_DIRECTORY"_L1)
            environment.remove(name);
    }
    return environment;
}

} // namespace

ChildProcess::ChildProcess(std::chrono::milliseconds polite, QObject *parent)
    : QObject(parent)
    , m_polite(polite)
{
    m_process.setProcessEnvironment(harmlessEnvironment());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    bindToUs(m_process);
    m_patience.setSingleShot(true);
    connect(&m_process, &QProcess::readyRead, this, [this] { Q_EMIT wrote(m_process.readAll()); });
    connect(&m_process, &QProcess::started, this, [this] { m_id = m_process.processId(); });
    connect(&m_process, &QProcess::errorOccurred, this, &ChildProcess::takeError);
    connect(&m_process, &QProcess::finished, this, &ChildProcess::takeEnd);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (!forceToEnd(m_id))
            m_process.kill();
    });
}

ChildProcess::~ChildProcess()
{
    disconnect(&m_process, nullptr, this, nullptr);
    if (m_process.state() == QProcess::NotRunning)
        return;
    const auto patience = static_cast<int>(std::min(m_polite, LastPatience).count());
    const qint64 id = m_process.processId();
    if (!askToEnd(id))
        m_process.terminate();
    m_process.waitForFinished(patience);
    forceToEnd(id);
    m_process.kill();
    m_process.waitForFinished(patience);
}

void ChildProcess::start(const QString &executable, const QStringList &arguments)
{
    m_process.start(executable, arguments, QIODevice::ReadOnly);
}

void ChildProcess::end()
{
    if (m_process.state() == QProcess::NotRunning || m_patience.isActive())
        return;
    if (!askToEnd(m_process.processId()))
        m_process.terminate();
    m_patience.start(m_polite);
}

void ChildProcess::takeError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart)
        Q_EMIT ended(m_process.errorString());
}

void ChildProcess::takeEnd()
{
    m_patience.stop();
    forceToEnd(m_id); // what it left behind
    const QByteArray last = m_process.readAll();
    if (!last.isEmpty())
        Q_EMIT wrote(last);
    Q_EMIT ended({});
}

} // namespace app::services::tunnel
