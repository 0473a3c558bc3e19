// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/sourceeditor.h"

#include "openapi/editing/contextat.h"
#include "openapi/editing/jsonformat.h"
#include "openapi/editing/partat.h"
#include "ui/editor/codecompletion.h"
#include "ui/editor/codehighlighter.h"
#include "ui/editor/codelook.h"
#include "ui/editor/codesearch.h"
#include "ui/editor/codetyping.h"
#include "ui/editor/codeview.h"
#include "ui/editor/findingmarks.h"
#include "ui/editor/keywording.h"
#include "ui/editor/linebar.h"
#include "ui/editor/searchbar.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QVBoxLayout>

namespace ui::editor {

SourceEditor::SourceEditor(QWidget *parent)
    : QWidget(parent)
    , m_view(new CodeView(this))
    , m_searchBar(new SearchBar(this))
    , m_lineBar(new LineBar(this))
    , m_typing(new CodeTyping(*m_view))
    , m_completion(new CodeCompletion(*m_view))
    , m_search(new CodeSearch(*m_view, *m_searchBar))
    , m_marks(std::make_unique<FindingMarks>(*m_view))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_searchBar);
    layout->addWidget(m_lineBar);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    m_view->setObjectName(u"source"_qs);
    m_view->setAccessibleName(tr("JSON source"));
    m_view->setAccessibleDescription(
        tr("Tab indents. Ctrl+Tab, or Esc and then Tab, leaves the text."));
    m_view->viewport()->installEventFilter(this);
    new CodeHighlighter(*m_view);
    applyLook(*m_view);
    connectView();
    connectBars();
    addHistoryActions();
    addEditingActions();
    addViewActions();
}

SourceEditor::~SourceEditor() = default;

void SourceEditor::connectView()
{
    connect(m_view, &CodeView::changed, this, [this](const openapi::TextChange &change) {
        Q_EMIT edited(change);
        followText();
    });
    connect(m_view, &CodeView::leaving, this,
            [this](bool forwards) { focusNextPrevChild(forwards); });
    connect(m_view, &CodeView::caretMoved, this, &SourceEditor::caretMoved);
    connect(m_view, &CodeView::lookChanged, this, [this] { applyLook(*m_view); });
    connect(m_view, &QsciScintillaBase::SCN_UPDATEUI, this, &SourceEditor::markBraces);
    connect(m_view, &QsciScintillaBase::SCN_ZOOM, this, [this] {
        fitLineNumbers(*m_view);
        Q_EMIT zoomChanged(zoom());
    });
}

void SourceEditor::connectBars()
{
    connect(m_lineBar, &LineBar::lineRequested, this, [this](int line) {
        const qsizetype begin = m_view->send(Sci::SCI_POSITIONFROMLINE, line - 1);
        m_view->select({begin, begin});
    });
    connect(m_lineBar, &LineBar::closed, m_view, qOverload<>(&QWidget::setFocus));
}

void SourceEditor::followText()
{
    fitLineNumbers(*m_view);
    m_search->textChanged();
}

void SourceEditor::setText(const QByteArray &utf8)
{
    if (m_view->view() == utf8)
        return;
    m_view->setBytes(utf8);
    m_typing->adoptStyle();
    followText();
}

QByteArray SourceEditor::text() const
{
    return m_view->bytes();
}

void SourceEditor::applyChange(const openapi::TextChange &change)
{
    m_view->applyChange(change);
    followText();
}

void SourceEditor::setFindings(const openapi::validator::Findings &findings)
{
    m_marks->set(findings);
}

void SourceEditor::reveal(openapi::TextRange range)
{
    m_view->select(range);
}

qsizetype SourceEditor::caret() const
{
    return m_view->caret();
}

void SourceEditor::find()
{
    m_search->open(false);
}

void SourceEditor::findAndReplace()
{
    m_search->open(true);
}

void SourceEditor::goToLine()
{
    m_lineBar->open(int(m_view->send(Sci::SCI_LINEFROMPOSITION, caret())) + 1,
                    int(m_view->send(Sci::SCI_GETLINECOUNT)));
}

bool SourceEditor::format()
{
    const QByteArray before = text();
    const auto after = openapi::editing::formatted(before);
    if (!after) {
        const QPoint place(int(m_view->send(Sci::SCI_POINTXFROMPOSITION, 0, caret())),
                           int(m_view->send(Sci::SCI_POINTYFROMPOSITION, 0, caret())));
        QToolTip::showText(m_view->viewport()->mapToGlobal(place),
                           tr("Only JSON can be formatted. Mend what is underlined first."),
                           m_view);
        return false;
    }
    if (*after != before)
        m_view->change(openapi::difference(before, *after));
    return true;
}

QStringList SourceEditor::completions() const
{
    return m_completion->names();
}

int SourceEditor::zoom() const
{
    return int(m_view->send(Sci::SCI_GETZOOM));
}

void SourceEditor::setZoom(int points)
{
    if (points != zoom())
        m_view->setZoom(points);
}

void SourceEditor::markBraces()
{
    const auto isBrace = [this](qsizetype offset) {
        return offset >= 0 && offset < m_view->size()
               && QByteArrayView("{}[]").contains(m_view->view()[offset]);
    };
    const qsizetype at = caret();
    const qsizetype brace = isBrace(at) ? at : isBrace(at - 1) ? at - 1 : -1;
    if (brace < 0) {
        m_view->send(Sci::SCI_BRACEHIGHLIGHT, -1, -1);
        return;
    }
    const long other = m_view->send(Sci::SCI_BRACEMATCH, brace, 0);
    if (other < 0)
        m_view->send(Sci::SCI_BRACEBADLIGHT, brace);
    else
        m_view->send(Sci::SCI_BRACEHIGHLIGHT, brace, other);
}

QString SourceEditor::keyExplanation(qsizetype offset) const
{
    const openapi::editing::TextContext context = openapi::editing::contextAt(m_view->view(),
                                                                              offset);
    if (context.role != openapi::editing::TextContext::Role::Key || context.token.end <= offset)
        return {};
    const QString key = context.pointer.tokens().constLast();
    const auto part = openapi::editing::partAt(context.pointer.parent());
    // The name of a property, a path or a schema may be the word of a keyword.
    if (!part && !openapi::validator::isKnownExtension(key))
        return {};
    const auto topic = openapi::editing::topicOf(key, part);
    if (!topic)
        return {};
    return topicText(*topic) % u'\n' % tr("See: %1").arg(openapi::editing::sourceOf(*topic));
}

QString SourceEditor::explanation(qsizetype offset) const
{
    QStringList texts = m_marks->textsAt(offset);
    const QString key = keyExplanation(offset);
    if (!key.isEmpty())
        texts.append(key);
    return texts.join(u"\n\n"_qs);
}

QString SourceEditor::explanationAt(QPoint place) const
{
    const long offset = m_view->send(Sci::SCI_POSITIONFROMPOINTCLOSE, place.x(), place.y());
    if (offset >= 0)
        return explanation(offset);
    const long line = m_view->send(Sci::SCI_LINEFROMPOSITION,
                                   m_view->send(Sci::SCI_POSITIONFROMPOINT, place.x(), place.y()));
    const long left = m_view->send(Sci::SCI_GETMARGINWIDTHN, 0)
                      + m_view->send(Sci::SCI_GETMARGINWIDTHN, 1)
                      + m_view->send(Sci::SCI_GETMARGINWIDTHN, 2);
    if (place.x() > left)
        return {};
    const QStringList texts = m_marks->textsInLine(line);
    return texts.isEmpty() ? m_view->accessibleDescription() : texts.join(u"\n\n"_qs);
}

void SourceEditor::explainCaret()
{
    const QPoint place(int(m_view->send(Sci::SCI_POINTXFROMPOSITION, 0, caret())),
                       int(m_view->send(Sci::SCI_POINTYFROMPOSITION, 0, caret())));
    const QString text = explanation(caret());
    QToolTip::showText(m_view->viewport()->mapToGlobal(place),
                       text.isEmpty() ? tr("There is nothing to say about this place.") : text,
                       m_view);
}

bool SourceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = explanationAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, m_view);
    return true;
}

} // namespace ui::editor
