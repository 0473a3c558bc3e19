// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/removalsection.h"

#include "openapi/editing/operationedits.h"
#include "ui/editor/formedits.h"
#include "ui/operationrow.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::editor {

using Certainty = openapi::UnsubscribeLink::Certainty;

RemovalSection::RemovalSection(FormEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_words(new QLabel(this))
    , m_box(new QComboBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setObjectName(u"removalWords"_qs);
    m_box->setObjectName(u"declaredRemoval"_qs);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(10);
    m_box->setAccessibleName(tr("Request that unsubscribes"));
    m_box->setToolTip(tr("The words about the answer's Location header will name it"));
    m_box->setPlaceholderText(tr("Choose the request that unsubscribes"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(30);
    layout->addWidget(m_words);
    layout->addWidget(m_box, 0, Qt::AlignLeft);
    connect(m_box, &QComboBox::activated, this, &RemovalSection::declare);
}

bool RemovalSection::showTrigger(const openapi::DefinitionPtr &definition,
                                 const openapi::JsonPointer &place)
{
    m_place = place;
    const auto &triggers = definition->triggers;
    const auto trigger = std::find_if(
        triggers.begin(), triggers.end(),
        [&](const openapi::Trigger &one) { return definition->operationOf(one).pointer == place; });
    if (trigger == triggers.end())
        return false;
    const openapi::UnsubscribeLink &link = trigger->unsubscribe;
    listRemovals(*definition, link);
    const QString removal = link.operation < 0 ? QString()
                                               : request(definition->operations.at(
                                                   static_cast<size_t>(link.operation)));
    switch (link.certainty) {
    case Certainty::Declared:
        m_words->setText(tr("%1 unsubscribes. The definition declares it.").arg(removal));
        break;
    case Certainty::Inferred:
        m_words->setText(tr("%1 unsubscribes, to judge by its path. Choose it to declare it, so "
                            "that nobody has to guess.")
                             .arg(removal));
        break;
    case Certainty::Ambiguous:
        m_words->setText(tr("Several requests could unsubscribe. Choose the one that does."));
        break;
    case Certainty::None:
        m_words->setText(m_removals.empty()
                             ? tr("The definition has no DELETE: flows cannot unsubscribe. Add a "
                                  "path with one in the source.")
                             : tr("Nothing tells how flows unsubscribe. Choose the request."));
        break;
    }
    return true;
}

void RemovalSection::listRemovals(const openapi::ConnectorDefinition &definition,
                                  const openapi::UnsubscribeLink &link)
{
    std::vector<openapi::JsonPointer> removals;
    QStringList words;
    int current = -1;
    for (size_t i = 0; i < definition.operations.size(); ++i) {
        const openapi::Operation &operation = definition.operations.at(i);
        if (operation.verb != "DELETE")
            continue;
        if (static_cast<int>(i) == link.operation)
            current = static_cast<int>(removals.size());
        removals.push_back(operation.pointer);
        words.append(operation.summary.isEmpty()
                         ? request(operation)
                         : u"%1 – %2"_qs.arg(request(operation), operation.summary));
    }
    QStringList present;
    for (int i = 0; i < m_box->count(); ++i)
        present.append(m_box->itemText(i));
    if (removals != m_removals || words != present) {
        m_removals = std::move(removals);
        m_box->clear();
        m_box->addItems(words);
    }
    m_box->setCurrentIndex(link.certainty == Certainty::Ambiguous ? -1 : current);
    m_box->setVisible(!m_removals.empty());
}

void RemovalSection::declare(int index)
{
    m_edits.carryOut(tr("Declare how to unsubscribe"),
                     openapi::editing::declareRemoval(m_edits.root(), m_place,
                                                      m_removals.at(static_cast<size_t>(index))));
}

} // namespace ui::editor
