// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/reordering.h"

#include <algorithm>

namespace openapi::editing {

namespace {

/// One child with what moves with it. Between `end` and `trailBegin` stands its comma.
struct Unit
{
    qsizetype begin = 0; ///< of the comments above it, or of itself
    qsizetype end = 0;
    qsizetype trailBegin = 0; ///< of a comment at the end of its last line
    qsizetype trailEnd = 0;
};

class Units
{
public:
    explicit Units(const QByteArray &text)
        : m_text(text)
    {
    }

    /// `floor`: the end of what stands before; its comma and trailing comment are not this one's.
    [[nodiscard]] Unit unit(TextRange child, qsizetype floor) const;
    [[nodiscard]] QByteArray part(qsizetype begin, qsizetype end) const
    {
        return m_text.mid(begin, end - begin);
    }

private:
    [[nodiscard]] bool at(qsizetype offset, const char *bytes) const
    {
        return QByteArrayView(m_text).sliced(std::min(offset, m_text.size())).startsWith(bytes);
    }
    [[nodiscard]] qsizetype pastBlanks(qsizetype offset) const;
    [[nodiscard]] qsizetype pastSpace(qsizetype offset) const;
    [[nodiscard]] qsizetype pastComment(qsizetype offset) const;
    /// Behind the comma, if one follows, and behind a comment that ends that line.
    void findTrail(Unit &unit) const;

    const QByteArray &m_text;
};

qsizetype Units::pastBlanks(qsizetype offset) const
{
    while (offset < m_text.size() && (m_text[offset] == ' ' || m_text[offset] == '\t'))
        ++offset;
    return offset;
}

qsizetype Units::pastSpace(qsizetype offset) const
{
    while (offset < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[offset]))
        ++offset;
    return offset;
}

qsizetype Units::pastComment(qsizetype offset) const
{
    const bool line = at(offset, "//");
    if (!line && !at(offset, "/*"))
        return offset;
    const qsizetype close = m_text.indexOf(line ? "\n" : "*/", offset + 2);
    if (close < 0)
        return m_text.size();
    if (!line)
        return close + 2;
    return m_text[close - 1] == '\r' ? close - 1 : close;
}

void Units::findTrail(Unit &unit) const
{
    qsizetype comma = pastSpace(unit.end);
    while (pastComment(comma) > comma)
        comma = pastSpace(pastComment(comma));
    const bool hasComma = at(comma, ",");
    unit.trailBegin = unit.trailEnd = hasComma ? comma + 1 : unit.end;
    const qsizetype begin = pastBlanks(unit.trailBegin);
    const qsizetype end = pastComment(begin);
    // A block comment before the next value of the line is about that one.
    const qsizetype next = pastBlanks(end);
    if (end > begin && (next == m_text.size() || at(next, "\n") || at(next, "\r")))
        unit.trailEnd = end;
}

Unit Units::unit(TextRange child, qsizetype floor) const
{
    Unit unit{floor, child.end, child.end, child.end};
    unit.begin = pastSpace(floor);
    findTrail(unit);
    return unit;
}

std::vector<TextRange> rangesOf(const JsonValue &container, const JsonValue &wanted, size_t &index)
{
    std::vector<TextRange> ranges;
    const auto add = [&](TextRange range, const JsonValue &value) {
        if (&value == &wanted)
            index = ranges.size();
        ranges.push_back(range);
    };
    for (const JsonValue &item : container.items())
        add(item.range(), item);
    for (const JsonValue::Member &member : container.members())
        add({member.keyRange.begin, member.value.range().end}, member.value);
    return ranges;
}

} // namespace

Edits moved(const Document &document, const JsonPointer &place, bool down)
{
    const JsonValue *container = document.root().find(place.parent());
    const JsonValue *child = document.root().find(place);
    if (place.isRoot() || !container || !child)
        return tl::make_unexpected(Refusal::NotFound);
    size_t index = 0;
    const std::vector<TextRange> ranges = rangesOf(*container, *child, index);
    if (down ? index + 1 >= ranges.size() : index == 0)
        return tl::make_unexpected(Refusal::NoNeighbour);
    const size_t first = down ? index : index - 1;
    const Units units(document.text());
    qsizetype floor = container->range().begin + 1;
    if (first > 0)
        floor = units.unit(ranges[first - 1], ranges[first - 1].begin).trailEnd;
    const Unit upper = units.unit(ranges[first], floor);
    const Unit lower = units.unit(ranges[first + 1], upper.trailEnd);
    Patch patch;
    patch.kind = Patch::Kind::Text;
    patch.range = {upper.begin, lower.trailEnd};
    patch.text = units.part(lower.begin, lower.end) + units.part(upper.end, upper.trailBegin)
                 + units.part(lower.trailBegin, lower.trailEnd)
                 + units.part(upper.trailEnd, lower.begin) + units.part(upper.begin, upper.end)
                 + units.part(lower.end, lower.trailBegin)
                 + units.part(upper.trailBegin, upper.trailEnd);
    return Patches{patch};
}

} // namespace openapi::editing
