// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/formedits.h"

#include "ui/editor/editeddefinition.h"

namespace ui::editor {

using openapi::editing::Refusal;

FormEdits::FormEdits(EditedDefinition &definition, QObject *parent)
    : QObject(parent)
    , m_definition(definition)
{
}

const openapi::Document &FormEdits::document() const
{
    return m_definition.document();
}

const openapi::JsonValue &FormEdits::root() const
{
    return m_definition.document().root();
}

bool FormEdits::carryOut(const QString &name, const openapi::editing::Edits &edits)
{
    if (!edits) {
        Q_EMIT refused(words(edits.error()));
        return false;
    }
    if (!edits->empty() && !m_definition.apply(name, *edits)) {
        Q_EMIT refused(words(Refusal::NotFound));
        return false;
    }
    Q_EMIT carriedOut();
    return true;
}

QString FormEdits::words(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotFound:
        return tr("The definition has nothing here that could be changed: look at this place in "
                  "the source.");
    case Refusal::NameEmpty:
        return tr("A name is needed.");
    case Refusal::NameTaken:
        return tr("Another one has this name already: choose a different one.");
    case Refusal::Misspelt:
        return tr("This is no value of the type: write it as in JSON, or change the type.");
    case Refusal::NoNeighbour:
        return tr("It cannot be moved any further.");
    }
    return {};
}

} // namespace ui::editor
