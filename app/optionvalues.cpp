// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/optionvalues.h"

#include "server/publicurl.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <vector>

namespace app {
using namespace Qt::StringLiterals;

namespace {

tl::unexpected<QString> wrong(const QString &sentence)
{
    return tl::make_unexpected(sentence);
}

int editDistance(const QString &left, const QString &right)
{
    std::vector<int> row(static_cast<std::size_t>(right.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = static_cast<int>(i);
    for (const QChar letter : left) {
        int diagonal = row[0]++;
        for (std::size_t i = 1; i < row.size(); ++i) {
            const bool same = letter == right[static_cast<qsizetype>(i) - 1];
            const int best = std::min({row[i] + 1, row[i - 1] + 1, diagonal + (same ? 0 : 1)});
            diagonal = row[i];
            row[i] = best;
        }
    }
    return row.back();
}

} // namespace

OptionValue<Endpoint> parseEndpoint(const QString &text)
{
    static const QRegularExpression shape(uR"(^(?:\[([^\]]+)\]|([^:\[\]]+)):(\d{1,5})$)"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) {
        return wrong(
            u"'%1' is not ADDRESS:PORT; write 127.0.0.1:8080, or [::1]:8080 for IPv6"_s.arg(text));
    }
    const bool bracketed = match.hasCaptured(1);
    const QString name = match.captured(bracketed ? 1 : 2);
    Endpoint endpoint;
    endpoint.address = name == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost)
                                              : QHostAddress(name);
    const bool isIpv6 = endpoint.address.protocol() == QAbstractSocket::IPv6Protocol;
    if (endpoint.address.isNull() || isIpv6 != bracketed)
        return wrong(u"'%1' is not an IP address; write 127.0.0.1 or [::1]"_s.arg(name));
    const int port = match.captured(3).toInt();
    if (port > 65535)
        return wrong(u"port %1 is above 65535; 0 picks a free one"_s.arg(port));
    endpoint.port = static_cast<quint16>(port);
    return endpoint;
}

OptionValue<QString> parseDatabase(const QString &text)
{
    static const QRegularExpression scheme(u"^([A-Za-z][A-Za-z0-9+.-]+):"_s);
    const QRegularExpressionMatch match = scheme.match(text);
    if (!match.hasMatch())
        return text;
    if (match.captured(1).compare("sqlite"_L1, Qt::CaseInsensitive) != 0) {
        return wrong(
            u"databases of the kind '%1' are not supported; write sqlite:///PATH or a path"_s.arg(
                match.captured(1)));
    }
    const QString path = QUrl(text).path();
    if (!text.mid(match.capturedLength()).startsWith("///"_L1) || path.size() < 2)
        return wrong(u"a SQLite URL is written sqlite:///PATH"_s);
    return path;
}

OptionValue<QString> parsePublicUrl(const QString &text)
{
    const auto url = server::parsePublicUrl(text);
    if (url)
        return QString::fromUtf8(*url);
    if (url.error() == server::PublicUrlFault::NotAbsolute)
        return wrong(u"'%1' is not an absolute URL; write https://shop.example"_s.arg(text));
    return wrong(u"the public URL takes no user, query or fragment; write https://shop.example"_s);
}

OptionValue<QString> parseCallbackHost(const QString &text)
{
    const QString wanted = u"; write a host such as flows.example, or a block such as 10.0.0.0/8"_s;
    if (text.contains("://"_L1))
        return wrong(u"'%1' is a URL, not a host"_s.arg(text) + wanted);
    if (!QHostAddress(text).isNull())
        return text;
    if (text.contains(u'/')) {
        if (QHostAddress::parseSubnet(text).second < 0)
            return wrong(u"'%1' is not a block of addresses"_s.arg(text) + wanted);
        return text;
    }
    static const QRegularExpression hostName(u"^[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9])?$"_s);
    if (!hostName.match(text).hasMatch())
        return wrong(u"'%1' is not a host"_s.arg(text) + wanted);
    return text;
}

QString closestWord(const QString &word, const QStringList &known)
{
    const QString lower = word.toLower();
    QString best;
    int bestDistance = std::max<int>(2, static_cast<int>(word.size()) / 3) + 1;
    for (const QString &candidate : known) {
        const int distance = editDistance(lower, candidate);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

QString suggestion(const QString &word, const QStringList &known, const QString &prefix)
{
    const QString closest = closestWord(word, known);
    return closest.isEmpty() ? QString() : u"; did you mean '"_s + prefix + closest + u"'?"_s;
}

QString noneOf(const QString &word, const QStringList &known)
{
    return u"'%1' is none of %2"_s.arg(word, known.join(u", "_s))
           + suggestion(word, known, QString());
}

} // namespace app
