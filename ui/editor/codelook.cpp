// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/codelook.h"

#include "ui/editor/codehighlighter.h"
#include "ui/editor/codeview.h"
#include "ui/theme.h"

#include <QFontInfo>

namespace ui::editor {

namespace {

constexpr int NumberMargin = 0;
constexpr int MarkMargin = 1;
constexpr int FoldMargin = 2;
constexpr int SideMargin = 3;
constexpr int MarkSize = 14;

void setColour(CodeView &view, unsigned int message, qsizetype number, const QColor &colour)
{
    view.SendScintilla(message, static_cast<unsigned long>(number), colour);
}

void setFont(CodeView &view)
{
    const QFont font = theme::fixedFont();
    const QByteArray family = QFontInfo(font).family().toUtf8();
    view.SendScintilla(Sci::SCI_STYLESETFONT, static_cast<uintptr_t>(Sci::STYLE_DEFAULT),
                       family.constData());
    view.send(Sci::SCI_STYLESETSIZEFRACTIONAL, Sci::STYLE_DEFAULT,
              qRound(QFontInfo(font).pointSizeF() * 100));
}

void setStyles(CodeView &view, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    setColour(view, Sci::SCI_STYLESETFORE, Sci::STYLE_DEFAULT, text);
    setColour(view, Sci::SCI_STYLESETBACK, Sci::STYLE_DEFAULT, base);
    view.send(Sci::SCI_STYLECLEARALL);
    using Highlighter = CodeHighlighter;
    const std::pair<Highlighter::Style, QColor> colours[] = {
        {Highlighter::Key, text},
        {Highlighter::KnownKey, theme::tone(Tone::Accent, palette)},
        {Highlighter::Extension, theme::tone(Tone::Busy, palette)},
        {Highlighter::String, theme::tone(Tone::Good, palette)},
        {Highlighter::Literal, theme::tone(Tone::Warning, palette)},
        {Highlighter::Comment, theme::subtle(palette)},
        {Highlighter::Punctuation, theme::subtle(palette)},
        {Highlighter::Broken, theme::tone(Tone::Bad, palette)},
    };
    for (const auto &[style, colour] : colours)
        setColour(view, Sci::SCI_STYLESETFORE, style, colour);
    view.send(Sci::SCI_STYLESETITALIC, Highlighter::Comment, 1);
    view.send(Sci::SCI_STYLESETBOLD, Highlighter::Extension, 1);

    setColour(view, Sci::SCI_STYLESETFORE, Sci::STYLE_BRACELIGHT, theme::accent(palette));
    setColour(view, Sci::SCI_STYLESETBACK, Sci::STYLE_BRACELIGHT,
              theme::wash(Tone::Accent, palette));
    view.send(Sci::SCI_STYLESETBOLD, Sci::STYLE_BRACELIGHT, 1);
    setColour(view, Sci::SCI_STYLESETFORE, Sci::STYLE_BRACEBAD, theme::tone(Tone::Bad, palette));
    setColour(view, Sci::SCI_STYLESETFORE, Sci::STYLE_INDENTGUIDE, theme::fieldLine(palette));
    setColour(view, Sci::SCI_STYLESETFORE, Sci::STYLE_LINENUMBER, theme::subtle(palette));
    setColour(view, Sci::SCI_STYLESETBACK, Sci::STYLE_LINENUMBER, theme::sidebar(palette));
}

void setCaretAndSelection(CodeView &view, const QPalette &palette)
{
    view.SendScintilla(Sci::SCI_SETCARETFORE, palette.color(QPalette::Text));
    view.send(Sci::SCI_SETCARETLINEVISIBLE, 1);
    view.send(Sci::SCI_SETCARETLINEVISIBLEALWAYS, 1);
    view.SendScintilla(Sci::SCI_SETCARETLINEBACK, theme::sidebar(palette));
    setColour(view, Sci::SCI_SETSELBACK, 1, palette.color(QPalette::Highlight));
    setColour(view, Sci::SCI_SETSELFORE, 1, palette.color(QPalette::HighlightedText));
    view.send(Sci::SCI_SETINDENTATIONGUIDES, Sci::SC_IV_LOOKBOTH);
}

void setMargins(CodeView &view, const QPalette &palette)
{
    view.send(Sci::SCI_SETMARGINTYPEN, NumberMargin, Sci::SC_MARGIN_NUMBER);
    for (const int margin : {MarkMargin, FoldMargin})
        view.send(Sci::SCI_SETMARGINTYPEN, margin, Sci::SC_MARGIN_SYMBOL);
    view.send(Sci::SCI_SETMARGINMASKN, MarkMargin, AllMarks);
    view.send(Sci::SCI_SETMARGINMASKN, FoldMargin, qsizetype(qint32(Sci::SC_MASK_FOLDERS)));
    view.send(Sci::SCI_SETMARGINWIDTHN, MarkMargin, MarkSize + 4);
    view.send(Sci::SCI_SETMARGINWIDTHN, FoldMargin, MarkSize);
    view.send(Sci::SCI_SETMARGINWIDTHN, SideMargin, 0);
    view.send(Sci::SCI_SETMARGINSENSITIVEN, FoldMargin, 1);
    view.send(Sci::SCI_SETMARGINLEFT, 0, 4);
    setColour(view, Sci::SCI_SETFOLDMARGINCOLOUR, 1, theme::sidebar(palette));
    setColour(view, Sci::SCI_SETFOLDMARGINHICOLOUR, 1, theme::sidebar(palette));
    fitLineNumbers(view);
}

void setFolding(CodeView &view, const QPalette &palette)
{
    view.send(Sci::SCI_SETAUTOMATICFOLD, Sci::SC_AUTOMATICFOLD_SHOW | Sci::SC_AUTOMATICFOLD_CLICK
                                             | Sci::SC_AUTOMATICFOLD_CHANGE);
    view.send(Sci::SCI_SETFOLDFLAGS, Sci::SC_FOLDFLAG_LINEAFTER_CONTRACTED);
    for (int mark = Sci::SC_MARKNUM_FOLDEREND; mark <= int(Sci::SC_MARKNUM_FOLDEROPEN); ++mark) {
        const bool open = mark == int(Sci::SC_MARKNUM_FOLDEROPEN)
                          || mark == int(Sci::SC_MARKNUM_FOLDEROPENMID);
        const bool closed = mark == int(Sci::SC_MARKNUM_FOLDER)
                            || mark == int(Sci::SC_MARKNUM_FOLDEREND);
        view.send(Sci::SCI_MARKERDEFINE, mark,
                  open     ? Sci::SC_MARK_ARROWDOWN
                  : closed ? Sci::SC_MARK_ARROW
                           : Sci::SC_MARK_EMPTY);
        setColour(view, Sci::SCI_MARKERSETFORE, mark, theme::subtle(palette));
        setColour(view, Sci::SCI_MARKERSETBACK, mark, theme::subtle(palette));
    }
}

void setMarks(CodeView &view, const QPalette &palette)
{
    const std::tuple<Mark, QString, Tone> marks[] = {
        {HintMark, u"info"_qs, Tone::Busy},
        {WarningMark, u"warning"_qs, Tone::Warning},
        {ErrorMark, u"error"_qs, Tone::Bad},
    };
    for (const auto &[mark, icon, tone] : marks) {
        const QColor colour = theme::tone(tone, palette);
        view.SendScintilla(Sci::SCI_MARKERDEFINEPIXMAP, static_cast<unsigned long>(mark),
                           theme::pixmap(icon, MarkSize, colour, view.devicePixelRatioF()));
        view.send(Sci::SCI_INDICSETSTYLE, FirstIndicator + mark, Sci::INDIC_SQUIGGLE);
        setColour(view, Sci::SCI_INDICSETFORE, FirstIndicator + mark, colour);
    }
    view.send(Sci::SCI_INDICSETSTYLE, FoundIndicator, Sci::INDIC_ROUNDBOX);
    view.send(Sci::SCI_INDICSETALPHA, FoundIndicator, 60);
    view.send(Sci::SCI_INDICSETUNDER, FoundIndicator, 1);
    setColour(view, Sci::SCI_INDICSETFORE, FoundIndicator, theme::tone(Tone::Warning, palette));
    view.send(Sci::SCI_INDICSETSTYLE, ClosedIndicator, Sci::INDIC_HIDDEN);
}

} // namespace

void applyLook(CodeView &view)
{
    const QPalette palette = view.palette();
    setFont(view);
    setStyles(view, palette);
    setCaretAndSelection(view, palette);
    setMargins(view, palette);
    setFolding(view, palette);
    setMarks(view, palette);
}

void fitLineNumbers(CodeView &view)
{
    const auto digits = qMax<qsizetype>(
        3, QByteArray::number(qlonglong(view.send(Sci::SCI_GETLINECOUNT))).size());
    const QByteArray widest(digits + 1, '9');
    const long width = view.SendScintilla(
        Sci::SCI_TEXTWIDTH, static_cast<uintptr_t>(Sci::STYLE_LINENUMBER), widest.constData());
    if (view.send(Sci::SCI_GETMARGINWIDTHN, NumberMargin) != width)
        view.send(Sci::SCI_SETMARGINWIDTHN, NumberMargin, width);
}

} // namespace ui::editor
