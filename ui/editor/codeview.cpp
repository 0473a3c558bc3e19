// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/codeview.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

namespace ui::editor {

namespace {

// The clipboard's text is QString: bytes that are no UTF-8 would not survive it.
const QString BytesFormat = u"application/x-declic-bytes"_qs;
constexpr long LeastZoom = -6;
constexpr long MostZoom = 20;

} // namespace

CodeView::CodeView(QWidget *parent)
    : QsciScintillaBase(parent)
{
    setUp();
    connect(this, &QsciScintillaBase::SCN_MODIFIED, this,
            [this](int position, int type, const char *, int length) {
                if (type & SC_MOD_INSERTTEXT)
                    note({position, position}, length);
                else if (type & SC_MOD_DELETETEXT)
                    note({position, position + length}, 0);
            });
    connect(this, &QsciScintillaBase::SCN_CHARADDED, this, [this](int character) {
        if (!m_quiet)
            Q_EMIT typed(char32_t(character));
    });
    connect(this, &QsciScintillaBase::SCN_UPDATEUI, this, &CodeView::tellCaret);
}

void CodeView::setUp()
{
    send(SCI_SETCODEPAGE, SC_CP_UTF8);
    send(SCI_SETUNDOCOLLECTION, 0);
    send(SCI_EMPTYUNDOBUFFER);
    send(SCI_SETMODEVENTMASK, SC_MOD_INSERTTEXT | SC_MOD_DELETETEXT);
    send(SCI_SETTABINDENTS, 1);
    send(SCI_SETBACKSPACEUNINDENTS, 1);
    send(SCI_SETSCROLLWIDTHTRACKING, 1);
    send(SCI_SETSCROLLWIDTH, 1);
    send(SCI_USEPOPUP, 0);
    // Undo is the page's; the others do what nobody expects of these keys.
    for (const char key : {'Z', 'Y', 'L', 'D', 'T', 'U'}) {
        send(SCI_CLEARCMDKEY, key | (SCMOD_CTRL << 16));
        send(SCI_CLEARCMDKEY, key | ((SCMOD_CTRL | SCMOD_SHIFT) << 16));
    }
    send(SCI_CLEARCMDKEY, SCK_BACK | (SCMOD_ALT << 16));
}

long CodeView::send(unsigned int message, qsizetype first, qsizetype second) const
{
    return SendScintilla(message, static_cast<unsigned long>(first), static_cast<long>(second));
}

void CodeView::setBytes(const QByteArray &bytes)
{
    m_quiet = true;
    m_span.reset();
    send(SCI_CLEARALL);
    send(SCI_ALLOCATE, bytes.size() + 1);
    SendScintilla(SCI_APPENDTEXT, static_cast<uintptr_t>(bytes.size()), bytes.constData());
    send(SCI_EMPTYUNDOBUFFER);
    send(SCI_GOTOPOS, 0);
    m_quiet = false;
}

QByteArrayView CodeView::view() const
{
    return {static_cast<const char *>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER)), size()};
}

QByteArray CodeView::bytes() const
{
    return view().toByteArray();
}

QByteArray CodeView::bytes(openapi::TextRange range) const
{
    return view().sliced(range.begin, range.end - range.begin).toByteArray();
}

qsizetype CodeView::size() const
{
    return send(SCI_GETLENGTH);
}

qsizetype CodeView::caret() const
{
    return send(SCI_GETCURRENTPOS);
}

openapi::TextRange CodeView::selection() const
{
    return {send(SCI_GETSELECTIONSTART), send(SCI_GETSELECTIONEND)};
}

void CodeView::select(openapi::TextRange range)
{
    const qsizetype end = std::clamp<qsizetype>(range.end, 0, size());
    const qsizetype begin = std::clamp<qsizetype>(range.begin, 0, end);
    const long line = send(SCI_LINEFROMPOSITION, begin);
    send(SCI_ENSUREVISIBLEENFORCEPOLICY, line);
    send(SCI_SETSEL, begin, end);
    const long top = send(SCI_GETFIRSTVISIBLELINE);
    const long shown = send(SCI_VISIBLEFROMDOCLINE, line);
    const long height = send(SCI_LINESONSCREEN);
    // Near the middle, so that what surrounds it is seen too.
    if (shown <= top || shown >= top + height - 1)
        send(SCI_SETFIRSTVISIBLELINE, std::max<long>(0, shown - height / 2));
    send(SCI_SCROLLCARET);
    tellCaret();
}

void CodeView::setCaret(qsizetype offset)
{
    send(SCI_SETEMPTYSELECTION, offset);
}

void CodeView::applyChange(const openapi::TextChange &change)
{
    tellSpan();
    m_quiet = true;
    const long top = send(SCI_DOCLINEFROMVISIBLE, send(SCI_GETFIRSTVISIBLELINE));
    const bool above = change.range.end <= send(SCI_POSITIONFROMLINE, top);
    const long lines = send(SCI_GETLINECOUNT);
    send(SCI_SETTARGETRANGE, change.range.begin, change.range.end);
    SendScintilla(SCI_REPLACETARGET, static_cast<uintptr_t>(change.bytes.size()),
                  change.bytes.constData());
    const long moved = above ? send(SCI_GETLINECOUNT) - lines : 0;
    send(SCI_SETFIRSTVISIBLELINE, send(SCI_VISIBLEFROMDOCLINE, top + moved));
    m_quiet = false;
}

void CodeView::change(const openapi::TextChange &change)
{
    beginChange();
    send(SCI_SETTARGETRANGE, change.range.begin, change.range.end);
    SendScintilla(SCI_REPLACETARGET, static_cast<uintptr_t>(change.bytes.size()),
                  change.bytes.constData());
    endChange();
}

void CodeView::beginChange()
{
    ++m_depth;
}

void CodeView::endChange()
{
    if (--m_depth == 0)
        tellSpan();
}

void CodeView::note(openapi::TextRange removed, qsizetype inserted)
{
    if (m_quiet)
        return;
    if (m_span)
        m_span->add(removed, inserted);
    else
        m_span.emplace(removed, inserted);
    if (m_depth == 0)
        tellSpan();
}

void CodeView::tellSpan()
{
    const auto span = std::exchange(m_span, std::nullopt);
    if (span && !span->isEmpty())
        Q_EMIT changed({span->before(), bytes(span->after())});
}

void CodeView::tellCaret()
{
    if (m_quiet || m_told == caret())
        return;
    m_told = caret();
    Q_EMIT caretMoved(m_told);
}

bool CodeView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = key->modifiers() == Qt::NoModifier
                           || key->modifiers() == Qt::ShiftModifier;
        // Before the window's own shortcuts of the same keys.
        if (actionFor(*key) || (plain && !key->text().isEmpty())) {
            event->accept();
            return true;
        }
    }
    return QsciScintillaBase::event(event);
}

QAction *CodeView::actionFor(const QKeyEvent &event) const
{
    const QKeySequence pressed(event.keyCombination());
    const QList<QAction *> all = actions();
    const auto found = std::find_if(all.begin(), all.end(), [&pressed](const QAction *action) {
        return action->isEnabled() && action->shortcuts().contains(pressed);
    });
    return found == all.end() ? nullptr : *found;
}

bool CodeView::leave(const QKeyEvent &event)
{
    const bool tab = event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const bool asked = std::exchange(m_leaving,
                                     event.key() == Qt::Key_Escape && !send(SCI_AUTOCACTIVE));
    if (!tab || (!control && !asked))
        return false;
    Q_EMIT leaving(event.key() == Qt::Key_Tab);
    return true;
}

void CodeView::keyPressEvent(QKeyEvent *event)
{
    if (leave(*event)) {
        event->accept();
        return;
    }
    if (QAction *action = actionFor(*event)) {
        action->trigger();
        event->accept();
        return;
    }
    beginChange();
    bool taken = false;
    Q_EMIT keyPressed(event, &taken);
    if (!taken)
        QsciScintillaBase::keyPressEvent(event);
    endChange();
    tellCaret();
}

void CodeView::inputMethodEvent(QInputMethodEvent *event)
{
    beginChange();
    QsciScintillaBase::inputMethodEvent(event);
    endChange();
}

void CodeView::mousePressEvent(QMouseEvent *event)
{
    beginChange(); // the middle button pastes
    QsciScintillaBase::mousePressEvent(event);
    endChange();
}

void CodeView::mouseReleaseEvent(QMouseEvent *event)
{
    beginChange();
    QsciScintillaBase::mouseReleaseEvent(event);
    endChange();
    tellCaret();
}

void CodeView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QsciScintillaBase::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        zoom(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void CodeView::copy()
{
    const openapi::TextRange selected = selection();
    if (send(SCI_SELECTIONISRECTANGLE))
        send(SCI_COPY);
    else if (selected.begin != selected.end) // Scintilla's own turns NULs into spaces
        QGuiApplication::clipboard()->setMimeData(toMimeData(bytes(selected), false));
}

void CodeView::cut()
{
    beginChange();
    copy();
    SendScintilla(SCI_REPLACESEL, "");
    endChange();
}

void CodeView::zoom(int steps)
{
    setZoom(steps == 0 ? 0 : send(SCI_GETZOOM) + steps);
}

void CodeView::setZoom(long points)
{
    send(SCI_SETZOOM, std::clamp(points, LeastZoom, MostZoom));
}

void CodeView::dragEnterEvent(QDragEnterEvent *event)
{
    // A file is the window's business.
    if (event->mimeData()->hasUrls())
        event->ignore();
    else
        QsciScintillaBase::dragEnterEvent(event);
}

void CodeView::dropEvent(QDropEvent *event)
{
    beginChange();
    QsciScintillaBase::dropEvent(event);
    endChange();
}

void CodeView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

void CodeView::changeEvent(QEvent *event)
{
    QsciScintillaBase::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        Q_EMIT lookChanged();
}

QByteArray CodeView::fromMimeData(const QMimeData *source, bool &rectangular) const
{
    if (!source->hasFormat(BytesFormat))
        return QsciScintillaBase::fromMimeData(source, rectangular);
    rectangular = false;
    return source->data(BytesFormat);
}

QMimeData *CodeView::toMimeData(const QByteArray &text, bool rectangular) const
{
    QMimeData *copied = QsciScintillaBase::toMimeData(text, rectangular);
    if (!rectangular)
        copied->setData(BytesFormat, text);
    return copied;
}

} // namespace ui::editor
