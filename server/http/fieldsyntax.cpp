// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/fieldsyntax.h"

#include "server/http/status.h"

#include <algorithm>
#include <array>

namespace server::http {

namespace {

enum CharacterClass : quint8 { TokenCharacter = 1, ValueCharacter = 2 };

constexpr std::array<quint8, 256> characterClasses()
{
    std::array<quint8, 256> classes{};
    for (int c = 0; c < 256; ++c) {
        if ((c >= 0x20 && c != 0x7f) || c == '\t')
            classes[size_t(c)] |= ValueCharacter;
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
            classes[size_t(c)] |= TokenCharacter;
    }
    for (const char mark :
         {'!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~'})
        classes[static_cast<unsigned char>(mark)] |= TokenCharacter;
    return classes;
}

constexpr std::array<quint8, 256> Classes = characterClasses();

bool consistsOf(QByteArrayView text, CharacterClass wanted)
{
    return std::all_of(text.begin(), text.end(),
                       [wanted](char c) { return Classes[quint8(c)] & wanted; });
}

tl::unexpected<Refusal> refused(const QString &detail)
{
    return tl::unexpected(Refusal{status::BadRequest, detail});
}

} // namespace

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && consistsOf(text, TokenCharacter);
}

bool isFieldValue(QByteArrayView text)
{
    return consistsOf(text, ValueCharacter);
}

QByteArrayView withoutOuterSpace(QByteArrayView text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

tl::expected<Header, Refusal> parseFieldLine(QByteArrayView line)
{
    if (line.startsWith(' ') || line.startsWith('\t'))
        return refused(QStringLiteral(
            "A header field continues on a second line. Write each field on one line."));
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return refused(QStringLiteral("A header field has no colon. Write it as \"Name: value\"."));
    const QByteArrayView name = line.first(colon);
    if (!isToken(name))
        return refused(QStringLiteral("The name of a header field is empty or holds a character "
                                      "that is not allowed, such as a space before the colon."));
    const QByteArrayView value = withoutOuterSpace(line.sliced(colon + 1));
    if (!isFieldValue(value))
        return refused(QStringLiteral("The header field \"%1\" holds a control character. "
                                      "Percent-encode it or leave it out.")
                           .arg(QString::fromLatin1(name)));
    return Header{name.toByteArray(), value.toByteArray()};
}

} // namespace server::http
