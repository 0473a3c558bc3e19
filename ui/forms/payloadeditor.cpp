// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/payloadeditor.h"

#include "openapi/document.h"
#include "openapi/payload.h"
#include "openapi/payloadtemplate.h"
#include "ui/forms/jsoneditor.h"
#include "ui/forms/jsonpath.h"
#include "ui/forms/payloadform.h"
#include "ui/theme.h"
#include "ui/widgets/problemlabel.h"
#include "ui/wording.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>

namespace ui::forms {
namespace {

using namespace std::chrono_literals;

constexpr int quickText = 20'000; // characters that are read again at each key

/// The smallest change of `text` that gives it `value` at `path`.
QByteArray patched(const QByteArray &text, const QStringList &path,
                   const std::optional<openapi::JsonValue> &value)
{
    openapi::Document document(text);
    const openapi::JsonPointer pointer(path);
    tl::expected<void, openapi::Document::EditError> result;
    if (!value)
        result = document.remove(pointer);
    else if (document.root().find(pointer))
        result = document.replace(pointer, *value);
    else
        result = document.insert(pointer.parent(), path.last(), *value);
    if (!result)
        return withValue(document.root(), path, value).toJson(2);
    return document.text();
}

} // namespace

PayloadEditor::PayloadEditor(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"payloadSplitter"_qs);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->addWidget(createForm());
    splitter->addWidget(createJson());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({500, 500});
    layout->addWidget(splitter);
    m_reading.setSingleShot(true);
    m_reading.setInterval(200ms);
    connect(&m_reading, &QTimer::timeout, this, &PayloadEditor::readText);
    connect(m_json, &QPlainTextEdit::textChanged, this, &PayloadEditor::textChanged);
    connect(m_form, &PayloadForm::edited, this, &PayloadEditor::takeEdit);
    m_ordering.setSingleShot(true);
    connect(&m_ordering, &QTimer::timeout, this, &PayloadEditor::orderTabs);
    connect(m_form, &PayloadForm::rearranged, this, [this] { m_ordering.start(); });
    shareUndo();
}

QWidget *PayloadEditor::createForm()
{
    m_formSide = new QWidget(this);
    auto *layout = new QVBoxLayout(m_formSide);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *caption = new QLabel(tr("Form"), m_formSide);
    caption->setFont(theme::headingFont(font()));
    layout->addWidget(caption);
    auto *scroll = new QScrollArea(m_formSide);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Form"));
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    content->setBackgroundRole(QPalette::Base);
    scroll->setBackgroundRole(QPalette::Base);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(14, 12, 14, 12);
    m_form = new PayloadForm(content);
    inner->addWidget(m_form);
    inner->addStretch();
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);
    m_formSide->setMinimumWidth(220);
    return m_formSide;
}

QWidget *PayloadEditor::createJson()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *caption = new QLabel(u"JSON"_qs, side);
    caption->setFont(theme::headingFont(font()));
    layout->addWidget(caption);
    m_json = new JsonEditor(tr("Values as JSON"), side);
    m_json->setObjectName(u"payloadJson"_qs);
    layout->addWidget(m_json, 1);
    m_problem = new widgets::ProblemLabel(side);
    m_problem->setObjectName(u"jsonProblem"_qs);
    layout->addWidget(m_problem);
    side->setMinimumWidth(200);
    return side;
}

void PayloadEditor::setSchema(const openapi::DefinitionPtr &definition, openapi::SchemaIndex schema)
{
    m_definition = definition;
    m_schema = schema;
    m_formSide->setVisible(m_form->setSchema(definition, schema));
    orderTabs();
}

void PayloadEditor::setNextInTabOrder(QWidget *next)
{
    m_next = next;
}

void PayloadEditor::orderTabs()
{
    QList<QWidget *> order;
    const QList<QWidget *> fields = m_form->findChildren<QWidget *>();
    for (QWidget *field : fields) {
        const bool isHere = field->window() == window(); // not in a list that drops down
        if (isHere && (field->focusPolicy() & Qt::TabFocus) != 0 && !field->focusProxy())
            order.append(field);
    }
    order.append(m_json);
    if (m_next)
        order.append(m_next);
    if (order == m_order)
        return;
    m_order = order;
    for (qsizetype index = 1; index < order.size(); ++index)
        setTabOrder(order.at(index - 1), order.at(index));
}

void PayloadEditor::shareUndo()
{
    const auto offer = [this](QKeySequence::StandardKey key, void (QPlainTextEdit::*run)()) {
        auto *shortcut = new QShortcut(key, m_formSide);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_json, run);
    };
    offer(QKeySequence::Undo, &QPlainTextEdit::undo);
    offer(QKeySequence::Redo, &QPlainTextEdit::redo);
}

QByteArray PayloadEditor::sample() const
{
    if (!m_definition || m_schema == openapi::NoSchema)
        return "{}";
    return openapi::samplePayload(*m_definition, m_schema).toJson(2);
}

void PayloadEditor::setPayload(const QByteArray &json)
{
    const openapi::JsonParseResult parsed = openapi::parseStrictJson(json);
    const bool isJson = parsed.complete && !openapi::hasErrors(parsed.diagnostics);
    m_json->begin(isJson ? parsed.root.toJson(2) : json);
    readText();
}

void PayloadEditor::insertSample()
{
    m_json->change(sample());
}

QByteArray PayloadEditor::payload() const
{
    return m_json->json();
}

void PayloadEditor::textChanged()
{
    if (m_fromForm || m_json->document()->characterCount() < quickText)
        readText();
    else
        m_reading.start();
}

void PayloadEditor::readText()
{
    m_reading.stop();
    const openapi::JsonParseResult parsed = openapi::parseStrictJson(m_json->json());
    m_isJson = parsed.complete && !openapi::hasErrors(parsed.diagnostics);
    m_errors.clear();
    m_form->setEnabled(m_isJson);
    showSyntaxError(m_isJson ? openapi::Diagnostics() : parsed.diagnostics);
    if (m_isJson) {
        if (!m_fromForm)
            m_form->setValue(parsed.root);
        if (m_definition)
            m_errors = openapi::validateTemplate(*m_definition, m_schema, parsed.root);
        m_form->showErrors(m_errors);
    }
    Q_EMIT changed();
}

void PayloadEditor::showSyntaxError(const openapi::Diagnostics &diagnostics)
{
    m_json->mark(diagnostics);
    if (m_isJson) {
        m_problem->setProblem({});
        return;
    }
    if (diagnostics.empty()) {
        m_problem->setProblem(tr("Write a JSON value."));
        return;
    }
    const openapi::Diagnostic &first = diagnostics.front();
    m_problem->setProblem(tr("Line %1, column %2: %3")
                              .arg(first.line)
                              .arg(first.column)
                              .arg(wording::diagnostic(first)));
}

void PayloadEditor::takeEdit(const QStringList &path,
                             const std::optional<openapi::JsonValue> &value)
{
    const QScopedValueRollback<bool> guard(m_fromForm, true);
    m_json->change(path.isEmpty() && value ? value->toJson(2)
                                           : patched(m_json->json(), path, value));
}

} // namespace ui::forms
