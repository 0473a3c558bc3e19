// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"

#include <QHash>
#include <QRegularExpression>

namespace openapi {

/// Compares one value with a schema, depth first in the order of the value. Private to payload.
class PayloadValidator
{
public:
    explicit PayloadValidator(const ConnectorDefinition &definition);

    void validate(SchemaIndex index, const JsonValue &value, const JsonPointer &pointer);
    [[nodiscard]] Diagnostics takeDiagnostics() { return std::move(m_diagnostics); }

private:
    using Code = Diagnostic::Code;

    void checkEnum(const Schema &schema);
    void checkNumber(const Schema &schema);
    void checkNumberFormat(const QString &format);
    void checkString(const Schema &schema);
    void checkArray(const Schema &schema);
    void checkObject(const Schema &schema);
    void checkExtraProperty(const Schema &schema, const JsonValue::Member &member);
    [[nodiscard]] const QRegularExpression &pattern(const QString &text);
    void report(Code code, const QStringList &args);
    void reportMissing(const QString &property);

    const ConnectorDefinition &m_definition;
    const JsonValue *m_value = nullptr; ///< the one being checked
    JsonPointer m_pointer;
    Diagnostics m_diagnostics;
    QHash<QString, QRegularExpression> m_patterns;
};

} // namespace openapi
