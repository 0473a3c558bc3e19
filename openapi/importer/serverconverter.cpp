// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/importer/serverconverter.h"

#include "openapi/validator/access.h"

#include <QUrl>

namespace openapi::importer {
using namespace Qt::StringLiterals;
using namespace validator;

namespace {

/// The server's address with its variables' defaults filled in.
QString filled(Source &source, const Node &server)
{
    QString url = textOf(server.value, u"url");
    const Node variables = server.child(u"variables"_s);
    for (const JsonValue::Member &member : membersOf(variables.value)) {
        const QString place = u'{' + member.key + u'}';
        const QString value = textOf(&member.value, u"default");
        if (!url.contains(place))
            continue;
        url.replace(place, value);
        source.note(Severity::Hint, Note::Code::ServerVariableFilled, variables.child(member),
                    {member.key, value});
    }
    return url;
}

struct Address
{
    QString scheme;
    QString host;
    QString path;
};

Address addressOf(const QString &text)
{
    const QUrl url(text);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (!path.startsWith(u'/'))
        path.prepend(u'/');
    return {url.scheme().toLower(), url.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo), path};
}

} // namespace

void writeServers(Source &source, ObjectDraft &result)
{
    const Node servers = source.root().child(u"servers"_s);
    const auto &items = itemsOf(servers.value);
    if (items.empty())
        return source.lost(Note::Code::HostMissing, source.root());
    const Address first = addressOf(filled(source, servers.item(0)));
    QStringList schemes{first.scheme};
    size_t others = 0;
    for (size_t i = 1; i < items.size(); ++i) {
        const Address next = addressOf(textOf(&items[i], u"url"));
        if (next.host == first.host && next.path == first.path)
            schemes.append(next.scheme);
        else
            ++others;
    }
    schemes.removeAll(QString());
    schemes.removeDuplicates();
    if (first.host.isEmpty())
        source.lost(Note::Code::HostMissing, servers.item(0));
    else
        result.set(u"host"_s, JsonValue::string(first.host));
    result.set(u"basePath"_s, JsonValue::string(first.path));
    if (!schemes.isEmpty())
        result.set(u"schemes"_s, texts(schemes));
    if (others > 0)
        source.lost(Note::Code::ServersDropped, servers, {first.host, QString::number(others)});
}

} // namespace openapi::importer
