// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/unsubscribelinks.h"

#include <QRegularExpression>

#include <algorithm>

namespace openapi {

namespace {

QString parentPath(const QString &path)
{
    return path.left(std::max<qsizetype>(0, path.lastIndexOf(u'/')));
}

/// "/event/remove" for "/event/remove/{oid}/{id}" and for "/event/remove/".
QString stem(QString path)
{
    while (path.endsWith(u'/') || path.endsWith(u'}'))
        path = parentPath(path);
    return path;
}

} // namespace

UnsubscribeLinks::UnsubscribeLinks(const std::vector<Operation> &operations,
                                   const QString &basePath)
    : m_operations(operations)
{
    for (size_t i = 0; i < operations.size(); ++i) {
        const Operation &operation = operations[i];
        if (operation.verb != "DELETE")
            continue;
        const int index = int(i);
        const QString path = operation.path.text();
        const QString pathStem = stem(path);
        m_deletes.push_back(index);
        m_byName.insert(operation.operationId, index);
        m_byName.insert(path, index);
        m_byName.insert(path.mid(basePath.size()), index);
        m_byStem[pathStem].push_back(index);
        m_byParent[parentPath(pathStem)].push_back(index);
    }
    m_byName.remove(QString());
}

int UnsubscribeLinks::declared(const QStringList &locationTexts) const
{
    static const QRegularExpression separators(QStringLiteral("[\\s\"'()<>\\[\\],;]+"));
    for (const QString &text : locationTexts) {
        for (QString word : text.split(separators, Qt::SkipEmptyParts)) {
            if (word.endsWith(u'.') || word.endsWith(u':'))
                word.chop(1);
            const auto found = m_byName.constFind(word);
            if (found != m_byName.constEnd())
                return *found;
        }
    }
    return -1;
}

UnsubscribeLink UnsubscribeLinks::choose(const std::vector<int> &candidates) const
{
    using Certainty = UnsubscribeLink::Certainty;
    if (candidates.empty())
        return {};
    if (candidates.size() == 1)
        return {Certainty::Inferred, candidates.front(), {}};
    // Users never call an unsubscribe operation: publishers hide it.
    std::vector<int> internal;
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(internal),
                 [this](int index) {
                     return m_operations[size_t(index)].visibility == Visibility::Internal;
                 });
    if (internal.size() == 1)
        return {Certainty::Inferred, internal.front(), {}};
    return {Certainty::Ambiguous, -1, internal.empty() ? candidates : internal};
}

UnsubscribeLink UnsubscribeLinks::find(const Operation &subscribe,
                                       const QStringList &locationTexts) const
{
    if (const int index = declared(locationTexts); index >= 0)
        return {UnsubscribeLink::Certainty::Declared, index, {}};
    // The path itself or one of its elements, then siblings, then whatever there is.
    const QString path = stem(subscribe.path.text());
    UnsubscribeLink link = choose(m_byStem.value(path));
    if (link.certainty != UnsubscribeLink::Certainty::None)
        return link;
    const QString parent = parentPath(path);
    std::vector<int> siblings = m_byStem.value(parent);
    if (!parent.isEmpty()) {
        const std::vector<int> children = m_byParent.value(parent);
        siblings.insert(siblings.end(), children.begin(), children.end());
    }
    link = choose(siblings);
    return link.certainty == UnsubscribeLink::Certainty::None ? choose(m_deletes) : link;
}

} // namespace openapi
