// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/reader.h"

#include "openapi/operationreader.h"
#include "openapi/securityreader.h"
#include "openapi/requestmarks.h"
#include "openapi/textposition.h"
#include "openapi/triggerreader.h"

#include <QSet>

#include <algorithm>

namespace openapi {

namespace {

// The platform takes 256; without a limit, links between operations could take for ever.
constexpr size_t MaxOperations = 4096;

class Reader
{
public:
    explicit Reader(const JsonValue &root)
        : m_context(root)
        , m_schemas(m_context)
        , m_operations(m_context, m_schemas)
    {
    }

    ReadResult read();

private:
    void readVersion();
    void readHead();
    void readPaths();
    void readPath(const JsonValue::Member &member, const Node &pathItem);
    void readOperation(const QByteArray &verb, const QString &path, const Node &pathItem,
                       const Node &node);
    void readDefinitions();

    ReadContext m_context;
    SchemaReader m_schemas;
    OperationReader m_operations;
    std::shared_ptr<ConnectorDefinition> m_definition = std::make_shared<ConnectorDefinition>();
    std::vector<OperationSource> m_sources;
    QSet<QString> m_operationIds;
};

ReadResult Reader::read()
{
    const Node root = m_context.root();
    if (root.isObject()) {
        readVersion();
        readHead();
        readPaths();
        readDefinitions();
        m_schemas.readAll();
        m_definition->schemas = m_schemas.takeSchemas();
        m_definition->lookups = dynamicLookups(*root.value);
        m_definition->securitySchemes = readSecuritySchemes(m_context);
        m_definition->security = readSecurity(m_context, root);
        TriggerReader triggers(m_context, *m_definition, m_sources);
        triggers.readTriggers();
        triggers.linkLists();
        for (const Diagnostic &ambiguity : ambiguousRoutes(*m_definition, {}))
            m_context.report(ambiguity.severity, ambiguity.code,
                             {root.value->find(ambiguity.pointer), ambiguity.pointer},
                             ambiguity.args);
    } else {
        m_context.report(Severity::Error, Diagnostic::Code::NotAnObject, root);
    }
    return {std::move(m_definition), m_context.takeDiagnostics()};
}

void Reader::readVersion()
{
    const Node root = m_context.root();
    Node version = root.child(QStringLiteral("swagger"));
    if (!version)
        version = root.child(QStringLiteral("openapi"));
    if (!version) {
        m_context.report(Severity::Error, Diagnostic::Code::PartMissing, root,
                         {QStringLiteral("swagger")});
        return;
    }
    const JsonValue &value = *version.value;
    if (!value.isString() || value.toString() != QLatin1String("2.0"))
        m_context.report(Severity::Error, Diagnostic::Code::UnsupportedVersion, version,
                         {value.isString() ? value.toString() : QString::fromUtf8(value.toJson())});
}

void Reader::readHead()
{
    const Node root = m_context.root();
    const Node info = m_context.object(root, QStringLiteral("info"));
    if (info) {
        m_definition->title = m_context.requiredText(info, QStringLiteral("title"));
        m_definition->version = m_context.requiredText(info, QStringLiteral("version"));
        m_definition->description = m_context.text(info, QStringLiteral("description"));
    } else if (!root.child(QStringLiteral("info"))) {
        m_context.report(Severity::Error, Diagnostic::Code::PartMissing, root,
                         {QStringLiteral("info")});
    }
    m_definition->host = m_context.text(root, QStringLiteral("host"));
    QString basePath = m_context.text(root, QStringLiteral("basePath"));
    while (basePath.endsWith(u'/'))
        basePath.chop(1);
    if (!basePath.isEmpty() && !basePath.startsWith(u'/'))
        basePath.prepend(u'/');
    m_definition->basePath = basePath;
    const Node schemes = m_context.array(root, QStringLiteral("schemes"));
    for (size_t i = 0; schemes && i < schemes.value->items().size(); ++i) {
        if (m_context.expect(schemes.item(i), JsonValue::Kind::String))
            m_definition->schemes.append(schemes.value->items()[i].toString());
    }
}

void Reader::readPaths()
{
    const Node root = m_context.root();
    const Node paths = m_context.object(root, QStringLiteral("paths"));
    if (!root.child(QStringLiteral("paths")))
        m_context.report(Severity::Error, Diagnostic::Code::PartMissing, root,
                         {QStringLiteral("paths")});
    for (size_t i = 0; paths && i < paths.value->members().size(); ++i) {
        const JsonValue::Member &member = paths.value->members()[i];
        if (!member.key.startsWith(QLatin1String("x-"))
            && m_context.expect(paths.child(member), JsonValue::Kind::Object))
            readPath(member, paths.child(member));
    }
}

void Reader::readPath(const JsonValue::Member &member, const Node &pathItem)
{
    static const QStringList verbs = {
        QStringLiteral("get"),     QStringLiteral("put"),  QStringLiteral("post"),
        QStringLiteral("delete"),  QStringLiteral("head"), QStringLiteral("patch"),
        QStringLiteral("options"),
    };
    QString path = member.key;
    if (!path.startsWith(u'/'))
        path.prepend(u'/');
    path.prepend(m_definition->basePath);
    for (const JsonValue::Member &verb : pathItem.value->members()) {
        const Node node = pathItem.child(verb);
        if (verb.key == QLatin1String("$ref"))
            m_context.report(Severity::Error, Diagnostic::Code::ReferenceNotFound, node,
                             {node.value->toString()});
        else if (verbs.contains(verb.key) && m_context.expect(node, JsonValue::Kind::Object))
            readOperation(verb.key.toUpper().toLatin1(), path, pathItem, node);
    }
}

void Reader::readOperation(const QByteArray &verb, const QString &path, const Node &pathItem,
                           const Node &node)
{
    if (m_sources.size() == MaxOperations) {
        m_context.report(
            Severity::Error, Diagnostic::Code::PartMistyped, node,
            {QStringLiteral("paths"), QStringLiteral("0..%1 operations").arg(MaxOperations)});
        return;
    }
    Operation operation = m_operations.read(verb, path, pathItem, node);
    if (!operation.operationId.isEmpty() && m_operationIds.contains(operation.operationId))
        m_context.report(Severity::Error, Diagnostic::Code::DuplicateOperationId,
                         node.child(QStringLiteral("operationId")), {operation.operationId});
    m_operationIds.insert(operation.operationId);
    OperationSource source;
    source.node = node;
    const QString content = QStringLiteral("x-ms-notification-content");
    source.notification = m_context.object(pathItem, content);
    if (!source.notification) {
        source.notification = m_context.object(node, content);
        source.notificationMisplaced = bool(source.notification);
    }
    source.payload = m_schemas.schema(source.notification.child(QStringLiteral("schema")));
    if (operation.body != NoSchema)
        source.locationTexts = m_operations.locationTexts(node);
    m_definition->operations.push_back(std::move(operation));
    m_sources.push_back(std::move(source));
}

void Reader::readDefinitions()
{
    const Node definitions = m_context.object(m_context.root(), QStringLiteral("definitions"));
    for (size_t i = 0; definitions && i < definitions.value->members().size(); ++i)
        (void)m_schemas.schema(definitions.child(definitions.value->members()[i]));
}

} // namespace

ReadResult read(const Document &document)
{
    ReadResult result = Reader(document.root()).read();
    result.diagnostics.insert(result.diagnostics.begin(), document.diagnostics().begin(),
                              document.diagnostics().end());
    locate(result.diagnostics, document.text());
    return result;
}

} // namespace openapi
