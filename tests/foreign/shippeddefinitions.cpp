// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/foreign/shippeddefinitions.h"

#include "openapi/bundled.h"
#include "openapi/editing/connectortemplates.h"
#include "openapi/editing/triggertemplates.h"
#include "openapi/exporter/exporteddefinition.h"
#include "openapi/importer/importer.h"

#include <QFile>

using namespace openapi;
using namespace openapi::editing;

namespace tests {

namespace {

void add(std::vector<ShippedDefinition> &all, const QString &name, const Document &document)
{
    all.push_back({name, document.text()});
    const auto exported = exporter::exportedDefinition(document, QStringLiteral("shop.example"));
    all.push_back({name + QStringLiteral("-exported"), exported ? exported->text : QByteArray()});
}

Document connector(ConnectorTemplate kind)
{
    ConnectorWish wish;
    wish.kind = kind;
    return newConnector(wish);
}

TriggerWish wishFor(TriggerTemplate kind)
{
    TriggerWish wish;
    wish.kind = kind;
    wish.samples = {parseJson(R"({"id":"3f2b8c1e-5d47-4a90-b6e2-9c81d0a7f354","count":2,)"
                              R"("price":2.5,"note":null,"tags":["a"],"at":"2026-03-16"})")
                        .root};
    return wish;
}

void addImported(std::vector<ShippedDefinition> &all)
{
    for (const char *name :
         {"petshop.openapi30.json", "stream.openapi30.json", "orders.openapi31.json"}) {
        QFile file(QStringLiteral(DECLIC_SOURCE_DIR "/tests/openapi/importer/")
                   + QLatin1String(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", name);
        all.push_back(
            {QLatin1String(name).toString(), importer::importDefinition(file.readAll()).text});
    }
}

} // namespace

std::vector<ShippedDefinition> shippedDefinitions()
{
    const std::vector<std::pair<QString, Document>> bases = {
        {QStringLiteral("bundled"), Document(bundledDefinition())},
        {QStringLiteral("open"), connector(ConnectorTemplate::NoSecurity)},
        {QStringLiteral("key"), connector(ConnectorTemplate::ApiKey)},
        {QStringLiteral("entra"), connector(ConnectorTemplate::EntraId)},
    };
    std::vector<ShippedDefinition> all;
    for (const auto &[name, base] : bases) {
        add(all, name, base);
        for (const TriggerTemplate kind :
             {TriggerTemplate::EmptyEvent, TriggerTemplate::SampleEvent,
              TriggerTemplate::FilteredEvent, TriggerTemplate::BatchEvent}) {
            const auto made = applied(base, addedTrigger(base, wishFor(kind)));
            add(all, name + u'-' + QString::number(int(kind)), made ? *made : Document());
        }
    }
    addImported(all);
    return all;
}

} // namespace tests
