// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/answereditor.h"

#include "openapi/payload.h"
#include "ui/forms/jsoneditor.h"
#include "ui/operationrow.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/problemlabel.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

namespace ui::pages {
namespace {

constexpr int LeastCode = 200; // what comes before is no final answer
constexpr int MostCode = 599;

} // namespace

AnswerEditor::AnswerEditor(QWidget *parent)
    : QWidget(parent)
    , m_words(new widgets::ElidedLabel(this))
    , m_status(new QSpinBox(this))
    , m_body(new forms::JsonEditor(tr("Body of the answer"), this))
    , m_problem(new widgets::ProblemLabel(this))
    , m_keep(new QPushButton(theme::icon(u"save"_qs), tr("Keep"), this))
    , m_reset(new QPushButton(theme::icon(u"undo"_qs), tr("Reset to sample"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(createHead());
    layout->addWidget(m_body, 1);
    layout->addWidget(m_problem);
    m_body->setObjectName(u"answerBody"_qs);
    m_body->setPlaceholderText(tr("No body"));
    m_body->setMinimumHeight(m_body->fontMetrics().lineSpacing() * 3 + 20);
    m_problem->hide();
    connect(m_status, &QSpinBox::valueChanged, this, &AnswerEditor::check);
    connect(m_body, &QPlainTextEdit::textChanged, this, &AnswerEditor::check);
    connect(m_keep, &QPushButton::clicked, this, &AnswerEditor::keep);
    connect(m_reset, &QPushButton::clicked, this, &AnswerEditor::reset);
    setTabOrder(m_status, m_body);
    setTabOrder(m_body, m_keep);
    setTabOrder(m_keep, m_reset);
}

QLayout *AnswerEditor::createHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *label = new QLabel(tr("&Status"), this);
    label->setBuddy(m_status);
    m_status->setObjectName(u"answerStatus"_qs);
    m_status->setAccessibleName(tr("Status of the answer"));
    m_status->setRange(LeastCode, MostCode);
    m_keep->setObjectName(u"keepAnswer"_qs);
    m_keep->setToolTip(tr("Answer this from now on; kept with the connector"));
    m_reset->setObjectName(u"resetAnswer"_qs);
    m_reset->setToolTip(tr("Answer what is made from the definition again"));
    row->addWidget(label);
    row->addWidget(m_status);
    row->addWidget(m_words, 1);
    row->addWidget(m_keep);
    row->addWidget(m_reset);
    return row;
}

void AnswerEditor::showOperation(const openapi::DefinitionPtr &definition, int operation,
                                 const server::SampleAnswer *kept)
{
    const std::optional<server::SampleAnswer> now = kept ? std::optional(*kept) : std::nullopt;
    const bool same = definition == m_definition && operation == m_operation;
    if (same && now == m_kept)
        return;
    const bool untouched = typed() == m_kept.value_or(m_sample);
    m_definition = definition;
    m_operation = operation;
    m_kept = now;
    m_sample = sampleAnswer(*definition, definition->operations.at(static_cast<size_t>(operation)));
    if (!same || untouched)
        begin(m_kept.value_or(m_sample));
    check();
}

void AnswerEditor::clear()
{
    m_definition.reset();
    m_operation = -1;
    m_kept.reset();
    m_sample = {};
}

server::SampleAnswer AnswerEditor::typed() const
{
    server::SampleAnswer answer;
    answer.status = m_status->value();
    answer.body = m_body->json();
    if (answer.body.trimmed().isEmpty())
        answer.body.clear();
    return answer;
}

void AnswerEditor::begin(const server::SampleAnswer &answer)
{
    const QSignalBlocker status(m_status);
    const QSignalBlocker body(m_body);
    m_status->setValue(answer.status);
    m_body->begin(answer.body);
}

void AnswerEditor::check()
{
    if (!m_definition)
        return;
    const server::SampleAnswer answer = typed();
    const openapi::Operation &operation = m_definition->operations.at(
        static_cast<size_t>(m_operation));
    openapi::Diagnostics problems;
    bool broken = false;
    if (!answer.body.isEmpty()) {
        const openapi::JsonParseResult parsed = openapi::parseStrictJson(answer.body);
        broken = !parsed.complete || openapi::hasErrors(parsed.diagnostics);
        problems = parsed.diagnostics;
        const openapi::Response *response = operation.successResponse();
        if (!broken && response && response->schema != openapi::NoSchema)
            problems = openapi::validatePayload(*m_definition, response->schema, parsed.root);
    }
    m_body->mark(broken ? problems : openapi::Diagnostics());
    const QString first = problems.empty() ? QString() : wording::diagnostic(problems.front());
    m_problem->setProblem(
        broken || first.isEmpty()
            ? first
            : tr("Differs from what is declared, and can be kept all the same: %1").arg(first));
    const bool changed = answer != m_kept.value_or(m_sample);
    m_keep->setEnabled(changed && !broken);
    m_reset->setEnabled(m_kept || changed);
    m_words->setText(changed  ? tr("Changed, not kept yet")
                     : m_kept ? tr("Your answer, kept with the connector")
                              : tr("The sample made from the definition"));
}

void AnswerEditor::keep()
{
    const server::SampleAnswer answer = typed();
    const QString key = m_definition->operations.at(static_cast<size_t>(m_operation)).key();
    if (answer == m_sample)
        Q_EMIT resetRequested(key);
    else
        Q_EMIT keepRequested(key, answer);
}

void AnswerEditor::reset()
{
    begin(m_sample);
    check();
    if (m_kept)
        Q_EMIT resetRequested(m_definition->operations.at(static_cast<size_t>(m_operation)).key());
}

} // namespace ui::pages
