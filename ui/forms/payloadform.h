// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

class QVBoxLayout;

namespace ui::widgets {
class ProblemLabel;
}

namespace ui::forms {

/// A form made from a payload's schema. Shows a JSON value and tells of single changes to it; the
/// JSON itself stays with whoever owns it.
class PayloadForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PayloadForm(QWidget *parent);

    /// Builds the fields. False when the schema says nothing that a form could show.
    bool setSchema(const openapi::DefinitionPtr &definition, openapi::SchemaIndex schema);
    void setValue(const openapi::JsonValue &value);
    [[nodiscard]] std::optional<openapi::JsonValue> value() const;
    /// Puts each error at its field.
    void showErrors(const openapi::Diagnostics &diagnostics);
    /// Who will not take a wrong value: a sentence with the problem as %1.
    void setRefusal(const QString &sentence) { m_refusal = sentence; }

Q_SIGNALS:
    void edited(const QStringList &path, const std::optional<openapi::JsonValue> &value);
    /// Fields came, went or moved.
    void rearranged();

protected:
    bool event(QEvent *event) override;

private:
    void moveEntry(int by);
    [[nodiscard]] FieldErrors fieldErrors(const openapi::Diagnostics &diagnostics) const;

    openapi::DefinitionPtr m_definition;
    openapi::SchemaIndex m_schema = openapi::NoSchema;
    QString m_refusal;
    QVBoxLayout *m_layout = nullptr;
    widgets::ProblemLabel *m_problem = nullptr;
    FieldEditor *m_editor = nullptr;
};

} // namespace ui::forms
