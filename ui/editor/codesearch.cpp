// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/codesearch.h"

#include "ui/editor/codelook.h"
#include "ui/editor/codeview.h"
#include "ui/editor/searchbar.h"

#include <algorithm>
#include <chrono>

namespace ui::editor {

namespace {

using namespace std::chrono_literals;

// More marks than anybody looks at would only cost time.
constexpr size_t MostMarked = 5000;
constexpr qsizetype LongestWords = 200;

} // namespace

CodeSearch::CodeSearch(CodeView &view, SearchBar &bar)
    : QObject(&view)
    , m_view(view)
    , m_bar(bar)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(150ms);
    connect(&m_rest, &QTimer::timeout, this, &CodeSearch::refresh);
    connect(&bar, &SearchBar::queryChanged, this, &CodeSearch::start);
    connect(&bar, &SearchBar::stepRequested, this, &CodeSearch::step);
    connect(&bar, &SearchBar::replaceRequested, this, &CodeSearch::replace);
    connect(&bar, &SearchBar::replaceAllRequested, this, &CodeSearch::replaceAll);
    connect(&bar, &SearchBar::closed, this, [this] {
        unmark();
        m_view.setFocus();
    });
}

void CodeSearch::open(bool replacing)
{
    const openapi::TextRange selection = m_view.selection();
    const QString words = selection.end - selection.begin <= LongestWords
                              ? QString::fromUtf8(m_view.bytes(selection))
                              : QString();
    m_origin = selection.begin;
    m_bar.open(replacing, words.contains(u'\n') ? QString() : words);
}

void CodeSearch::unmark()
{
    m_view.send(Sci::SCI_SETINDICATORCURRENT, FoundIndicator);
    m_view.send(Sci::SCI_INDICATORCLEARRANGE, 0, m_view.size());
}

void CodeSearch::textChanged()
{
    if (m_bar.isVisible())
        m_rest.start();
}

void CodeSearch::refresh()
{
    m_rest.stop();
    unmark();
    auto found = openapi::editing::matchesIn(m_view.view(), m_bar.query());
    if (!found) {
        m_matches.clear();
        m_bar.showError(found.error().reason);
        return;
    }
    m_matches = std::move(*found);
    for (size_t i = 0; i < std::min(m_matches.size(), MostMarked); ++i)
        m_view.send(Sci::SCI_INDICATORFILLRANGE, m_matches[i].range.begin,
                    m_matches[i].range.end - m_matches[i].range.begin);
    showPlace();
}

std::vector<openapi::editing::TextMatch>::const_iterator CodeSearch::selected() const
{
    return std::find_if(
        m_matches.begin(), m_matches.end(),
        [selection = m_view.selection()](const auto &match) { return match.range == selection; });
}

void CodeSearch::showPlace()
{
    const auto place = selected();
    m_bar.showCount(place == m_matches.end() ? 0 : place - m_matches.begin() + 1,
                    qsizetype(m_matches.size()));
}

void CodeSearch::start()
{
    refresh();
    if (m_matches.empty())
        return;
    const auto next = std::find_if(m_matches.begin(), m_matches.end(), [this](const auto &match) {
        return match.range.begin >= m_origin;
    });
    m_view.select((next == m_matches.end() ? m_matches.begin() : next)->range);
    showPlace();
}

void CodeSearch::step(bool backwards)
{
    refresh();
    if (m_matches.empty())
        return;
    const openapi::TextRange selection = m_view.selection();
    auto place = m_matches.cbegin();
    if (backwards) {
        place = std::partition_point(m_matches.cbegin(), m_matches.cend(), [&](const auto &match) {
            return match.range.begin < selection.begin;
        });
        place = std::prev(place == m_matches.cbegin() ? m_matches.cend() : place);
    } else {
        place = std::partition_point(m_matches.cbegin(), m_matches.cend(), [&](const auto &match) {
            return match.range.begin < selection.end
                   || (match.range.begin == selection.begin && match.range == selection);
        });
        if (place == m_matches.cend())
            place = m_matches.cbegin();
    }
    m_origin = place->range.begin;
    m_view.select(place->range);
    showPlace();
}

void CodeSearch::replace()
{
    refresh();
    const auto place = selected();
    if (place != m_matches.end()) {
        const QByteArray bytes = openapi::editing::replacement(*place, m_bar.query(),
                                                               m_bar.replacement());
        const openapi::TextRange range = place->range;
        m_view.change({range, bytes});
        m_view.setCaret(range.begin + bytes.size());
    }
    step(false);
}

void CodeSearch::replaceAll()
{
    refresh();
    if (m_matches.empty())
        return;
    const openapi::editing::TextQuery query = m_bar.query();
    const openapi::TextRange whole{m_matches.front().range.begin, m_matches.back().range.end};
    QByteArray bytes;
    qsizetype from = whole.begin;
    for (const openapi::editing::TextMatch &match : m_matches) {
        bytes += m_view.bytes({from, match.range.begin});
        bytes += openapi::editing::replacement(match, query, m_bar.replacement());
        from = match.range.end;
    }
    m_view.change({whole, bytes});
    refresh();
}

} // namespace ui::editor
