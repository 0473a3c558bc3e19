// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/codecompletion.h"

#include "openapi/editing/contextat.h"
#include "ui/editor/codeview.h"

#include <algorithm>

namespace ui::editor {

namespace {

constexpr size_t MostListed = 500;

bool isListable(const QString &name)
{
    return std::none_of(name.begin(), name.end(), [](QChar each) { return each < u' '; });
}

} // namespace

CodeCompletion::CodeCompletion(CodeView &view)
    : QObject(&view)
    , m_view(view)
{
    view.send(Sci::SCI_AUTOCSETSEPARATOR, '\n');
    view.send(Sci::SCI_AUTOCSETTYPESEPARATOR, '\x01');
    view.send(Sci::SCI_AUTOCSETIGNORECASE, 1);
    view.send(Sci::SCI_AUTOCSETORDER, Sci::SC_ORDER_CUSTOM);
    view.send(Sci::SCI_AUTOCSETAUTOHIDE, 0);
    view.send(Sci::SCI_AUTOCSETCANCELATSTART, 0);
    view.send(Sci::SCI_AUTOCSETMAXHEIGHT, 10);
    connect(&view, &CodeView::typed, this, &CodeCompletion::follow);
    connect(&view, &QsciScintillaBase::SCN_AUTOCCHARDELETED, this, &CodeCompletion::show);
    connect(&view, qOverload<const char *, int, int, int>(&QsciScintillaBase::SCN_AUTOCSELECTION),
            this, [this](const char *selection) {
                const QString name = QString::fromUtf8(selection);
                // Scintilla would put the bare name in.
                m_view.send(Sci::SCI_AUTOCCANCEL);
                take(name);
            });
}

QStringList CodeCompletion::names() const
{
    QStringList names;
    for (const openapi::editing::Proposal &proposal :
         openapi::editing::proposalsAt(m_view.view(), m_view.caret()).list) {
        if (isListable(proposal.name) && !names.contains(proposal.name))
            names.append(proposal.name);
        if (names.size() == MostListed)
            break;
    }
    return names;
}

void CodeCompletion::show()
{
    const QStringList listed = names();
    const openapi::editing::TextContext context = openapi::editing::contextAt(m_view.view(),
                                                                              m_view.caret());
    // A list of the one word that is there already would only be in the way.
    if (listed.isEmpty() || (listed.size() == 1 && listed.front() == context.typed)) {
        m_view.send(Sci::SCI_AUTOCCANCEL);
        return;
    }
    const bool within = context.token.begin < m_view.caret();
    const qsizetype typed = within ? m_view.caret() - context.token.begin - (context.quoted ? 1 : 0)
                                   : 0;
    const QByteArray list = listed.join(u'\n').toUtf8();
    m_view.SendScintilla(Sci::SCI_AUTOCSHOW, static_cast<uintptr_t>(typed), list.constData());
}

void CodeCompletion::follow(char32_t character)
{
    const bool part = QChar::isLetterOrNumber(character) || character == U'-' || character == U'$'
                      || character == U'/' || character == U'#' || character == U'"';
    if (part)
        show();
    else
        m_view.send(Sci::SCI_AUTOCCANCEL);
}

void CodeCompletion::take(const QString &name)
{
    const openapi::editing::Proposals proposals = openapi::editing::proposalsAt(m_view.view(),
                                                                                m_view.caret());
    const auto chosen = std::find_if(
        proposals.list.begin(), proposals.list.end(),
        [&name](const openapi::editing::Proposal &proposal) { return proposal.name == name; });
    if (chosen == proposals.list.end())
        return;
    m_view.change({proposals.replaced, chosen->bytes});
    m_view.setCaret(proposals.replaced.begin + chosen->caret);
    m_view.send(Sci::SCI_SCROLLCARET);
    // The value that the new key waits for, where it is one of a few; later, since Scintilla would
    // take a list that opens now for the one it is closing.
    if (chosen->caret < chosen->bytes.size())
        QMetaObject::invokeMethod(this, &CodeCompletion::show, Qt::QueuedConnection);
}

} // namespace ui::editor
