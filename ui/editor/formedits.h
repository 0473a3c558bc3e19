// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/editing/edits.h"

#include <QObject>

namespace ui::editor {

class EditedDefinition;

/// Carries out what is edited in a form, each as one step to undo, and has the words for what
/// cannot be.
class FormEdits final : public QObject
{
    Q_OBJECT

public:
    /// `definition` outlives it.
    FormEdits(EditedDefinition &definition, QObject *parent);

    [[nodiscard]] const openapi::Document &document() const;
    [[nodiscard]] const openapi::JsonValue &root() const;
    /// False when it was refused. Nothing to change is no refusal. `name` is a step's name.
    bool carryOut(const QString &name, const openapi::editing::Edits &edits);

    /// One sentence that says why, and what to do.
    [[nodiscard]] static QString words(openapi::editing::Refusal refusal);

Q_SIGNALS:
    void refused(const QString &reason);
    void carriedOut();

private:
    EditedDefinition &m_definition;
};

} // namespace ui::editor
