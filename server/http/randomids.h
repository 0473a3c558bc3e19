// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <array>

namespace server::http {

/// Unguessable ids of 128 random bits. Takes them from the system in bulk, since a system call for
/// each id shows at ten thousand subscriptions a second. One thread an object.
class RandomIds
{
public:
    [[nodiscard]] QString hex(); ///< 32 lower-case hexadecimal digits
    [[nodiscard]] QString uuid(); ///< version 4, without braces
    /// Both limits included; `least` is not above `most`, and neither is negative.
    [[nodiscard]] qint64 integer(qint64 least, qint64 most);

private:
    [[nodiscard]] QByteArray take(); ///< 16 bytes, used once

    std::array<quint32, 1024> m_pool{};
    size_t m_used = 1024;
};

} // namespace server::http
