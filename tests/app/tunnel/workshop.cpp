// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/tunnel/workshop.h"

#include <QFile>
#include <QSaveFile>

namespace tests {

Workshop::Workshop(Path path)
    : m_path(qgetenv("PATH"))
{
    const QByteArray folder = m_folder.path().toUtf8();
    qputenv("PATH", path == Path::Alone ? folder : folder + ':' + m_path);
}

Workshop::~Workshop()
{
    qputenv("PATH", m_path);
}

void Workshop::play(const QString &program, const QByteArrayList &steps, int start)
{
    const QString link = m_folder.filePath(program);
    if (!QFile::exists(link))
        QFile::link(QStringLiteral(DECLIC_STANDIN), link);
    const QString number = start ? QLatin1Char('.') + QString::number(start) : QString();
    put(program + number + QStringLiteral(".scenario"), steps.join('\n'));
}

void Workshop::put(const QString &name, const QByteArray &content)
{
    QSaveFile file(m_folder.filePath(name)); // a reader sees the old one or the new one
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size())
        file.commit();
}

void Workshop::take(const QString &name)
{
    QFile::remove(m_folder.filePath(name));
}

QByteArray Workshop::content(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArrayList Workshop::starts(const QString &program) const
{
    QByteArrayList lines = content(program + QStringLiteral(".starts")).split('\n');
    lines.removeLast();
    return lines;
}

bool isAlive(qint64 id)
{
    QFile status(QStringLiteral("/proc/%1/stat").arg(id));
    if (id <= 0 || !status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = status.readAll();
    return text.mid(text.lastIndexOf(')') + 2, 1) != "Z";
}

} // namespace tests
