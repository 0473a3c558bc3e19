// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/exporter/packagereadme.h"

#include "openapi/exporter/connectionparameters.h"
#include "openapi/exporter/portals.h"

#include <algorithm>

namespace openapi::exporter {

namespace {

/// Text of a definition in a line of Markdown: it must not become markup of its own.
QString plain(const QString &text)
{
    QString result;
    for (const QChar letter : text.simplified()) {
        if (QStringView(u"\\`*_[]<>#|!").contains(letter))
            result += u'\\';
        result += letter;
    }
    return result;
}

QString code(const QString &text)
{
    QString safe = text.simplified();
    return u'`' + safe.replace(u'`', u'\'') + u'`';
}

QString operationLine(const Operation &operation, const QString &summary)
{
    const QString id = operation.key();
    return QStringLiteral("- %1%2\n")
        .arg(code(id), summary.isEmpty() ? QString() : QStringLiteral(": ") + plain(summary));
}

QString offers(const ConnectorDefinition &definition)
{
    QString triggers;
    for (const Trigger &trigger : definition.triggers)
        triggers += operationLine(definition.operationOf(trigger), trigger.summary);
    QString others;
    for (const Operation &operation : definition.operations) {
        const bool trigger = std::any_of(
            definition.triggers.begin(), definition.triggers.end(),
            [&](const Trigger &each) { return &definition.operationOf(each) == &operation; });
        if (!trigger && operation.visibility != Visibility::Internal)
            others += operationLine(operation, operation.summary);
    }
    QString text;
    if (!triggers.isEmpty())
        text += QStringLiteral("## Triggers\n") + triggers + u'\n';
    if (!others.isEmpty())
        text += QStringLiteral("## Other operations\n") + others + u'\n';
    return text;
}

QString registration(bool entra)
{
    const QString where = entra ? QStringLiteral(R"(## Register the app in Entra ID
Do this before the import, in the [Azure portal](%1), *Microsoft Entra ID*,
*App registrations*:

1. *New registration*: any name; the accounts that may sign in. Note the *Application (client) ID*
   and the *Directory (tenant) ID*.
2. *Expose an API*: accept the Application ID URI `api://CLIENT-ID`, and add a scope, for example
   `impersonation`. The resource of the connector is the client ID itself.
3. *API permissions*: *Add a permission*, *My APIs*, this app, that scope; grant consent.
4. *Certificates & secrets*: *New client secret*. Copy its *value*, not its ID, at once. It belongs
   into no file: you are asked for it at the import.
)")
                                      .arg(AzurePortal)
                                : QStringLiteral(R"(## Register the app
Do this before the import, with the service that people sign in to: register an application there
and note its client ID and client secret. The secret belongs into no file: you are asked for it at
the import.
)");
    return where
           + QStringLiteral(R"(
In `apiProperties.json`, write the client ID in the place of `%1`, wherever that stands.

The redirect URL exists only once the connector does: after the import, open the connector, page
*Security*, and copy it (Power Automate: `https://global.consent.azure-apim.net/redirect/...`; Logic
Apps: `https://logic-apis-REGION.consent.azure-apim.net/redirect`). Add it to the app, in Entra ID
under *Authentication*, *Add a platform*, *Web*.

)")
                 .arg(QString(ClientIdPlaceholder));
}

QString security(const ConnectorDefinition &definition)
{
    const std::vector<SecurityScheme> schemes = connectionSchemes(definition);
    for (const SecurityScheme &scheme : schemes) {
        if (scheme.kind == SecurityScheme::Kind::OAuth2)
            return registration(isEntraScheme(scheme));
    }
    if (schemes.empty()) {
        return QStringLiteral("## Security\nThe definition asks for none: a connection is made "
                              "without signing in. Where the service ought to know who calls, add "
                              "an Entra ID app and a security definition first.\n\n");
    }
    return QStringLiteral("## Security\nWhoever makes a connection is asked for the key, or the "
                          "user name and password, of the service. No app has to be registered in "
                          "Entra ID.\n\n");
}

QString powerAutomate(bool secret, bool script)
{
    QString text = QStringLiteral(R"(## Import in Power Automate
In the browser:

1. [Power Automate](%4), your environment, *More*, *Discover all*,
   *Custom connectors*.
2. *New custom connector*, *Import an OpenAPI file*: `apiDefinition.swagger.json`.
3. Page *General*: upload `icon.png`, and set the colour that `apiProperties.json` calls
   `iconBrandColor`.
4. Page *Security*: compare with `connectionParameters` in `apiProperties.json`%1.
%2*Create connector*, then page *Test*: make a connection.

Or on the command line, with [paconn](https://learn.microsoft.com/connectors/custom-connectors/paconn-cli),
which takes policies over as well:

```
paconn login
paconn create --settings settings.json%3
```

Later changes: `paconn update --settings settings.json%3`, with the connector's ID in `settings.json`
as `connectorId`. It cannot update where `apiProperties.json` has a `stackOwner`: take that line out.

)");
    const QString code = script ? QStringLiteral("5. Page *Code*: switch it on and upload "
                                                 "`script.csx`.\n6. ")
                                : QStringLiteral("5. ");
    return text.arg(secret ? QStringLiteral(", and paste the client secret") : QString(), code,
                    secret ? QStringLiteral(" --secret CLIENT-SECRET") : QString(),
                    PowerAutomatePortal);
}

QString logicApps()
{
    return QStringLiteral(R"(## Import in Logic Apps
1. [Azure portal](%1), *Create a resource*, *Logic Apps Custom Connector*, in
   the subscription, resource group and region of your logic apps.
2. Open it, *Edit*: upload `apiDefinition.swagger.json` and `icon.png`, set the colour, and fill in
   the page *Security* as above. *Update connector*.
3. In a logic app, the connector stands among the *Custom* ones.

)")
        .arg(AzurePortal);
}

} // namespace

QByteArray packageReadme(const ConnectorDefinition &definition, bool script)
{
    const std::vector<SecurityScheme> schemes = connectionSchemes(definition);
    const bool secret = std::any_of(schemes.begin(), schemes.end(), [](const auto &scheme) {
        return scheme.kind == SecurityScheme::Kind::OAuth2;
    });
    QString text = QStringLiteral("# %1\n").arg(plain(definition.title));
    if (!definition.description.isEmpty())
        text += plain(definition.description) + u'\n';
    text += QStringLiteral("\nThe platform calls %1. That host has to be reachable from the "
                           "internet by https while the connector is used.\n\n")
                .arg(code(definition.host + definition.basePath));
    text += offers(definition) + security(definition) + powerAutomate(secret, script) + logicApps();
    text += QStringLiteral("## When the host changes\nExport again and update the connector: flows "
                           "that are switched on keep calling the old host until they are saved "
                           "again.\n");
    return text.toUtf8();
}

} // namespace openapi::exporter
