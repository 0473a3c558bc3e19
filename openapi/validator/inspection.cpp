// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/inspection.h"

#include "openapi/textposition.h"

#include <algorithm>

namespace openapi::validator {
using namespace Qt::StringLiterals;

namespace {

bool holds(TextRange outer, TextRange inner)
{
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

} // namespace

void Inspection::begin(const Rule &rule, Severity severity)
{
    m_rule = &rule;
    m_severity = severity;
}

void Inspection::add(const JsonValue &place, const QStringList &args, const Fix &fix)
{
    m_findings.push_back(
        {m_rule, m_severity, pointerTo(place.range()), place.range(), 0, 0, args, fix});
}

void Inspection::addKey(const JsonValue::Member &member, const QStringList &args, const Fix &fix)
{
    m_findings.push_back(
        {m_rule, m_severity, pointerTo(member.value.range()), member.keyRange, 0, 0, args, fix});
}

void Inspection::addRange(TextRange range, const QStringList &args, const Fix &fix)
{
    m_findings.push_back({m_rule, m_severity, pointerTo(range), range, 0, 0, args, fix});
}

Fix Inspection::single(Fix::Action action, const QString &name, Patch::Kind kind,
                       const JsonValue &value) const
{
    Fix fix{action, {name}, {}};
    fix.patches.resize(1);
    fix.patches[0].kind = kind;
    fix.patches[0].pointer = pointerTo(value.range());
    return fix;
}

Fix Inspection::remove(const JsonValue &value, const QString &name) const
{
    return single(Fix::Action::Remove, name, Patch::Kind::Remove, value);
}

Fix Inspection::replace(const JsonValue &value, const QString &text) const
{
    return replace(value, JsonValue::string(text));
}

Fix Inspection::replace(const JsonValue &value, JsonValue replacement) const
{
    const QString name = replacement.isString() ? replacement.toString()
                                                : QString::fromUtf8(replacement.toJson());
    Fix fix = single(Fix::Action::Replace, name, Patch::Kind::Replace, value);
    fix.patches[0].value = std::move(replacement);
    return fix;
}

Fix Inspection::insert(const JsonValue &object, const QString &key, JsonValue value) const
{
    Fix fix = single(Fix::Action::Add, key, Patch::Kind::Insert, object);
    fix.patches[0].key = key;
    fix.patches[0].value = std::move(value);
    return fix;
}

Fix Inspection::rename(const JsonValue::Member &member, const QString &key) const
{
    Fix fix = single(Fix::Action::Rename, key, Patch::Kind::Rename, member.value);
    fix.patches[0].key = key;
    return fix;
}

Fix Inspection::addTo(const JsonValue &object, const QString &key, const QString &text) const
{
    Fix fix = single(Fix::Action::Add, text, Patch::Kind::AddTo, object);
    fix.patches[0].key = key;
    fix.patches[0].value = JsonValue::string(text);
    return fix;
}

JsonPointer Inspection::pointerTo(TextRange range) const
{
    QStringList tokens;
    const JsonValue *at = m_survey.root();
    while (at && at->range() != range) {
        const JsonValue *next = nullptr;
        if (at->isArray()) {
            const auto &items = at->items();
            auto item = std::upper_bound(items.begin(), items.end(), range.begin,
                                         [](qsizetype begin, const JsonValue &candidate) {
                                             return begin < candidate.range().begin;
                                         });
            if (item != items.begin() && holds((--item)->range(), range)) {
                tokens.append(QString::number(item - items.begin()));
                next = &*item;
            }
        } else if (at->isObject()) {
            const auto &members = at->members();
            auto member = std::upper_bound(members.begin(), members.end(), range.begin,
                                           [](qsizetype begin, const JsonValue::Member &candidate) {
                                               return begin < candidate.value.range().begin;
                                           });
            if (member != members.begin() && holds((--member)->value.range(), range)) {
                tokens.append(member->key);
                next = &member->value;
            }
        }
        at = next;
    }
    return JsonPointer(tokens);
}

Findings Inspection::take()
{
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const Finding &left, const Finding &right) {
                         return left.range.begin < right.range.begin;
                     });
    const QByteArray &text = m_survey.document().text();
    qsizetype lineStart = 0;
    qsizetype at = 0;
    int line = 1;
    int column = 1;
    for (Finding &finding : m_findings) {
        const qsizetype begin = std::min<qsizetype>(finding.range.begin, text.size());
        for (qsizetype next = text.indexOf('\n', lineStart); next >= 0 && next < begin;
             next = text.indexOf('\n', lineStart)) {
            lineStart = at = next + 1;
            ++line;
            column = 1;
        }
        column += countCodePoints(QByteArrayView(text).sliced(at, begin - at));
        at = begin;
        finding.line = line;
        finding.column = column;
    }
    return std::move(m_findings);
}

} // namespace openapi::validator
