// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/inputsdialog.h"

#include "openapi/payload.h"
#include "ui/forms/jsonpath.h"
#include "ui/forms/payloadform.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui::forms {

openapi::TriggerInputs InputsDialog::inputsOf(const openapi::DefinitionPtr &definition,
                                              const openapi::Trigger &trigger)
{
    const openapi::InputTitles titles = {tr("In the address"), tr("In the query"),
                                         tr("As header fields"), tr("In the body")};
    return openapi::triggerInputs(*definition, definition->operationOf(trigger), titles);
}

InputsDialog::InputsDialog(const QString &trigger, const openapi::TriggerInputs &inputs,
                           QWidget *parent)
    : QDialog(parent)
    , m_inputs(inputs)
    , m_values(openapi::samplePayload(*inputs.definition, inputs.schema))
{
    setObjectName(u"inputsDialog"_qs);
    setWindowTitle(tr("Add a test flow"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto *heading = new QLabel(trigger, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    heading->setFont(theme::headingFont(font()));
    auto *sentence = new QLabel(
        tr("A flow that uses this event fills in these values when it subscribes."), this);
    sentence->setWordWrap(true);
    layout->addWidget(heading);
    layout->addWidget(sentence);
    layout->addWidget(createForm(), 1);
    layout->addWidget(createButtons());
    resize(560, 480);
    m_form->setValue(m_values);
    check();
}

QWidget *InputsDialog::createForm()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Form"));
    scroll->setBackgroundRole(QPalette::Base);
    auto *content = new QWidget(scroll);
    content->setBackgroundRole(QPalette::Base);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(14, 12, 14, 12);
    m_form = new PayloadForm(content);
    m_form->setRefusal(tr("The connector will refuse this: %1"));
    m_form->setSchema(m_inputs.definition, m_inputs.schema);
    inner->addWidget(m_form);
    inner->addStretch();
    scroll->setWidget(content);
    connect(m_form, &PayloadForm::edited, this,
            [this](const QStringList &path, const std::optional<openapi::JsonValue> &value) {
                m_values = withValue(m_values, path, value);
                check();
            });
    return scroll;
}

QWidget *InputsDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add the flow"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"addFlow"_qs);
    m_add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void InputsDialog::check()
{
    const openapi::Diagnostics errors = openapi::validatePayload(*m_inputs.definition,
                                                                 m_inputs.schema, m_values);
    m_form->showErrors(errors);
    m_add->setEnabled(!openapi::hasErrors(errors));
}

} // namespace ui::forms
