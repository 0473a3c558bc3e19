// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/answermarks.h"

#include <algorithm>

namespace server::delivery {

namespace {

constexpr qsizetype MostText = 16 * 1024; ///< bytes of the body that are looked at

} // namespace

AnswerMarks::AnswerMarks(const Attempt &attempt)
    : m_attempt(attempt)
    , m_text(attempt.responseBody.left(MostText).toLower())
{
}

QByteArray AnswerMarks::header(QByteArrayView name) const
{
    return headerValue(m_attempt.responseHeaders, name).toLower();
}

bool AnswerMarks::says(std::initializer_list<const char *> marks) const
{
    return containsAny(m_text, marks);
}

bool AnswerMarks::isPage() const
{
    QByteArray start = m_text.left(256);
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    start = start.trimmed();
    return start.startsWith("<!doctype html") || start.startsWith("<html")
           || (start.startsWith("<!--") && m_text.contains("<html"));
}

bool containsAny(const QByteArray &text, std::initializer_list<const char *> marks)
{
    return std::any_of(marks.begin(), marks.end(),
                       [&](const char *mark) { return text.contains(mark); });
}

} // namespace server::delivery
