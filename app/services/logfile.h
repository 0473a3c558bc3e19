// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace app::services {

/// A text file that starts anew when it is full: "declic.log", and the ones before it as
/// "declic.1.log" (the youngest) to "declic.4.log". Readable by its owner alone.
/// Not thread-safe: Logging guards it.
class LogFile
{
public:
    struct Limits
    {
        qint64 bytes = 5 * 1024 * 1024; ///< of one file
        int files = 5; ///< the current one included
    };

    explicit LogFile(const QString &path);
    LogFile(const QString &path, const Limits &limits);

    /// Appends one line, without its line feed. A disk that refuses it loses the line: there is no
    /// place left to complain in.
    void append(const QByteArray &line);
    /// From the next line on; files that are too many go at once.
    void setLimits(const Limits &limits);
    /// Hands what was appended to the system.
    void flush();
    /// The file with this age: 0 is the current one.
    [[nodiscard]] QString path(int age) const;

private:
    bool open();
    void rotate();

    QString m_path;
    Limits m_limits;
    QFile m_file;
    qint64 m_size = 0; ///< bytes; QFile::size() would flush
};

} // namespace app::services
