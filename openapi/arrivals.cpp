// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/arrivals.h"

#include <QRegularExpression>

namespace openapi {

namespace {

/// The template with "@connectionParameters('region','eu')" spelled as the variable "{region}";
/// empty when it holds an expression of another form, of which nobody knows what it becomes.
QString withVariables(const QString &text)
{
    static const QRegularExpression expression(
        QStringLiteral("@[A-Za-z.]+\\(\\s*'([^'{}]+)'(?:[^()']|'[^']*')*\\)"));
    QString spelled;
    qsizetype end = 0;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        spelled += text.mid(end, match.capturedStart() - end) + u'{' + match.captured(1) + u'}';
        end = match.capturedEnd();
    }
    spelled += text.mid(end);
    return spelled.contains(u'@') ? QString() : spelled;
}

QString withoutQuery(const QString &path)
{
    const qsizetype mark = path.indexOf(u'?');
    return mark < 0 ? path : path.left(mark);
}

/// "/prod/{tenant}" for "https://{region}/prod/{tenant}/".
QString pathOfUrl(QString url)
{
    const qsizetype scheme = url.indexOf(QLatin1String("://"));
    url = withoutQuery(scheme < 0 ? url : url.mid(scheme + 3));
    const qsizetype slash = url.indexOf(u'/');
    QString path = slash < 0 ? QString() : url.mid(slash);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

struct Address
{
    QByteArray verb;
    QString base;
    QString path;
};

void apply(const Policy &policy, Address &address)
{
    if (policy.templateId == QLatin1String("dynamichosturl")) {
        const QString url = withVariables(policy.parameters.value(QStringLiteral("urlTemplate")));
        if (!url.isEmpty())
            address.base = pathOfUrl(url);
    } else if (policy.templateId == QLatin1String("routerequesttoendpoint")) {
        const QString path = withoutQuery(
            withVariables(policy.parameters.value(QStringLiteral("newPath"))));
        if (!path.isEmpty())
            address.path = path.startsWith(u'/') ? path : QString(u'/' + path);
        const QString verb =
            policy.parameters.value(QStringLiteral("httpMethod")).trimmed().toUpper();
        static const QRegularExpression word(QStringLiteral("^[A-Z]{3,10}$"));
        if (word.match(verb).hasMatch())
            address.verb = verb.toLatin1();
    }
}

} // namespace

std::vector<Arrival> arrivals(const ConnectorDefinition &definition, const Operation &operation,
                              const ApiProperties &properties)
{
    std::vector<Arrival> found{{operation.verb, operation.path}};
    Address address{operation.verb, definition.basePath,
                    operation.path.text().mid(definition.basePath.size())};
    for (const Policy &policy : properties.policies) {
        if (policy.onRequest && policy.appliesTo(operation.operationId))
            apply(policy, address);
    }
    const Arrival changed{address.verb, PathTemplate(address.base + address.path)};
    if (changed != found.front())
        found.push_back(changed);
    return found;
}

} // namespace openapi
