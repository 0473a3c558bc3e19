// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/survey.h"

#include "openapi/validator/surveyor.h"

#include <QSet>

namespace openapi::validator {
using namespace Qt::StringLiterals;

QString OperationSite::name() const
{
    return id.isEmpty() ? verb() + u' ' + path->key : id;
}

const ParameterSite *OperationSite::parameter(QStringView wanted) const
{
    for (const ParameterSite &candidate : parameters) {
        if (candidate.value && candidate.name == wanted)
            return &candidate;
    }
    return nullptr;
}

const ParameterSite *OperationSite::body() const
{
    for (const ParameterSite &candidate : parameters) {
        if (candidate.value && candidate.in == "body"_L1)
            return &candidate;
    }
    return nullptr;
}

Survey::Survey(const Document &document)
    : m_document(document)
{
    Surveyor(*this).walk();
}

Survey::~Survey() = default;

const JsonValue *Survey::target(QStringView section, const QString &text) const
{
    const QString prefix = u"#/"_s + section + u'/';
    if (!text.startsWith(prefix))
        return nullptr;
    const auto pointer = JsonPointer::parse(QStringView(text).mid(1));
    if (!pointer || pointer->tokens().size() != 2)
        return nullptr;
    return m_targets.value(section + u'/' + pointer->tokens().at(1));
}

const JsonValue *Survey::resolved(const JsonValue *schema) const
{
    for (int step = 0; schema && step < 32; ++step) {
        const JsonValue *reference = schema->find(u"$ref");
        if (!reference || !reference->isString())
            return schema;
        schema = target(u"definitions", reference->toString());
    }
    return nullptr;
}

Survey::Property Survey::property(const JsonValue *schema, const QString &name) const
{
    Property result;
    QSet<const JsonValue *> seen;
    std::vector<const JsonValue *> pending{schema};
    while (!pending.empty()) {
        const JsonValue *part = resolved(pending.back());
        pending.pop_back();
        if (part && seen.contains(part))
            continue;
        seen.insert(part);
        const JsonValue *properties = get(part, u"properties");
        if (const JsonValue *found = get(properties, name))
            return {found, part, true};
        const std::vector<JsonValue> &parts = itemsOf(get(part, u"allOf"));
        if ((!properties && parts.empty()) || get(part, u"additionalProperties"))
            result.whole = false;
        for (const JsonValue &child : parts)
            pending.push_back(&child);
    }
    return result;
}

const OperationSite *Survey::operation(const QString &id) const
{
    return m_byId.value(id);
}

} // namespace openapi::validator
