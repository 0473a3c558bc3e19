// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/jsonlayout.h"

#include <algorithm>

namespace openapi {

namespace {

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t';
}

} // namespace

JsonLayout::JsonLayout(const QByteArray &text)
    : m_text(text)
{
    if (m_text.contains("\r\n"))
        m_lineEnd = "\r\n";
    // The first indented line shows one step, since it stands one level deep.
    for (qsizetype at = m_text.indexOf('\n'); at >= 0; at = m_text.indexOf('\n', at + 1)) {
        qsizetype end = at + 1;
        while (end < m_text.size() && isBlank(m_text[end]))
            ++end;
        if (end > at + 1 && end < m_text.size() && !isSpace(m_text[end])) {
            m_unit = part(at + 1, end);
            return;
        }
    }
    if (m_text.contains('\n'))
        m_unit = "  ";
}

QByteArray JsonLayout::part(qsizetype begin, qsizetype end) const
{
    return m_text.mid(begin, end - begin);
}

QByteArray JsonLayout::linePrefix(qsizetype offset) const
{
    const qsizetype start = offset > 0 ? m_text.lastIndexOf('\n', offset - 1) + 1 : 0;
    qsizetype end = start;
    while (end < offset && isBlank(m_text[end]))
        ++end;
    return part(start, end);
}

qsizetype JsonLayout::spaceBefore(qsizetype offset) const
{
    while (offset > 0 && isSpace(m_text[offset - 1]))
        --offset;
    return offset;
}

qsizetype JsonLayout::spaceAfter(qsizetype offset) const
{
    while (offset < m_text.size() && isSpace(m_text[offset]))
        ++offset;
    return offset;
}

qsizetype JsonLayout::commaFrom(qsizetype offset) const
{
    while (offset < m_text.size()) {
        const QByteArrayView rest = QByteArrayView(m_text).sliced(offset);
        if (rest.startsWith(','))
            return offset;
        if (QByteArrayView("}]{[\"").contains(rest.front()))
            return -1;
        const bool line = rest.startsWith("//");
        const bool block = rest.startsWith("/*");
        const qsizetype skipped = line ? rest.indexOf('\n') : block ? rest.indexOf("*/", 2) + 1 : 0;
        if (skipped < 0 || (block && skipped == 0))
            return -1;
        offset += skipped + 1;
    }
    return -1;
}

qsizetype JsonLayout::cutBefore(qsizetype offset, qsizetype neighbour) const
{
    const qsizetype space = spaceBefore(offset);
    // What follows must not slide into a comment that ends with its line.
    const bool comment = part(neighbour, space).contains("//");
    const qsizetype line = m_text.indexOf('\n', space);
    return comment && line >= 0 && line < offset ? line + 1 : space;
}

QByteArray JsonLayout::render(const JsonValue &value, qsizetype offset) const
{
    return renderIndented(value, linePrefix(offset));
}

QByteArray JsonLayout::renderIndented(const JsonValue &value, const QByteArray &prefix) const
{
    if (m_unit.isEmpty())
        return value.toJson();
    QByteArray result;
    for (const QByteArray &line : value.toJson(1).split('\n')) {
        // No string holds a raw line break, so leading spaces count levels.
        const auto text = std::find_if_not(line.begin(), line.end(), isBlank);
        if (!result.isEmpty())
            result += m_lineEnd + prefix;
        result += m_unit.repeated(text - line.begin());
        result.append(line.constData() + (text - line.begin()), line.end() - text);
    }
    return result;
}

void JsonLayout::insert(QByteArray &target, const JsonValue &object, const QString &key,
                        const JsonValue &value) const
{
    const QByteArray name = JsonValue::string(key).toJson();
    if (object.members().empty())
        insertFirst(target, object, name + ": ", value);
    else
        insertBehind(target, object, object.members().back(), name, value);
}

void JsonLayout::insertAfter(QByteArray &target, const JsonValue &object, const QString &neighbour,
                             const QString &key, const JsonValue &value) const
{
    const auto before = std::find_if(
        object.members().rbegin(), object.members().rend(),
        [&neighbour](const JsonValue::Member &member) { return member.key == neighbour; });
    if (before != object.members().rend())
        insertBehind(target, object, *before, JsonValue::string(key).toJson(), value);
}

void JsonLayout::insertBehind(QByteArray &target, const JsonValue &object,
                              const JsonValue::Member &before, const QByteArray &name,
                              const JsonValue &value) const
{
    const qsizetype keyBegin = before.keyRange.begin;
    QByteArray gap = part(spaceBefore(keyBegin), keyBegin);
    QByteArray colon = part(before.keyRange.end, before.value.range().begin);
    const bool plain = std::all_of(colon.begin(), colon.end(),
                                   [](char byte) { return byte == ':' || isSpace(byte); });
    if (!plain || colon.contains('\n'))
        colon = ": ";
    // The first one of a line stands close to its brace, those behind it need not.
    const auto next = std::find_if(
        object.members().begin(), object.members().end(),
        [keyBegin](const JsonValue::Member &member) { return member.keyRange.begin > keyBegin; });
    if (gap.isEmpty() && next != object.members().end())
        gap = part(spaceBefore(next->keyRange.begin), next->keyRange.begin);
    if (gap.isEmpty() && object.members().size() == 1 && colon != ":")
        gap = " ";
    const QByteArray prefix = gap.mid(gap.lastIndexOf('\n') + 1);
    const QByteArray written = gap.contains('\n') ? renderIndented(value, prefix)
                                                  : render(value, keyBegin);
    QByteArray member = ",";
    member.append(gap).append(name).append(colon).append(written);
    target.insert(before.value.range().end, member);
}

void JsonLayout::insertFirst(QByteArray &target, const JsonValue &container, const QByteArray &name,
                             const JsonValue &value) const
{
    const QByteArray outer = linePrefix(container.range().begin);
    QByteArray child = name;
    child.append(renderIndented(value, outer + m_unit));
    if (!m_unit.isEmpty()) {
        child.prepend(m_lineEnd + outer + m_unit);
        child.append(m_lineEnd + outer);
    }
    const qsizetype begin = container.range().begin + 1;
    target.replace(begin, spaceAfter(begin) - begin, child);
}

void JsonLayout::append(QByteArray &target, const JsonValue &array, const JsonValue &value) const
{
    if (array.items().empty())
        return insertFirst(target, array, {}, value);
    const TextRange last = array.items().back().range();
    QByteArray gap = part(spaceBefore(last.begin), last.begin);
    if (gap.isEmpty() && array.items().size() == 1 && !m_unit.isEmpty())
        gap = " ";
    const QByteArray prefix = gap.mid(gap.lastIndexOf('\n') + 1);
    QByteArray item = ",";
    item.append(gap).append(gap.contains('\n') ? renderIndented(value, prefix)
                                               : render(value, last.begin));
    target.insert(last.end, item);
}

void JsonLayout::remove(QByteArray &target, const JsonValue &container,
                        const JsonValue &removed) const
{
    std::vector<TextRange> children;
    size_t index = 0;
    const auto add = [&](TextRange range, const JsonValue &value) {
        if (&value == &removed)
            index = children.size();
        children.push_back(range);
    };
    for (const JsonValue &item : container.items())
        add(item.range(), item);
    for (const JsonValue::Member &member : container.members())
        add({member.keyRange.begin, member.value.range().end}, member.value);

    const auto [begin, end] = children[index];
    const qsizetype comma = commaFrom(end);
    if (index + 1 < children.size() && comma >= 0) {
        target.remove(begin, spaceAfter(comma + 1) - begin);
        return;
    }
    const qsizetype neighbour = index > 0 ? children[index - 1].end : container.range().begin + 1;
    const qsizetype before = cutBefore(begin, neighbour);
    if (index > 0 && comma < 0) {
        const qsizetype previous = commaFrom(neighbour);
        target.remove(before, end - before);
        target.remove(previous, 1);
        return;
    }
    const qsizetype after = comma < 0 ? end : comma + 1;
    // The only child takes the space on both sides with it.
    const qsizetype last = index == 0 ? spaceAfter(after) : after;
    target.remove(before, last - before);
}

} // namespace openapi
