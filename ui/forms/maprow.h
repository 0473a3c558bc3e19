// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

class QLineEdit;
class QToolButton;

namespace ui::widgets {
class ProblemLabel;
}

namespace ui::forms {

/// One member of an object whose name the user chooses.
class MapRow final : public QWidget
{
    Q_OBJECT

public:
    MapRow(const FieldSchema &schema, QWidget *parent);

    [[nodiscard]] const QString &key() const { return m_name; }
    void setMember(const QString &key, const openapi::JsonValue &value);
    /// The name cannot be what was typed, in words; empty: it can.
    void refuse(const QString &why);
    void showErrors(const FieldErrors &errors);
    void editKey();

Q_SIGNALS:
    void renameRequested(const QString &key);
    void removeRequested();
    void edited(const QStringList &path, const std::optional<openapi::JsonValue> &value);

private:
    QString m_name;
    QLineEdit *m_key = nullptr;
    FieldEditor *m_editor = nullptr;
    QToolButton *m_remove = nullptr;
    widgets::ProblemLabel *m_refusal = nullptr;
    widgets::ProblemLabel *m_problem = nullptr;
};

} // namespace ui::forms
