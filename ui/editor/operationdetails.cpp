// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/operationdetails.h"

#include "openapi/editing/editableoperation.h"
#include "openapi/reader.h"
#include "ui/editor/foldsection.h"
#include "ui/editor/formedits.h"
#include "ui/editor/parameterssection.h"
#include "ui/editor/removalsection.h"
#include "ui/editor/schemasection.h"
#include "ui/editor/wordssection.h"

#include <QFormLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <chrono>

namespace ui::editor {
using namespace std::chrono_literals;

namespace {

constexpr int NarrowColumns = 64; // characters

} // namespace

OperationDetails::OperationDetails(FormEdits &edits, QWidget *parent)
    : QScrollArea(parent)
    , m_edits(edits)
{
    setObjectName(u"operationDetails"_qs);
    setAccessibleName(tr("Form"));
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(10);
    m_words = new WordsSection(edits, content);
    m_parameters = new ParametersSection(edits, content);
    m_schema = new SchemaSection(edits, content);
    m_removal = new RemovalSection(edits, content);
    layout->addWidget(new FoldSection(tr("What users see"), m_words, content));
    layout->addWidget(new FoldSection(tr("Request"), m_parameters, content));
    layout->addWidget(new FoldSection(tr("Payload and bodies"), m_schema, content));
    m_removalPart = new FoldSection(tr("Unsubscribing"), m_removal, content);
    layout->addWidget(m_removalPart);
    layout->addStretch();
    setWidget(content);
    m_reading.setSingleShot(true);
    m_reading.setInterval(200ms);
    connect(&m_reading, &QTimer::timeout, this, &OperationDetails::readLinks);
}

/// Labels stand above their fields where there is no room beside them.
void OperationDetails::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = viewport()->width() < fontMetrics().averageCharWidth() * NarrowColumns;
    for (QFormLayout *form : widget()->findChildren<QFormLayout *>())
        form->setRowWrapPolicy(isNarrow ? QFormLayout::WrapAllRows : QFormLayout::WrapLongRows);
    QScrollArea::resizeEvent(event);
}

bool OperationDetails::showOperation(const openapi::JsonPointer &place)
{
    const auto operation = openapi::editing::editableOperation(m_edits.root(), place);
    if (!operation)
        return false;
    const bool isOther = place != m_place;
    m_place = place;
    m_words->showOperation(*operation);
    m_parameters->showOperation(*operation);
    m_schema->showOperation(*operation);
    if (isOther) {
        verticalScrollBar()->setValue(0);
        m_removalPart->hide();
    }
    m_reading.start();
    return true;
}

void OperationDetails::readLinks()
{
    m_removalPart->setVisible(
        m_removal->showTrigger(openapi::read(m_edits.document()).definition, m_place));
}

} // namespace ui::editor
