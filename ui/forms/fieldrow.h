// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace ui::widgets {
class ProblemLabel;
}

namespace ui::forms {

class FoldButton;
class FoldedEditor;

/// One property of a form: its label with the mark of required ones, its editor, what it means,
/// and what is wrong with it. A group or list is folded here and, when optional, made and removed.
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
    [[nodiscard]] QToolButton *createButton(QWidget *head, const QString &text,
                                            const QString &icon);
    void addNestedButtons(QHBoxLayout *row, QWidget *head);
    void addNullButton(QHBoxLayout *row, QWidget *head);
    void createEditor();
    void take(const QStringList &path, const std::optional<openapi::JsonValue> &value);
    void tell(const std::optional<openapi::JsonValue> &value);
    void addValue();
    void fold(bool open);
    void present();
    void presentErrors();

    QString m_key;
    FieldSchema m_schema;
    QString m_name;
    bool m_present = false;
    bool m_null = false; ///< the value is null, and may be
    QVBoxLayout *m_layout = nullptr;
    QLabel *m_label = nullptr;
    FoldButton *m_fold = nullptr; ///< of groups and lists
    QToolButton *m_add = nullptr;
    QToolButton *m_remove = nullptr;
    QToolButton *m_nothing = nullptr; ///< of what may be null
    FieldEditor *m_editor = nullptr;
    FoldedEditor *m_folded = nullptr; ///< m_editor, when a group or a list
    widgets::ProblemLabel *m_problem = nullptr; ///< made with the first problem
    FieldErrors m_errors;
};

} // namespace ui::forms
