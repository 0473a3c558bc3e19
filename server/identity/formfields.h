// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <tl/expected.hpp>

namespace server::identity {

using FormFields = QHash<QString, QString>;

/// Reads "a=1&b=two+words" (application/x-www-form-urlencoded, WHATWG URL standard section 5.1). The
/// error is one English sentence without anything of the text: a field that stands twice (RFC 6749
/// section 3.1), too many or too long ones, what is not UTF-8, or control characters.
[[nodiscard]] tl::expected<FormFields, QString> readForm(const QByteArray &text);
/// The reverse, for one text.
[[nodiscard]] QByteArray formEncoded(const QString &text);

} // namespace server::identity
