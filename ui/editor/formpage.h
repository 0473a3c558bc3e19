// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/textfield.h"

#include <QScrollArea>

class QFormLayout;

namespace ui::editor {

/// A tab of fields of the definition, in titled groups, that scrolls where there are many.
class FormPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormPage(QWidget *parent);

    /// Brings the field for what stands at `pointer` into sight, and gives it the focus if wanted;
    /// false when there is none.
    bool reveal(const openapi::JsonPointer &pointer, bool focus);

protected:
    QFormLayout *addGroup(const QString &title);
    /// A row with the binding's field; `label` with its mnemonic.
    TextField *addText(QFormLayout *form, const QString &label, const TextBinding &binding,
                       EditedDefinition &edited);
    /// A paragraph below the fields so far.
    void addNote(QFormLayout *form, const QString &text);
    /// To be called when all groups are there.
    void endGroups();

private:
    QWidget *m_content = nullptr;
};

} // namespace ui::editor
