// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/exporter/propertysecrets.h"

#include <QRegularExpression>

namespace openapi::exporter {

namespace {

bool isSecretName(const QString &name)
{
    static const QRegularExpression shape(
        QStringLiteral("^(client_?secret|password|api_?key|private_?key|access_?token)$"),
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(name).hasMatch();
}

/// A text that stands for a value which is filled in elsewhere.
bool isPlaceholder(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(|<.*>|\\[\\[.*\\]\\]|\\{.*\\}|@[({].*|@[A-Za-z]+\\(.*)$"));
    return shape.match(text).hasMatch();
}

bool isSecure(const JsonValue &parameter)
{
    const JsonValue *type = parameter.find(u"type");
    return type
           && type->toString().compare(QLatin1String("securestring"), Qt::CaseInsensitive) == 0;
}

/// Addresses of what must not leave, innermost last.
void collect(const JsonValue &value, const JsonPointer &pointer, std::vector<JsonPointer> &found)
{
    for (size_t i = 0; i < value.items().size(); ++i)
        collect(value.items()[i], pointer.child(qsizetype(i)), found);
    const bool secure = isSecure(value);
    for (const JsonValue::Member &member : value.members()) {
        const bool start = secure && member.key == QLatin1String("defaultValue");
        const bool secret = (start || isSecretName(member.key)) && member.value.isString()
                            && !isPlaceholder(member.value.toString());
        // customParameters: {"clientSecret": {"value": "…"}}
        const JsonValue *inner = member.value.find(u"value");
        const bool wrapped = isSecretName(member.key) && inner && !isPlaceholder(inner->toString());
        if (secret || wrapped)
            found.push_back(pointer.child(member.key));
        else
            collect(member.value, pointer.child(member.key), found);
    }
}

bool maySecretlyAuthorize(const JsonValue &parameters)
{
    const JsonValue *name = parameters.find(u"x-ms-apimTemplateParameter.name");
    const JsonValue *value = parameters.find(u"x-ms-apimTemplateParameter.value");
    static const QRegularExpression telling(
        QStringLiteral("authorization|api.?key|secret|token|subscription-key|password"),
        QRegularExpression::CaseInsensitiveOption);
    return name && value && telling.match(name->toString()).hasMatch()
           && !isPlaceholder(value->toString())
           && !value->toString().contains(QLatin1String("@connectionParameters"));
}

void remarkOnPolicies(const JsonValue &root, Remarks &remarks)
{
    const JsonValue *policies = root.find(
        JsonPointer({QStringLiteral("properties"), QStringLiteral("policyTemplateInstances")}));
    for (const JsonValue &policy : policies ? policies->items() : std::vector<JsonValue>()) {
        const JsonValue *parameters = policy.find(u"parameters");
        const JsonValue *title = policy.find(u"title");
        if (parameters && maySecretlyAuthorize(*parameters)) {
            remarks.push_back({Severity::Warning,
                               Remark::Code::PolicyMayHoldSecret,
                               {title ? title->toString() : QString()}});
        }
    }
}

} // namespace

void removeSecrets(Document &document, Remarks &remarks)
{
    std::vector<JsonPointer> found;
    collect(document.root(), {}, found);
    for (const JsonPointer &pointer : found) {
        // A key that stands twice has to go twice.
        while (document.root().find(pointer)) {
            if (!document.remove(pointer))
                break;
        }
        remarks.push_back({Severity::Warning, Remark::Code::SecretRemoved, {pointer.toString()}});
    }
    remarkOnPolicies(document.root(), remarks);
}

} // namespace openapi::exporter
