// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/wordssection.h"

#include "ui/editor/editorwording.h"
#include "ui/editor/fieldrefresh.h"
#include "ui/editor/formedits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui::editor {

using openapi::editing::ListedOperation;
using openapi::editing::OperationText;
using openapi::editing::TriggerMark;

WordsSection::WordsSection(FormEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_summary = addLine(tr("&Summary"), tr("The title of the card, a short sentence"),
                        "operationSummary");
    addDescription();
    m_hint = addLine(tr("&Hint"), tr("How to try the trigger, shown while a flow waits for it"),
                     "operationHint");
    m_visibility = addBox(tr("&Visibility"), visibilityWords(), "operationVisibility");
    m_mark = addBox(tr("&Trigger"), triggerMarkWords(), "operationMark");
    m_operationId = addLine(tr("&Operation id"),
                            tr("What flows know it by: those that exist break when it changes"),
                            "operationName");
    m_deprecated = new QCheckBox(tr("De&precated: hidden from new flows"), this);
    m_deprecated->setObjectName(u"operationDeprecated"_qs);
    m_layout->addRow(QString(), m_deprecated);
    connectTexts();
    connectChoices();
}

QLineEdit *WordsSection::addLine(const QString &label, const QString &tip, const char *name)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QString::fromLatin1(name));
    line->setToolTip(tip);
    line->setAccessibleName(QString(label).remove(u'&'));
    m_layout->addRow(label, line);
    return line;
}

QComboBox *WordsSection::addBox(const QString &label, const QStringList &choices, const char *name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(QString(label).remove(u'&'));
    box->addItems(choices);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    m_layout->addRow(label, box);
    return box;
}

void WordsSection::addDescription()
{
    m_description = new QPlainTextEdit(this);
    m_description->setObjectName(u"operationDescription"_qs);
    m_description->setAccessibleName(tr("Description"));
    m_description->setToolTip(tr("Whole sentences about what it does"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(fontMetrics().lineSpacing() * 3 + 16);
    m_layout->addRow(tr("&Description"), m_description);
}

void WordsSection::setText(OperationText which, const QString &step, const QString &text)
{
    m_edits.carryOut(
        step, openapi::editing::setText(m_edits.root(), m_operation.head.pointer, which, text));
}

void WordsSection::connectTexts()
{
    connect(m_summary, &QLineEdit::textEdited, this, [this](const QString &text) {
        setText(OperationText::Summary, tr("Change the summary"), text);
    });
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] {
        setText(OperationText::Description, tr("Change the description"), textOf(*m_description));
    });
    connect(m_hint, &QLineEdit::textEdited, this, [this](const QString &text) {
        setText(OperationText::Hint, tr("Change the hint"), text);
    });
    // Only whole names: what calls the operation would follow to every one on the way.
    connect(m_operationId, &QLineEdit::editingFinished, this, [this] {
        const QString before = m_operation.head.operationId;
        if (m_operationId->text().trimmed() == before)
            return;
        if (!m_edits.carryOut(tr("Rename %1").arg(before),
                              openapi::editing::setOperationId(
                                  m_edits.root(), m_operation.head.pointer, m_operationId->text())))
            refresh(*m_operationId, before);
    });
}

void WordsSection::connectChoices()
{
    connect(m_visibility, &QComboBox::activated, this, [this](int index) {
        m_edits.carryOut(tr("Change the visibility"),
                         openapi::editing::setVisibility(m_edits.root(), m_operation.head.pointer,
                                                         static_cast<openapi::Visibility>(index)));
    });
    connect(m_mark, &QComboBox::activated, this, [this](int index) {
        m_edits.carryOut(tr("Change what starts a flow"),
                         openapi::editing::setTriggerMark(m_edits.root(), m_operation.head.pointer,
                                                          static_cast<TriggerMark>(index)));
    });
    connect(m_deprecated, &QCheckBox::clicked, this, [this](bool checked) {
        m_edits.carryOut(
            tr("Deprecate or not"),
            openapi::editing::setDeprecated(m_edits.root(), m_operation.head.pointer, checked));
    });
}

void WordsSection::showOperation(const openapi::editing::EditableOperation &operation)
{
    const bool isOther = operation.head.pointer != m_operation.head.pointer;
    const bool renamed = operation.head.operationId != m_operation.head.operationId;
    m_operation = operation;
    refresh(*m_summary, operation.head.summary);
    refresh(*m_description, operation.description);
    refresh(*m_hint, operation.hint);
    // A name that is being typed is not the definition's yet.
    if (isOther || renamed || !m_operationId->hasFocus())
        refresh(*m_operationId, operation.head.operationId);
    refresh(*m_visibility, static_cast<int>(operation.head.visibility));
    refresh(*m_mark, static_cast<int>(operation.mark));
    m_deprecated->setChecked(operation.head.deprecated);
    const bool triggers = operation.head.kind != ListedOperation::Kind::Action
                          || operation.mark != TriggerMark::None || !operation.hint.isEmpty();
    for (QWidget *field : {static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_mark)}) {
        field->setVisible(triggers);
        m_layout->labelForField(field)->setVisible(triggers);
    }
}

} // namespace ui::editor
