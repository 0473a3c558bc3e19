// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/jsonview.h"

#include "openapi/jsonvalue.h"
#include "ui/theme.h"
#include "ui/widgets/jsonhighlighter.h"

#include <QEvent>

namespace ui::widgets {
namespace {

QString setOut(const QByteArray &content)
{
    const openapi::JsonParseResult parsed = openapi::parseStrictJson(content);
    const bool isJson = parsed.complete && !openapi::hasErrors(parsed.diagnostics);
    return QString::fromUtf8(isJson ? parsed.root.toJson(2) : content);
}

} // namespace

JsonView::JsonView(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new JsonHighlighter(document()))
{
    setAccessibleName(name);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFont(theme::fixedFont());
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    document()->setDocumentMargin(8);
    m_highlighter->setPalette(palette());
}

void JsonView::setContent(const QByteArray &content)
{
    setPlainText(setOut(content));
}

void JsonView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
    QPlainTextEdit::changeEvent(event);
}

} // namespace ui::widgets
