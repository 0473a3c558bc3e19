// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/operationedits.h"

#include "openapi/editing/operationlist.h"
#include "openapi/validator/access.h"

#include <QRegularExpression>

#include <algorithm>

namespace openapi::editing {

namespace {

using validator::textOf;

/// Finds what calls an operation by its id.
class Callers
{
public:
    Callers(const QString &operationId, const QString &name)
        : m_operationId(operationId)
        , m_name(name)
        , m_word(QStringLiteral("(?<![\\w-])%1(?![\\w-])")
                     .arg(QRegularExpression::escape(operationId)))
    {
    }

    /// `inCall`: `value` stands below an extension.
    void collect(const JsonValue &value, const JsonPointer &place, bool inCall);
    [[nodiscard]] Patches take() { return std::move(m_patches); }

private:
    [[nodiscard]] bool isCall(const JsonValue::Member &member, bool inCall) const;
    void collectWords(const JsonValue &header, const JsonPointer &place);

    const QString m_operationId;
    const QString m_name;
    const QRegularExpression m_word;
    Patches m_patches;
};

bool Callers::isCall(const JsonValue::Member &member, bool inCall) const
{
    return inCall && member.value.isString() && member.value.toString() == m_operationId
           && (member.key == u"operationId" || member.key == u"operationName");
}

void Callers::collectWords(const JsonValue &header, const JsonPointer &place)
{
    QString words = textOf(&header, u"description");
    if (!words.contains(m_word))
        return;
    words.replace(m_word, m_name);
    m_patches.push_back(
        replaced(place.child(QStringLiteral("description")), JsonValue::string(words)));
}

void Callers::collect(const JsonValue &value, const JsonPointer &place, bool inCall)
{
    for (size_t i = 0; i < value.items().size(); ++i)
        collect(value.items()[i], place.child(qsizetype(i)), inCall);
    for (const JsonValue::Member &member : value.members()) {
        if (value.find(QStringView(member.key)) != &member.value)
            continue; // of duplicates, only the last one can be addressed
        const JsonPointer child = place.child(member.key);
        if (isCall(member, inCall))
            m_patches.push_back(replaced(child, JsonValue::string(m_name)));
        if (member.key.compare(u"Location", Qt::CaseInsensitive) == 0
            && place.tokens().endsWith(QStringLiteral("headers")))
            collectWords(member.value, child);
        collect(member.value, child, inCall || validator::isExtension(member.key));
    }
}

QString keyOf(OperationText which)
{
    switch (which) {
    case OperationText::Description:
        return QStringLiteral("description");
    case OperationText::Hint:
        return QStringLiteral("x-ms-trigger-hint");
    case OperationText::Summary:
        break;
    }
    return QStringLiteral("summary");
}

QString wordOf(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Important:
        return QStringLiteral("important");
    case Visibility::Advanced:
        return QStringLiteral("advanced");
    case Visibility::Internal:
        return QStringLiteral("internal");
    case Visibility::Normal:
        break;
    }
    return {};
}

} // namespace

Edits setText(const JsonValue &root, const JsonPointer &place, OperationText which,
              const QString &text)
{
    return withText(root, place, keyOf(which), text);
}

Edits setVisibility(const JsonValue &root, const JsonPointer &place, Visibility visibility)
{
    return withText(root, place, QStringLiteral("x-ms-visibility"), wordOf(visibility));
}

Edits setDeprecated(const JsonValue &root, const JsonPointer &place, bool deprecated)
{
    return withFlag(root, place, QStringLiteral("deprecated"), deprecated);
}

Edits setTriggerMark(const JsonValue &root, const JsonPointer &place, TriggerMark mark)
{
    const QString word = mark == TriggerMark::Batch    ? QStringLiteral("batch")
                         : mark == TriggerMark::Single ? QStringLiteral("single")
                                                       : QString();
    return withText(root, place, QStringLiteral("x-ms-trigger"), word);
}

Edits setOperationId(const JsonValue &root, const JsonPointer &place, const QString &operationId)
{
    const JsonValue *operation = root.find(place);
    if (!operation || !operation->isObject())
        return tl::make_unexpected(Refusal::NotFound);
    const QString name = operationId.trimmed();
    if (name.isEmpty())
        return tl::make_unexpected(Refusal::NameEmpty);
    const QString before = textOf(operation, u"operationId");
    if (name == before)
        return Patches();
    int namesakes = 0;
    for (const ListedOperation &other : listedOperations(root)) {
        if (other.operationId == name)
            return tl::make_unexpected(Refusal::NameTaken);
        namesakes += other.operationId == before ? 1 : 0;
    }
    Edits edits = withText(root, place, QStringLiteral("operationId"), name);
    // What calls one of several of the same name need not mean this one.
    if (!edits || before.isEmpty() || namesakes > 1)
        return edits;
    Callers callers(before, name);
    callers.collect(root, {}, false);
    const Patches called = callers.take();
    edits->insert(edits->end(), called.begin(), called.end());
    return edits;
}

} // namespace openapi::editing
