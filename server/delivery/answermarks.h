// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/attempt.h"

#include <initializer_list>

namespace server::delivery {

/// An answer as its marks are looked for: the beginning of the body, in lower case.
class AnswerMarks
{
public:
    explicit AnswerMarks(const Attempt &attempt);

    [[nodiscard]] int status() const { return m_attempt.status; }
    [[nodiscard]] bool isSuccess() const { return status() >= 200 && status() < 300; }
    [[nodiscard]] bool isRedirect() const { return status() >= 300 && status() < 400; }
    /// In lower case.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// Whether any of them stands in the text. In lower case.
    [[nodiscard]] bool says(std::initializer_list<const char *> marks) const;
    /// Whether the body is HTML, whatever the Content-Type.
    [[nodiscard]] bool isPage() const;

private:
    const Attempt &m_attempt;
    QByteArray m_text;
};

/// Whether any of `marks` stands in `text`.
[[nodiscard]] bool containsAny(const QByteArray &text, std::initializer_list<const char *> marks);

} // namespace server::delivery
