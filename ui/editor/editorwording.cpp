// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/editorwording.h"

#include <QCoreApplication>

namespace ui::editor {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::editor::Editor)
};

const QString &separator()
{
    static const QString dot = u" · "_qs;
    return dot;
}

} // namespace

QStringList visibilityWords()
{
    return {Words::tr("Normal"), Words::tr("Important: always shown first"),
            Words::tr("Advanced: behind a menu"), Words::tr("Internal: never shown")};
}

QStringList triggerMarkWords()
{
    return {Words::tr("No trigger"), Words::tr("One run for each notification"),
            Words::tr("One run for each element of a list")};
}

QString kindWord(openapi::editing::ListedOperation::Kind kind)
{
    using Kind = openapi::editing::ListedOperation::Kind;
    switch (kind) {
    case Kind::Trigger:
        return Words::tr("Trigger");
    case Kind::Poll:
        return Words::tr("Polling trigger");
    case Kind::WebhookAction:
        return Words::tr("Webhook action");
    case Kind::Action:
        break;
    }
    return Words::tr("Action");
}

QString kindIcon(openapi::editing::ListedOperation::Kind kind)
{
    using Kind = openapi::editing::ListedOperation::Kind;
    switch (kind) {
    case Kind::Trigger:
        return u"fire"_qs;
    case Kind::Poll:
        return u"refresh"_qs;
    case Kind::WebhookAction:
        return u"flow"_qs;
    case Kind::Action:
        break;
    }
    return u"send"_qs;
}

QString schemaWords(const openapi::editing::OperationSchema &schema)
{
    using Role = openapi::editing::OperationSchema::Role;
    switch (schema.role) {
    case Role::Payload:
        return Words::tr("What an event carries");
    case Role::Body:
        return Words::tr("Body of the request");
    case Role::Answer:
        break;
    }
    return Words::tr("Answer %1").arg(schema.status);
}

QString sharedWords(const QString &name, int shared)
{
    return shared < 2 ? QString()
                      : Words::tr("“%1” is shared: a change here changes all %n places that "
                                  "refer to it.",
                                  nullptr, shared)
                            .arg(name);
}

QString typeText(const QString &type, const QString &format)
{
    return format.isEmpty() ? type : QString(type + separator() + format);
}

std::pair<QString, QString> typeOfText(const QString &text)
{
    const QStringList parts = text.split(separator());
    return {parts.value(0).trimmed(), parts.value(1).trimmed()};
}

QStringList typeTexts(bool withObjects)
{
    QStringList texts = {u"string"_qs};
    for (const QString &format :
         {u"date-time"_qs, u"date"_qs, u"uri"_qs, u"uuid"_qs, u"email"_qs, u"byte"_qs})
        texts.append(typeText(u"string"_qs, format));
    texts << u"integer"_qs << typeText(u"integer"_qs, u"int32"_qs)
          << typeText(u"integer"_qs, u"int64"_qs) << u"number"_qs
          << typeText(u"number"_qs, u"float"_qs) << typeText(u"number"_qs, u"double"_qs)
          << u"boolean"_qs << u"array"_qs;
    if (withObjects)
        texts << u"object"_qs;
    return texts;
}

} // namespace ui::editor
