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
    bool takeEncodedUrl(qsizetype colon);
    bool takeCredential(QByteArrayView word);
    bool takePrivateKey(QByteArrayView word);
    bool takeWebToken(QByteArrayView word);
    bool takeNamedValue(QByteArrayView word);
    bool takePair(qsizetype comma);
    [[nodiscard]] bool looksRandom(qsizetype quote, bool escaped) const;
    bool takeQuotedValue(qsizetype begin, bool escaped);
    bool takeBareValue(qsizetype begin, bool lineEnds, bool quotedName);
    void copyUntil(qsizetype end);
    void maskUntil(qsizetype end);

    char at(qsizetype index) const { return index < m_text.size() ? m_text[index] : '\0'; }
    bool follows(qsizetype index, QByteArrayView text) const;
    qsizetype skipSpace(qsizetype index) const;
    qsizetype skipSpaceAndLines(qsizetype index) const;
    /// Length of "%26", "%2526" and so on, where `code` is "26"; 0: something else stands there.
    qsizetype encoded(qsizetype index, QByteArrayView code) const;

    const QByteArray m_text;
    const DeclaredSecrets &m_declared;
    QByteArray m_result;
    qsizetype m_position = 0;
};

} // namespace server::redaction
