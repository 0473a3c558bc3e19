// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findingwording.h"

#include "ui/findingtables.h"
#include "ui/sentence.h"

#include <QCoreApplication>
#include <QHash>

namespace ui::wording {

namespace {

using openapi::validator::Finding;
using openapi::validator::Fix;

constexpr const char *Context = "ui::finding";

const char *sentenceOf(const openapi::validator::Rule &rule)
{
    static const auto sentences = [] {
        QHash<QByteArray, const char *> result;
        for (const auto rows :
             {documentFindings(), pathFindings(), inputFindings(), schemaFindings()}) {
            for (const FindingRow &row : rows)
                result.insert(row.rule, row.sentence);
        }
        return result;
    }();
    return sentences.value(rule.id, rule.id);
}

const char *titleOf(const Fix &fix)
{
    const bool bare = fix.args.value(0).isEmpty();
    switch (fix.action) {
    case Fix::Action::None:
        break;
    case Fix::Action::Add:
        return QT_TRANSLATE_NOOP("ui::finding", "Add “%1”");
    case Fix::Action::Remove:
        return bare ? QT_TRANSLATE_NOOP("ui::finding", "Remove it")
                    : QT_TRANSLATE_NOOP("ui::finding", "Remove “%1”");
    case Fix::Action::Replace:
        return bare ? QT_TRANSLATE_NOOP("ui::finding", "Correct it")
                    : QT_TRANSLATE_NOOP("ui::finding", "Write “%1”");
    case Fix::Action::Rename:
        return QT_TRANSLATE_NOOP("ui::finding", "Rename to “%1”");
    case Fix::Action::Move:
        return QT_TRANSLATE_NOOP("ui::finding", "Move “%1” to where it belongs");
    }
    return "";
}

} // namespace

QString findingText(const Finding &finding)
{
    return filled(QCoreApplication::translate(Context, sentenceOf(*finding.rule)), finding.args);
}

QString fixTitle(const Fix &fix)
{
    const QString title = QString::fromUtf8(titleOf(fix));
    return title.isEmpty() ? title
                           : filled(QCoreApplication::translate(Context, titleOf(fix)), fix.args);
}

QString englishFindingText(const Finding &finding)
{
    return filled(englishRuleText(*finding.rule), finding.args);
}

QString englishFixTitle(const Fix &fix)
{
    return filled(QString::fromUtf8(titleOf(fix)), fix.args);
}

QString englishRuleText(const openapi::validator::Rule &rule)
{
    return QString::fromUtf8(sentenceOf(rule));
}

} // namespace ui::wording
