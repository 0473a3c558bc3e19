// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/redaction.h"

namespace server::redaction {

/// Goes once through free text and masks what is secret in it; see maskText(). Linear in the size
/// of the text.
class TextMask
{
public:
    /// `declared` outlives it.
    TextMask(const QByteArray &text, const DeclaredSecrets &declared)
        : m_text(text)
        , m_declared(declared)
    {
    }

    [[nodiscard]] QByteArray run();

private:
    void takeWord();
    bool takeEscape();
    bool takeUrl(QByteArrayView word);
    bool takeBearer(QByteArrayView word);
    bool takeWebToken(QByteArrayView word);
    bool takeNamedValue(QByteArrayView word);
    bool takeQuotedValue(qsizetype begin, bool escaped);
    bool takeBareValue(qsizetype begin, bool lineEnds, bool quotedName);
    void copyUntil(qsizetype end);
    void maskUntil(qsizetype end);

    char at(qsizetype index) const { return index < m_text.size() ? m_text[index] : '\0'; }
    bool follows(qsizetype index, QByteArrayView text) const;
    qsizetype skipSpace(qsizetype index) const;

    const QByteArray m_text;
    const DeclaredSecrets &m_declared;
    QByteArray m_result;
    qsizetype m_position = 0;
};

} // namespace server::redaction
