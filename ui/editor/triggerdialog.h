// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/editing/triggertemplates.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace ui::forms {
class JsonEditor;
}
namespace ui::widgets {
class JsonView;
class ProblemLabel;
} // namespace ui::widgets

namespace ui::editor {

/// Asks for a new trigger: its name, and a sample of the event where the template wants one. Shows
/// the schema that the sample gives. Runs no event loop of its own.
class TriggerDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `sample` is a JSON text, or empty.
    TriggerDialog(openapi::editing::TriggerTemplate kind, const QByteArray &sample,
                  QWidget *parent);

    [[nodiscard]] const openapi::editing::TriggerWish &wish() const { return m_wish; }

private:
    [[nodiscard]] QWidget *createSample(const QByteArray &sample);
    [[nodiscard]] QWidget *createButtons();
    void check();
    void readSample();

    openapi::editing::TriggerWish m_wish;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_summary = nullptr;
    forms::JsonEditor *m_sample = nullptr; ///< nullptr: the template wants none
    widgets::JsonView *m_schema = nullptr;
    widgets::ProblemLabel *m_problem = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace ui::editor
