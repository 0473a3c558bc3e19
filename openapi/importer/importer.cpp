// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/importer/importer.h"

#include "openapi/importer/pathconverter.h"
#include "openapi/importer/serverconverter.h"
#include "openapi/validator/access.h"

#include <QRegularExpression>

namespace openapi::importer {
using namespace Qt::StringLiterals;
using namespace validator;

namespace {

constexpr int Indent = 2;

/// Writes the document's own members, which the others are parts of.
class Conversion
{
public:
    explicit Conversion(Source &source)
        : m_source(source)
        , m_schemas(source)
        , m_inputs(source, m_schemas)
        , m_responses(source, m_schemas)
        , m_security(source)
        , m_paths(source, m_schemas, m_inputs, m_responses, m_security)
    {
    }

    JsonValue run();

private:
    void write(const Node &child, const QString &key);
    void writeInfo(const Node &node);
    void writeComponents(const Node &node);
    void setIfFilled(const QString &key, JsonValue value);

    Source &m_source;
    SchemaConverter m_schemas;
    InputConverter m_inputs;
    ResponseConverter m_responses;
    SecurityConverter m_security;
    PathConverter m_paths;
    ObjectDraft m_result;
};

JsonValue Conversion::run()
{
    const Node root = m_source.root();
    m_result.set(u"swagger"_s, JsonValue::string(u"2.0"_s));
    // Where they stand in the source, or else behind what describes the definition.
    if (!root.child(u"servers"_s))
        writeServers(m_source, m_result);
    for (const JsonValue::Member &member : root.value->members())
        write(root.child(member), member.key);
    if (!root.child(u"paths"_s))
        m_result.set(u"paths"_s, m_paths.paths());
    JsonValue definitions = m_schemas.definitions();
    setIfFilled(u"definitions"_s, std::move(definitions));
    return m_result.take();
}

void Conversion::write(const Node &child, const QString &key)
{
    static const QSet<QString> kept = {u"tags"_s, u"externalDocs"_s};
    static const QSet<QString> elsewhere = {u"openapi"_s, u"webhooks"_s, u"jsonSchemaDialect"_s};
    if (isExtension(key) || kept.contains(key))
        m_result.set(key, *child.value);
    else if (key == "info"_L1)
        writeInfo(child);
    else if (key == "servers"_L1)
        writeServers(m_source, m_result);
    else if (key == "paths"_L1)
        m_result.set(key, m_paths.paths());
    else if (key == "components"_L1)
        writeComponents(child);
    else if (key == "security"_L1)
        setIfFilled(key, m_security.requirements(child));
    else if (!elsewhere.contains(key))
        m_source.lost(Note::Code::KeywordDropped, child, {key});
}

void Conversion::writeInfo(const Node &node)
{
    ObjectDraft result;
    for (const JsonValue::Member &member : node.value->members()) {
        JsonValue value = member.value;
        if (member.key == "summary"_L1) {
            m_source.lost(Note::Code::KeywordDropped, node.child(member), {member.key});
            continue;
        }
        const Node identifier = node.child(member).child(u"identifier"_s);
        if (member.key == "license"_L1 && identifier) {
            m_source.lost(Note::Code::KeywordDropped, identifier, {u"identifier"_s});
            value = JsonValue::object();
            for (const JsonValue::Member &part : member.value.members()) {
                if (part.key != "identifier"_L1)
                    value.set(part.key, part.value);
            }
        }
        result.set(member.key, std::move(value));
    }
    m_result.set(u"info"_s, result.take());
}

void Conversion::writeComponents(const Node &node)
{
    for (const JsonValue::Member &member : membersOf(node.value)) {
        if (member.key == "parameters"_L1)
            setIfFilled(u"parameters"_s, m_inputs.components());
        else if (member.key == "responses"_L1)
            setIfFilled(u"responses"_s, m_responses.components());
        else if (member.key == "securitySchemes"_L1)
            setIfFilled(u"securityDefinitions"_s, m_security.definitions());
        else if (isExtension(member.key))
            m_result.set(member.key, member.value);
        // The others stand where they are referred to, and the schemas at the end.
    }
}

void Conversion::setIfFilled(const QString &key, JsonValue value)
{
    if (!value.members().empty() || !value.items().empty())
        m_result.set(key, std::move(value));
}

Imported refused(Note::Code code, const QStringList &args = {})
{
    Note note;
    note.severity = Severity::Error;
    note.code = code;
    note.line = note.column = 1;
    note.args = args;
    Imported result;
    result.notes.push_back(std::move(note));
    return result;
}

bool looksLikeYaml(const QByteArray &text)
{
    static const QRegularExpression key(u"^[\"']?(openapi|swagger)[\"']?\\s*:"_s,
                                        QRegularExpression::MultilineOption);
    const QByteArray begin = text.left(64 * 1024).trimmed();
    return !begin.startsWith('{') && key.match(QString::fromUtf8(begin)).hasMatch();
}

} // namespace

Imported importDefinition(const QByteArray &text)
{
    const Document document(text);
    const JsonValue &root = document.root();
    Imported result;
    if (root.find(u"swagger")) {
        result.kind = Imported::Kind::Swagger2;
        result.text = text;
    } else if (looksLikeYaml(text)) {
        return refused(Note::Code::SourceIsYaml);
    } else if (!root.find(u"openapi")) {
        result = refused(Note::Code::NotADefinition);
    } else if (hasErrors(document.diagnostics())) {
        result = refused(Note::Code::SourceBroken);
    } else {
        const QString version = textOf(&root, u"openapi");
        const bool modern = version.startsWith("3.1"_L1);
        if (!modern && !version.startsWith("3.0"_L1))
            return refused(Note::Code::VersionUnsupported, {version});
        Source source(document, modern);
        result.kind = modern ? Imported::Kind::OpenApi31 : Imported::Kind::OpenApi30;
        result.text = Conversion(source).run().toJson(Indent) + '\n';
        result.notes = source.takeNotes();
    }
    result.diagnostics = document.diagnostics();
    return result;
}

} // namespace openapi::importer
