// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/previewpane.h"

#include "openapi/reader.h"
#include "ui/editor/designercardview.h"
#include "ui/editor/dynamiccontentview.h"
#include "ui/editor/editeddefinition.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace ui::editor {
using namespace std::chrono_literals;

PreviewPane::PreviewPane(EditedDefinition &definition, QWidget *parent)
    : QWidget(parent)
    , m_definition(definition)
    , m_box(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new widgets::EmptyState(u"flow"_qs, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_box->setObjectName(u"previewedOperation"_qs);
    m_box->setAccessibleName(tr("Trigger or action"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(20);
    layout->addWidget(m_box);
    layout->addWidget(m_stack, 1);
    m_content = createContent();
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    m_empty->setWords(
        tr("Nothing to show yet"),
        tr("As soon as the definition has a trigger or an action, it is shown here as "
           "in the flow designer."));
    m_rest.setSingleShot(true);
    m_rest.setInterval(150ms);
    connect(&m_rest, &QTimer::timeout, this, &PreviewPane::refresh);
    connect(&definition, &EditedDefinition::documentChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            m_rest.start();
    });
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        m_place = m_read->operations.at(static_cast<size_t>(index)).pointer;
        showCurrent();
    });
}

QWidget *PreviewPane::createContent()
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Preview"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(12);
    m_card = new DesignerCardView(content);
    auto *heading = new QLabel(tr("Dynamic content"), content);
    heading->setFont(theme::headingFont(font()));
    m_tokens = new DynamicContentView(content);
    auto *note = new QLabel(tr("An impression: the platform may order and shorten it otherwise."),
                            content);
    note->setFont(theme::smallFont(font()));
    note->setWordWrap(true);
    layout->addWidget(m_card);
    layout->addWidget(heading);
    layout->addWidget(m_tokens);
    layout->addWidget(note);
    layout->addStretch();
    scroll->setWidget(content);
    return scroll;
}

void PreviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void PreviewPane::setBrand(const QImage &icon, const QColor &colour)
{
    m_card->setBrand(icon, colour);
    m_tokens->setBrand(icon, colour);
}

void PreviewPane::goTo(const openapi::JsonPointer &place)
{
    m_place = openapi::JsonPointer(place.tokens().mid(0, 3));
    if (m_read)
        showCurrent();
}

void PreviewPane::refresh()
{
    m_stale = false;
    m_rest.stop();
    // What is being typed need not be JSON: the last that was stays in sight.
    if (m_read && openapi::hasErrors(m_definition.document().diagnostics()))
        return;
    m_read = openapi::read(m_definition.document()).definition;
    listOperations(*m_read);
    showCurrent();
}

void PreviewPane::listOperations(const openapi::ConnectorDefinition &definition)
{
    const QSignalBlocker blocker(m_box);
    m_box->clear();
    for (const openapi::Operation &operation : definition.operations)
        m_box->addItem(operation.summary.isEmpty() ? operation.key() : operation.summary);
}

void PreviewPane::showCurrent()
{
    const auto &operations = m_read->operations;
    auto found = std::find_if(
        operations.begin(), operations.end(),
        [this](const openapi::Operation &one) { return m_place && one.pointer == *m_place; });
    if (found == operations.end())
        found = operations.begin();
    m_box->setVisible(!operations.empty());
    m_stack->setCurrentWidget(operations.empty() ? m_empty : m_content);
    if (operations.empty())
        return;
    const int index = static_cast<int>(found - operations.begin());
    m_box->setCurrentIndex(index);
    const openapi::DesignerCard card = openapi::designerCard(m_definition.document(), *m_read,
                                                             index);
    m_card->showCard(card);
    m_tokens->showCard(card);
}

} // namespace ui::editor
