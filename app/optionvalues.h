// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace app {

/// Where a listener listens, or where a client connects.
struct Endpoint
{
    QHostAddress address;
    quint16 port = 0; ///< 0 picks a free one

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// A value, or one English sentence that tells what is wrong and what to write instead.
template<typename T>
using OptionValue = tl::expected<T, QString>;

// All functions are pure.

/// "127.0.0.1:8080", "localhost:0", "[::1]:8080".
[[nodiscard]] OptionValue<Endpoint> parseEndpoint(const QString &text);
/// "sqlite:///var/lib/declic.sqlite" or a plain path; the result is the path. Never repeats the
/// text in its error: a database URL may hold a password.
[[nodiscard]] OptionValue<QString> parseDatabase(const QString &text);
/// An absolute http or https URL without query and fragment; the result has no slash at its end.
[[nodiscard]] OptionValue<QString> parsePublicUrl(const QString &text);
/// A host name, an IP address or a block such as "10.0.0.0/8"; the result is as written.
[[nodiscard]] OptionValue<QString> parseCallbackHost(const QString &text);
/// The known word with the fewest differing letters, or empty when none is near.
[[nodiscard]] QString closestWord(const QString &word, const QStringList &known);
/// "; did you mean 'PREFIXfire'?", or empty when no known word is near.
[[nodiscard]] QString suggestion(const QString &word, const QStringList &known,
                                 const QString &prefix);
/// "'fira' is none of fire, file; did you mean 'fire'?"
[[nodiscard]] QString noneOf(const QString &word, const QStringList &known);

} // namespace app
