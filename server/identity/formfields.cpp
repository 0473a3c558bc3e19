// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/identity/formfields.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace server::identity {

namespace {

constexpr qsizetype MaxFields = 40;
constexpr qsizetype MaxValue = 4096; // bytes; a token with many claims fits

std::optional<QString> decodedPart(const QByteArray &part)
{
    QByteArray bytes = part;
    bytes.replace('+', ' ');
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(QByteArray::fromPercentEncoding(bytes));
    const bool isClean = std::none_of(text.begin(), text.end(),
                                      [](QChar c) { return c.category() == QChar::Other_Control; });
    return utf8.hasError() || !isClean ? std::optional<QString>() : text;
}

} // namespace

tl::expected<FormFields, QString> readForm(const QByteArray &text)
{
    const auto wrong = [](const char *sentence) {
        return tl::make_unexpected(QString::fromLatin1(sentence));
    };
    FormFields fields;
    const QByteArrayList list = text.split('&');
    for (const QByteArray &each : list) {
        if (each.isEmpty())
            continue;
        const qsizetype mark = each.indexOf('=');
        const QByteArray value = mark < 0 ? QByteArray() : each.mid(mark + 1);
        if (value.size() > MaxValue)
            return wrong("A parameter is too long.");
        const std::optional<QString> name = decodedPart(mark < 0 ? each : each.first(mark));
        const std::optional<QString> decoded = decodedPart(value);
        if (!name || !decoded)
            return wrong("A parameter is not UTF-8 or holds control characters.");
        if (fields.contains(*name))
            return wrong("A parameter stands twice.");
        fields.insert(*name, *decoded);
        if (fields.size() > MaxFields)
            return wrong("There are too many parameters.");
    }
    return fields;
}

QByteArray formEncoded(const QString &text)
{
    return text.toUtf8().toPercentEncoding();
}

} // namespace server::identity
