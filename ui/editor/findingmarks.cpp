// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/findingmarks.h"

#include "ui/editor/codelook.h"
#include "ui/editor/codeview.h"
#include "ui/findingwording.h"

#include <algorithm>

namespace ui::editor {

namespace {

using openapi::Severity;

constexpr Severity Gravest[] = {Severity::Error, Severity::Warning, Severity::Hint};

int indicatorOf(Severity severity)
{
    return FirstIndicator + int(severity);
}

} // namespace

FindingMarks::FindingMarks(CodeView &view)
    : m_view(view)
{
}

void FindingMarks::set(openapi::validator::Findings findings)
{
    for (const Severity severity : Gravest) {
        m_view.send(Sci::SCI_SETINDICATORCURRENT, indicatorOf(severity));
        m_view.send(Sci::SCI_INDICATORCLEARRANGE, 0, m_view.size());
        m_view.send(Sci::SCI_MARKERDELETEALL, int(severity));
    }
    const auto place = [](const openapi::validator::Finding &finding) {
        return std::tuple(-int(finding.severity), finding.range.begin, finding.range.end);
    };
    std::stable_sort(
        findings.begin(), findings.end(),
        [&place](const auto &left, const auto &right) { return place(left) < place(right); });
    m_groups.clear();
    for (openapi::validator::Finding &finding : findings) {
        if (m_groups.empty() || place(m_groups.back().front()) != place(finding)) {
            m_groups.emplace_back();
            mark(finding.range, finding.severity, m_groups.size());
        }
        m_groups.back().push_back(std::move(finding));
    }
}

void FindingMarks::mark(openapi::TextRange range, Severity severity, size_t group)
{
    const qsizetype size = m_view.size();
    const qsizetype begin = std::clamp<qsizetype>(range.begin, 0, std::max<qsizetype>(0, size - 1));
    const long line = m_view.send(Sci::SCI_LINEFROMPOSITION, begin);
    // The gravest come first; the others of a line would be drawn over them.
    if ((m_view.send(Sci::SCI_MARKERGET, line) & AllMarks) == 0)
        m_view.send(Sci::SCI_MARKERADD, line, int(severity));
    // A whole object underlined would say nothing: its first line does.
    const qsizetype lineEnd = m_view.send(Sci::SCI_GETLINEENDPOSITION, line);
    const qsizetype end = std::min(std::max(range.end, begin + 1), std::max(lineEnd, begin + 1));
    if (size == 0)
        return;
    m_view.send(Sci::SCI_SETINDICATORCURRENT, indicatorOf(severity));
    m_view.send(Sci::SCI_SETINDICATORVALUE, qsizetype(group));
    m_view.send(Sci::SCI_INDICATORFILLRANGE, begin, std::min(end, size) - begin);
}

void FindingMarks::append(QStringList &texts, int indicator, qsizetype offset) const
{
    const auto group = size_t(m_view.send(Sci::SCI_INDICATORVALUEAT, indicator, offset));
    if (group == 0 || group > m_groups.size())
        return;
    for (const openapi::validator::Finding &finding : m_groups[group - 1]) {
        const QString text = wording::findingText(finding);
        if (!texts.contains(text))
            texts.append(text);
    }
}

QStringList FindingMarks::textsAt(qsizetype offset) const
{
    QStringList texts;
    for (const Severity severity : Gravest)
        append(texts, indicatorOf(severity), offset);
    return texts;
}

QStringList FindingMarks::textsInLine(long line) const
{
    QStringList texts;
    const qsizetype begin = m_view.send(Sci::SCI_POSITIONFROMLINE, line);
    const qsizetype end = std::max<qsizetype>(m_view.send(Sci::SCI_GETLINEENDPOSITION, line),
                                              begin + 1);
    for (const Severity severity : Gravest) {
        for (qsizetype at = begin; at < end;) {
            append(texts, indicatorOf(severity), at);
            const qsizetype next = m_view.send(Sci::SCI_INDICATOREND, indicatorOf(severity), at);
            at = next > at ? next : end;
        }
    }
    return texts;
}

} // namespace ui::editor
