// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ui::editor {

class FormEdits;

/// How flows unsubscribe from a trigger, and the choice that the definition then declares.
class RemovalSection final : public QWidget
{
    Q_OBJECT

public:
    /// `edits` outlives it.
    RemovalSection(FormEdits &edits, QWidget *parent);

    /// False when the operation at `place` is no webhook of `definition`: nobody unsubscribes.
    bool showTrigger(const openapi::DefinitionPtr &definition, const openapi::JsonPointer &place);

private:
    void listRemovals(const openapi::ConnectorDefinition &definition,
                      const openapi::UnsubscribeLink &link);
    void declare(int index);

    FormEdits &m_edits;
    openapi::JsonPointer m_place;
    std::vector<openapi::JsonPointer> m_removals; ///< in the order of the box
    QLabel *m_words = nullptr;
    QComboBox *m_box = nullptr;
};

} // namespace ui::editor
