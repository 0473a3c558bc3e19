// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/fieldeditor.h"

#include "ui/forms/choiceeditor.h"
#include "ui/forms/dateeditor.h"
#include "ui/forms/listeditor.h"
#include "ui/forms/numbereditor.h"
#include "ui/forms/groupeditor.h"
#include "ui/forms/raweditor.h"
#include "ui/forms/texteditor.h"

#include <QKeyEvent>

namespace ui::forms {
namespace {

constexpr int deepestForm = 12; // deeper values are edited as JSON; also ends recursive schemas

FieldEditor *createStringEditor(const openapi::Schema &schema, QWidget *parent)
{
    if (schema.format == u"date-time" || schema.format == u"date" || schema.format == u"date-no-tz")
        return new DateEditor(schema.format, parent);
    return new TextEditor(schema, parent);
}

/// Refuses the keys for undo and redo before a control takes them.
class UndoKeys final : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return QObject::eventFilter(watched, event);
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

bool FieldEditor::showErrors(const FieldErrors &)
{
    return false;
}

bool hasFreeKeys(const openapi::Schema &schema)
{
    using Additional = openapi::Schema::Additional;
    return schema.additional == Additional::Allowed || schema.additional == Additional::Typed;
}

bool FieldSchema::isNested() const
{
    using Type = openapi::Schema::Type;
    const openapi::Schema *own = schema();
    return own && own->enumValues.empty()
           && (own->type == Type::Object || own->type == Type::Array
               || (own->type == Type::Any && (!own->properties.empty() || hasFreeKeys(*own))));
}

void shareUndo(QWidget *control)
{
    static UndoKeys keys;
    control->installEventFilter(&keys);
}

FieldEditor *createFieldEditor(const FieldSchema &field, QWidget *parent)
{
    using Type = openapi::Schema::Type;
    const openapi::Schema *schema = field.schema();
    if (!schema || schema->dynamic || field.depth > deepestForm)
        return new RawEditor(parent);
    if (!schema->enumValues.empty())
        return new ChoiceEditor(*schema, field.required, parent);
    switch (schema->type) {
    case Type::Boolean:
        return new ChoiceEditor(*schema, field.required, parent);
    case Type::Integer:
    case Type::Number:
        return new NumberEditor(*schema, parent);
    case Type::String:
        return createStringEditor(*schema, parent);
    case Type::Array:
        if (schema->items != openapi::NoSchema)
            return new ListEditor(field, parent);
        return new RawEditor(parent);
    case Type::Object:
    case Type::Any:
        if (!schema->properties.empty() || hasFreeKeys(*schema))
            return new GroupEditor(field, parent);
        return new RawEditor(parent);
    default:
        return new RawEditor(parent);
    }
}

} // namespace ui::forms
