// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace ui::forms {

/// What is wrong with a value, in words, and where below the editor it belongs to.
struct FieldError
{
    QStringList path; ///< empty: the editor's own value
    QString text;
};
using FieldErrors = QList<FieldError>;

/// Edits one JSON value of one schema. Never touches the value by itself: what it was given comes
/// back as it was until the user changes it.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// nullptr: the value is absent.
    virtual void setValue(const openapi::JsonValue *value) = 0;
    [[nodiscard]] virtual std::optional<openapi::JsonValue> value() const = 0;
    /// True when it shows the errors of the values inside its own; else the field's label does.
    virtual bool showErrors(const FieldErrors &errors);
    /// The control that takes the focus and the label's mnemonic; for screen readers too.
    virtual void setName(const QString &name) = 0;

Q_SIGNALS:
    /// The user changed the value at `path` below this one; an empty optional removed it.
    void edited(const QStringList &path, const std::optional<openapi::JsonValue> &value);
};

/// What an editor is made from.
struct FieldSchema
{
    openapi::DefinitionPtr definition;
    openapi::SchemaIndex index = openapi::NoSchema;
    bool required = false;
    int depth = 0;
    bool folded = false; ///< its groups and lists are built when somebody unfolds them

    /// What is made from it one level below.
    [[nodiscard]] FieldSchema child(openapi::SchemaIndex schema, bool isRequired) const
    {
        return {definition, schema, isRequired, depth + 1, folded};
    }
    /// A group or a list: more than one control.
    [[nodiscard]] bool isNested() const;
    [[nodiscard]] const openapi::Schema *schema() const
    {
        return definition ? definition->schema(index) : nullptr;
    }
};

/// The editor for a schema: typed where the type says how, free JSON where it does not.
[[nodiscard]] FieldEditor *createFieldEditor(const FieldSchema &schema, QWidget *parent);

/// True for an object whose members may have any name.
[[nodiscard]] bool hasFreeKeys(const openapi::Schema &schema);

/// Leaves the keys for undo and redo to whoever offers them around `control`, so that they lead
/// through all changes of a payload and not only through those of one field.
void shareUndo(QWidget *control);

} // namespace ui::forms
