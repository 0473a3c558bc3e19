// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/inspection.h"

namespace openapi::validator {
using namespace Qt::StringLiterals;

namespace {

using Code = Diagnostic::Code;

Fix bytes(TextRange range, const QByteArray &text)
{
    Fix fix{text.isEmpty() ? Fix::Action::Remove : Fix::Action::Replace, {}, {}};
    Patch patch;
    patch.kind = Patch::Kind::Text;
    patch.range = range;
    patch.text = text;
    fix.patches.push_back(patch);
    return fix;
}

/// What the JSON reader accepted although no other reader has to.
template<Code Accepted, char Replacement>
void notStrict(const Survey &survey, Inspection &inspection)
{
    const QByteArray text = Replacement == '\0' ? QByteArray() : QByteArray(1, Replacement);
    for (const Diagnostic &diagnostic : survey.document().diagnostics()) {
        if (diagnostic.code == Accepted)
            inspection.addRange(diagnostic.range, diagnostic.args, bytes(diagnostic.range, text));
    }
}

void duplicateKey(const Survey &survey, Inspection &inspection)
{
    for (const Diagnostic &diagnostic : survey.document().diagnostics()) {
        if (diagnostic.code == Code::JsonDuplicateKey)
            inspection.addRange(diagnostic.range, diagnostic.args);
    }
}

void notJson(const Survey &survey, Inspection &inspection)
{
    for (const Diagnostic &diagnostic : survey.document().diagnostics()) {
        if (diagnostic.severity == Severity::Error)
            inspection.addRange(diagnostic.range, diagnostic.args);
    }
    if (survey.document().diagnostics().empty() && !survey.root()->isObject())
        inspection.add(*survey.root(), {u"{"_s});
}

} // namespace

Rules jsonRules()
{
    const auto rule = [](const char *id, Level level, Check check) {
        return Rule{id, Rule::Group::Json, level, level, check};
    };
    return {
        rule("JsonSyntax", Level::Error, &notJson),
        rule("JsonTrailingComma", Level::Warning, &notStrict<Code::JsonTrailingComma, '\0'>),
        rule("JsonComment", Level::Warning, &notStrict<Code::JsonComment, '\0'>),
        rule("JsonByteOrderMark", Level::Warning, &notStrict<Code::JsonByteOrderMark, '\0'>),
        rule("JsonUnicodeSpace", Level::Warning, &notStrict<Code::JsonUnicodeSpace, ' '>),
        rule("JsonDuplicateKey", Level::Warning, &duplicateKey),
    };
}

} // namespace openapi::validator
