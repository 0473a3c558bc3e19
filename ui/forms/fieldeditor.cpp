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

namespace ui::forms {
namespace {

constexpr int deepestForm = 8; // deeper values are edited as JSON; also ends recursive schemas

FieldEditor *createStringEditor(const openapi::Schema &schema, QWidget *parent)
{
    if (schema.format == u"date-time" || schema.format == u"date" || schema.format == u"date-no-tz")
        return new DateEditor(schema.format, parent);
    return new TextEditor(schema, parent);
}

} // namespace

bool FieldEditor::showErrors(const FieldErrors &)
{
    return false;
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
        if (!schema->properties.empty())
            return new GroupEditor(field, parent);
        return new RawEditor(parent);
    default:
        return new RawEditor(parent);
    }
}

} // namespace ui::forms
