// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/triggerinputs.h"

#include <QDialog>

class QPushButton;

namespace ui::forms {

class PayloadForm;

/// Asks for what a trigger wants to know when a flow subscribes. Runs no event loop of its own.
class InputsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What a user fills in for this trigger, with the words of the window; empty: nothing.
    [[nodiscard]] static openapi::TriggerInputs inputsOf(const openapi::DefinitionPtr &definition,
                                                         const openapi::Trigger &trigger);

    InputsDialog(const QString &trigger, const openapi::TriggerInputs &inputs, QWidget *parent);

    [[nodiscard]] const openapi::JsonValue &values() const { return m_values; }

private:
    [[nodiscard]] QWidget *createForm();
    [[nodiscard]] QWidget *createButtons();
    void check();

    openapi::TriggerInputs m_inputs;
    openapi::JsonValue m_values;
    PayloadForm *m_form = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace ui::forms
