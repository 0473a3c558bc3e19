// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/validator/rule.h"
#include "openapi/validator/survey.h"

namespace openapi::validator {

/// What a rule is given: the survey, and where to tell what it found. Also writes the fixes, whose
/// patches need the addresses of values.
class Inspection
{
public:
    explicit Inspection(const Survey &survey)
        : m_survey(survey)
    {
    }

    [[nodiscard]] const Survey &survey() const { return m_survey; }
    /// Findings from now on belong to `rule`.
    void begin(const Rule &rule, Severity severity);

    void add(const JsonValue &place, const QStringList &args = {}, const Fix &fix = {});
    /// At the key of a member, not at its value.
    void addKey(const JsonValue::Member &member, const QStringList &args = {}, const Fix &fix = {});
    void addRange(TextRange range, const QStringList &args = {}, const Fix &fix = {});

    [[nodiscard]] Fix remove(const JsonValue &value, const QString &name) const;
    [[nodiscard]] Fix replace(const JsonValue &value, const QString &text) const;
    [[nodiscard]] Fix replace(const JsonValue &value, JsonValue replacement) const;
    [[nodiscard]] Fix insert(const JsonValue &object, const QString &key, JsonValue value) const;
    [[nodiscard]] Fix rename(const JsonValue::Member &member, const QString &key) const;
    /// Appends `text` to the array `key` of `object`.
    [[nodiscard]] Fix addTo(const JsonValue &object, const QString &key, const QString &text) const;

    [[nodiscard]] JsonPointer pointerTo(TextRange range) const;
    /// All findings in the order of the text, with lines and columns.
    [[nodiscard]] Findings take();

private:
    [[nodiscard]] Fix single(Fix::Action action, const QString &name, Patch::Kind kind,
                             const JsonValue &value) const;

    const Survey &m_survey;
    const Rule *m_rule = nullptr;
    Severity m_severity = Severity::Error;
    Findings m_findings;
};

} // namespace openapi::validator
