// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/triggerdialog.h"

#include "openapi/document.h"
#include "openapi/editing/schemainference.h"
#include "ui/forms/jsoneditor.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/problemlabel.h"
#include "ui/wording.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace ui::editor {

using openapi::editing::TriggerTemplate;

namespace {

/// The column of a splitter: a heading and what stands below it.
QWidget *titled(const QString &title, QWidget *content, QWidget *parent)
{
    auto *holder = new QWidget(parent);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(title, holder);
    label->setBuddy(content);
    layout->addWidget(label);
    layout->addWidget(content, 1);
    return holder;
}

/// A list of objects is one of several samples.
std::vector<openapi::JsonValue> samplesIn(const openapi::JsonValue &value)
{
    const auto &items = value.items();
    const bool isList = !items.empty()
                        && std::all_of(
                            items.begin(), items.end(),
                            [](const openapi::JsonValue &item) { return item.isObject(); });
    return isList ? items : std::vector{value};
}

} // namespace

TriggerDialog::TriggerDialog(TriggerTemplate kind, const QByteArray &sample, QWidget *parent)
    : QDialog(parent)
{
    m_wish.kind = kind;
    setObjectName(u"triggerDialog"_qs);
    setWindowTitle(tr("Add a trigger"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto *fields = new QFormLayout;
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"triggerName"_qs);
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("OrderPlaced"));
    m_name->setToolTip(tr("Path and operation id are made of it"));
    m_summary = new QLineEdit(this);
    m_summary->setObjectName(u"triggerSummary"_qs);
    m_summary->setAccessibleName(tr("Summary"));
    m_summary->setPlaceholderText(tr("When an order is placed"));
    fields->addRow(tr("&Name"), m_name);
    fields->addRow(tr("&Summary"), m_summary);
    layout->addLayout(fields);
    if (kind != TriggerTemplate::EmptyEvent)
        layout->addWidget(createSample(sample), 1);
    m_problem = new widgets::ProblemLabel(this);
    m_problem->setObjectName(u"sampleProblem"_qs);
    layout->addWidget(m_problem);
    layout->addWidget(createButtons());
    connect(m_name, &QLineEdit::textEdited, this, &TriggerDialog::check);
    connect(m_summary, &QLineEdit::textEdited, this, &TriggerDialog::check);
    resize(m_sample ? QSize(820, 540) : QSize(460, 160));
    check();
}

QWidget *TriggerDialog::createSample(const QByteArray &sample)
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    m_sample = new forms::JsonEditor(tr("Sample"), splitter);
    m_sample->setObjectName(u"sample"_qs);
    m_sample->setPlaceholderText(tr("Paste one event as JSON, or a list of several."));
    m_sample->begin(sample);
    m_schema = new widgets::JsonView(tr("Schema"), splitter);
    m_schema->setObjectName(u"inferredSchema"_qs);
    splitter->addWidget(titled(tr("S&ample"), m_sample, splitter));
    splitter->addWidget(titled(tr("Schema made of it"), m_schema, splitter));
    connect(m_sample, &QPlainTextEdit::textChanged, this, &TriggerDialog::check);
    return splitter;
}

QWidget *TriggerDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add the trigger"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"addTrigger"_qs);
    m_add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void TriggerDialog::readSample()
{
    m_wish.samples.clear();
    const QByteArray text = m_sample->json();
    if (text.trimmed().isEmpty())
        return m_problem->setProblem({});
    const openapi::JsonParseResult parsed = openapi::parseStrictJson(text);
    const auto &all = parsed.diagnostics;
    const auto error = std::find_if(all.begin(), all.end(), [](const openapi::Diagnostic &one) {
        return one.severity == openapi::Severity::Error;
    });
    if (error != all.end()) {
        const int line = openapi::Document(text).position(error->range.begin).first;
        return m_problem->setProblem(tr("Line %1: %2").arg(line).arg(wording::diagnostic(*error)));
    }
    m_problem->setProblem({});
    m_wish.samples = samplesIn(parsed.root);
}

void TriggerDialog::check()
{
    m_wish.name = m_name->text().trimmed();
    m_wish.summary = m_summary->text().trimmed();
    if (m_sample) {
        readSample();
        m_schema->setContent(m_wish.samples.empty()
                                 ? QByteArray()
                                 : openapi::editing::inferredSchema(m_wish.samples).toJson(2));
    }
    const bool hasSample = !m_sample || !m_wish.samples.empty();
    m_add->setEnabled(!m_wish.name.isEmpty() && hasSample);
}

} // namespace ui::editor
