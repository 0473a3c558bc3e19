// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

class QLabel;
class QToolButton;

namespace ui::widgets {
class ProblemLabel;
}

namespace ui::forms {

/// One property of a form: its label with the mark of required ones, its editor, what it means,
/// and what is wrong with it. A group or list that is optional is made and removed here.
class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    FieldRow(const QString &key, const FieldSchema &schema, QWidget *parent);

    [[nodiscard]] const QString &key() const { return m_key; }
    void setValue(const openapi::JsonValue *value);
    [[nodiscard]] std::optional<openapi::JsonValue> value() const;
    void showErrors(const FieldErrors &errors);

Q_SIGNALS:
    void edited(const QStringList &path, const std::optional<openapi::JsonValue> &value);

private:
    [[nodiscard]] QWidget *createHead();
    void createEditor();
    void take(const QStringList &path, const std::optional<openapi::JsonValue> &value);
    void addValue();
    void removeValue();
    void present();

    QString m_key;
    FieldSchema m_schema;
    QString m_name;
    bool m_nested; ///< a group or a list: made on demand
    bool m_present = false;
    QLabel *m_label = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_remove = nullptr;
    FieldEditor *m_editor = nullptr;
    widgets::ProblemLabel *m_problem = nullptr;
};

} // namespace ui::forms
