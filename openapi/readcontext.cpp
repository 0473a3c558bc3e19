// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/readcontext.h"

#include <QUrl>

namespace openapi {

namespace {

// As in the JSON reader: nobody reads more.
constexpr size_t MaxDiagnostics = 1000;
// A longer chain of references is as good as a circle.
constexpr int MaxReferenceChain = 64;

} // namespace

QString kindName(JsonValue::Kind kind)
{
    switch (kind) {
    case JsonValue::Kind::Null:
        return QStringLiteral("null");
    case JsonValue::Kind::Boolean:
        return QStringLiteral("boolean");
    case JsonValue::Kind::Number:
        return QStringLiteral("number");
    case JsonValue::Kind::String:
        return QStringLiteral("string");
    case JsonValue::Kind::Array:
        return QStringLiteral("array");
    case JsonValue::Kind::Object:
        break;
    }
    return QStringLiteral("object");
}

ReadContext::ReadContext(const JsonValue &root)
    : m_root(root)
{
}

void ReadContext::report(Severity severity, Diagnostic::Code code, const Node &node,
                         const QStringList &args)
{
    const bool firstError = severity == Severity::Error && !m_hasErrors;
    if (m_diagnostics.size() >= MaxDiagnostics && !firstError)
        return;
    m_hasErrors = m_hasErrors || firstError;
    const TextRange range = node ? node.value->range() : TextRange();
    m_diagnostics.push_back({severity, code, node.pointer, range, 0, 0, args});
}

bool ReadContext::expect(const Node &node, JsonValue::Kind kind)
{
    if (!node)
        return false;
    if (node.value->kind() == kind)
        return true;
    const QString name = node.pointer.isRoot() ? QString()
                                               : QString(node.pointer.tokens().constLast());
    report(Severity::Warning, Diagnostic::Code::PartMistyped, node, {name, kindName(kind)});
    return false;
}

QString ReadContext::text(const Node &object, const QString &key)
{
    const Node node = object.child(key);
    return expect(node, JsonValue::Kind::String) ? node.value->toString() : QString();
}

QString ReadContext::requiredText(const Node &object, const QString &key)
{
    if (!object.child(key))
        report(Severity::Error, Diagnostic::Code::PartMissing, object, {key});
    return text(object, key);
}

bool ReadContext::flag(const Node &object, const QString &key)
{
    const Node node = object.child(key);
    if (expect(node, JsonValue::Kind::Boolean))
        return node.value->toBoolean();
    // Some publishers write booleans as text.
    return node && node.value->toString().compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
}

Node ReadContext::object(const Node &parent, const QString &key)
{
    const Node node = parent.child(key);
    return expect(node, JsonValue::Kind::Object) ? node : Node{nullptr, parent.pointer};
}

Node ReadContext::array(const Node &parent, const QString &key)
{
    const Node node = parent.child(key);
    return expect(node, JsonValue::Kind::Array) ? node : Node{nullptr, parent.pointer};
}

QString ReadContext::oneOf(const Node &node, const QString &word, const QStringList &words)
{
    for (const QString &candidate : words) {
        if (candidate == word)
            return candidate;
        if (candidate.compare(word, Qt::CaseInsensitive) == 0) {
            report(Severity::Warning, Diagnostic::Code::WrongCaseValue, node, {word, candidate});
            return candidate;
        }
    }
    report(Severity::Warning, Diagnostic::Code::PartMistyped, node,
           {node.pointer.tokens().value(node.pointer.tokens().size() - 1), words.join(u'|')});
    return {};
}

Node ReadContext::target(const QString &reference, const QString &section)
{
    const QString prefix = QLatin1String("#/") + section + u'/';
    if (!reference.startsWith(prefix))
        return {};
    const auto pointer = JsonPointer::parse(
        QUrl::fromPercentEncoding(QStringView(reference).mid(1).toUtf8()));
    if (!pointer || pointer->tokens().size() != 2)
        return {};
    auto index = m_sections.find(section);
    if (index == m_sections.end()) {
        index = m_sections.insert(section, {});
        const Node all = root().child(section);
        for (size_t i = 0; all && i < all.value->members().size(); ++i)
            index->insert(all.value->members()[i].key, &all.value->members()[i].value);
    }
    return {index->value(pointer->tokens().constLast()), *pointer};
}

Node ReadContext::resolve(const Node &node, const QString &section)
{
    Node current = node;
    int length = 0;
    while (current) {
        const JsonValue *reference = current.value->find(u"$ref");
        if (!reference || !reference->isString())
            return current;
        const QString text = reference->toString();
        const Node next = target(text, section);
        if (!next || ++length > MaxReferenceChain) {
            const auto code = next ? Diagnostic::Code::ReferenceLoop
                                   : Diagnostic::Code::ReferenceNotFound;
            report(Severity::Error, code, current.child(QStringLiteral("$ref")), {text});
            return {nullptr, node.pointer};
        }
        current = next;
    }
    return current;
}

} // namespace openapi
