// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/logfile.h"

#include <QDir>
#include <QFileInfo>

namespace app::services {
using namespace Qt::StringLiterals;

LogFile::LogFile(const QString &path)
    : LogFile(path, Limits())
{
}

LogFile::LogFile(const QString &path, const Limits &limits)
    : m_path(path)
    , m_limits(limits)
    , m_file(path)
{
}

void LogFile::append(const QByteArray &line)
{
    if (!m_file.isOpen() && !open())
        return;
    if (m_size > 0 && m_size + line.size() + 1 > m_limits.bytes)
        rotate();
    if (m_file.isOpen())
        m_size += m_file.write(line + '\n');
}

void LogFile::setLimits(const Limits &limits)
{
    for (int age = limits.files; age < m_limits.files; ++age)
        QFile::remove(path(age));
    m_limits = limits;
}

void LogFile::flush()
{
    if (m_file.isOpen())
        m_file.flush();
}

QString LogFile::path(int age) const
{
    if (age == 0)
        return m_path;
    const QFileInfo file(m_path);
    return file.path() + u'/' + file.completeBaseName() + u'.' + QString::number(age) + u'.'
           + file.suffix();
}

bool LogFile::open()
{
    // Created closed to others from the first byte: setPermissions() after open() leaves a gap,
    // and QFile::open() takes permissions only together with NewOnly.
    const QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    if (!m_file.exists()) {
        QDir().mkpath(QFileInfo(m_path).path());
        m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly);
        m_file.close();
    }
    const bool opened = m_file.open(QIODevice::WriteOnly | QIODevice::Append);
    m_size = opened ? m_file.size() : 0;
    return opened;
}

void LogFile::rotate()
{
    m_file.close();
    const int oldest = m_limits.files - 1;
    QFile::remove(path(oldest));
    for (int age = oldest; age > 0; --age)
        QFile::rename(path(age - 1), path(age));
    open();
}

} // namespace app::services
