// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/diagnostic.h"

#include <QByteArray>

#include <functional>

namespace openapi {

/// Cuts a JSON text into tokens, leniently: comments, Unicode spaces and a byte-order mark are
/// skipped, bad strings repaired, each with a remark. Private to the JSON reader.
class JsonTokenizer
{
public:
    enum class Token {
        End,
        BeginObject,
        EndObject,
        BeginArray,
        EndArray,
        Colon,
        Comma,
        String,
        Number,
        True,
        False,
        Null,
        Invalid, ///< reading cannot go on; expected() says why
    };
    using Remark = std::function<void(Diagnostic::Code, TextRange, const QStringList &args)>;

    /// `text` must outlive the tokenizer. `remark` is called during next().
    JsonTokenizer(const QByteArray &text, Remark remark);

    [[nodiscard]] Token next();
    /// Where the latest token stands.
    [[nodiscard]] TextRange range() const { return m_range; }
    /// The unescaped content of the latest String.
    [[nodiscard]] const QString &string() const { return m_string; }
    /// What should have stood where the latest Invalid stands.
    [[nodiscard]] const QString &expected() const { return m_expected; }

private:
    [[nodiscard]] bool skipSpace();
    [[nodiscard]] bool skipComment();
    [[nodiscard]] bool skipUnicodeSpace();
    Token take(Token token);
    Token invalid(qsizetype at, const QString &expected);
    Token readString();
    Token readNumber();
    Token readWord();
    void readEscape();
    void readUnicodeEscape(qsizetype begin);
    [[nodiscard]] int hexUnit(qsizetype at) const;
    void appendRun(qsizetype begin, qsizetype end);
    [[nodiscard]] char at(qsizetype offset) const;

    const QByteArray &m_text;
    Remark m_remark;
    qsizetype m_offset = 0;
    TextRange m_range;
    QString m_string;
    QString m_expected;
};

} // namespace openapi
