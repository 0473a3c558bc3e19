// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/eventcolumns.h"

#include <QRegularExpression>

#include <algorithm>

namespace openapi {

namespace {

constexpr size_t DeepestColumn = 32;

tl::unexpected<EventFileError> wrong(EventFileError::Code code, int column, const QString &name)
{
    EventFileError error;
    error.code = code;
    error.line = 1;
    error.column = column;
    error.args = QStringList{name};
    return tl::make_unexpected(error);
}

std::optional<JsonValue> readNumber(QString text, bool decimalComma)
{
    if (decimalComma && !text.contains(u'.'))
        text.replace(u',', u'.');
    static const QRegularExpression shape(
        QStringLiteral("^([+-]?)0*(\\d+)(\\.\\d+)?([eE][+-]?\\d{1,3})?$"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const QString sign = match.captured(1) == QLatin1String("-") ? QStringLiteral("-") : QString();
    return JsonValue::number(
        QString(sign % match.captured(2) % match.captured(3) % match.captured(4)).toLatin1());
}

/// As people and spreadsheets write them, French ones too.
std::optional<JsonValue> readBoolean(const QString &text)
{
    static const QStringList yes{QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("1"),
                                 QStringLiteral("vrai"), QStringLiteral("oui")};
    static const QStringList no{QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("0"),
                                QStringLiteral("faux"), QStringLiteral("non")};
    const QString lower = text.toLower();
    if (yes.contains(lower) || no.contains(lower))
        return JsonValue::boolean(yes.contains(lower));
    return {};
}

std::optional<JsonValue> readJson(const QString &text)
{
    const JsonParseResult parsed = parseStrictJson(text.toUtf8());
    if (!parsed.complete || hasErrors(parsed.diagnostics))
        return {};
    return parsed.root;
}

bool isScalar(const Schema *schema)
{
    return schema && schema->type != Schema::Type::Any && schema->type != Schema::Type::Object
           && schema->type != Schema::Type::Array;
}

int placeOf(const std::vector<std::pair<JsonPointer, int>> &places, const JsonPointer &pointer)
{
    const auto found = std::find_if(
        places.begin(), places.end(),
        [&pointer](const std::pair<JsonPointer, int> &place) { return place.first == pointer; });
    return found == places.end() ? 0 : found->second;
}

} // namespace

EventColumns::EventColumns(const ConnectorDefinition &definition, SchemaIndex payload,
                           char delimiter)
    : m_definition(definition)
    , m_decimalComma(delimiter != ',')
    , m_nodes{Node{payload, -1, {}}}
{
}

tl::expected<void, EventFileError> EventColumns::read(const CsvReader::Cells &header)
{
    using Code = EventFileError::Code;
    for (const CsvReader::Cell &cell : header)
        m_names.append(cell.text.trimmed());
    while (!m_names.isEmpty() && m_names.last().isEmpty())
        m_names.removeLast(); // delimiters behind the last column
    for (int column = 0; column < m_names.size(); ++column) {
        const QString &name = m_names.at(column);
        if (name.isEmpty())
            return wrong(Code::ColumnUnnamed, column + 1, name);
        if (m_names.indexOf(name) < column)
            return wrong(Code::ColumnTwice, column + 1, name);
        if (!add(steps(name), column))
            return wrong(Code::ColumnConflict, column + 1, name);
    }
    return {};
}

std::vector<EventColumns::Step> EventColumns::steps(const QString &name) const
{
    const SchemaIndex root = m_nodes.front().schema;
    if (isScalar(m_definition.schema(root)))
        return {};
    if (propertyOf(root, name))
        return {{name, -1}};
    return path(name);
}

std::vector<EventColumns::Step> EventColumns::path(const QString &name)
{
    static const QRegularExpression shape(
        QStringLiteral("\\G(?:(?:^|\\.)([^.\\[\\]]+)|\\[(\\d{1,6})\\])"));
    std::vector<Step> found;
    qsizetype at = 0;
    while (at < name.size() && found.size() < DeepestColumn) {
        const QRegularExpressionMatch match = shape.match(name, at);
        if (!match.hasMatch())
            break;
        found.push_back(match.hasCaptured(2) ? Step{{}, match.captured(2).toInt()}
                                             : Step{match.captured(1).trimmed(), -1});
        at = match.capturedEnd();
    }
    // What is no path is a name.
    if (at < name.size())
        return {{name, -1}};
    return found;
}

const Property *EventColumns::propertyOf(SchemaIndex object, const QString &name) const
{
    const Schema *schema = m_definition.schema(object);
    if (!schema)
        return nullptr;
    if (const Property *property = schema->property(name))
        return property;
    // People know the label that the form shows.
    const Property *labelled = nullptr;
    for (const Property &property : schema->properties) {
        const Schema *own = m_definition.schema(property.schema);
        if (!own || own->label({}) != name)
            continue;
        if (labelled)
            return nullptr;
        labelled = &property;
    }
    return labelled;
}

bool EventColumns::add(const std::vector<Step> &steps, int column)
{
    size_t node = 0;
    JsonPointer pointer;
    bool known = true;
    for (const Step &step : steps) {
        const Schema *schema = m_definition.schema(m_nodes[node].schema);
        known = known
                && (!schema || schema->type == Schema::Type::Any || step.index >= 0
                    || propertyOf(m_nodes[node].schema, step.key)
                    || schema->additional == Schema::Additional::Typed
                    || schema->additional == Schema::Additional::Allowed);
        if (m_nodes[node].column >= 0)
            return false;
        const bool items = step.index >= 0;
        const auto &siblings = m_nodes[node].children;
        if (!siblings.empty() && items != (siblings.front().first.index >= 0))
            return false;
        node = childOf(node, step);
        pointer = items ? pointer.child(step.index) : pointer.child(step.key);
    }
    if (m_nodes[node].column >= 0 || !m_nodes[node].children.empty())
        return false;
    m_nodes[node].column = column;
    m_declared.emplace_back(pointer, column + 1);
    if (!known)
        m_unknown.append(m_names.at(column));
    return true;
}

size_t EventColumns::childOf(size_t parent, Step step)
{
    const Schema *schema = m_definition.schema(m_nodes[parent].schema);
    SchemaIndex inner = NoSchema;
    if (step.index >= 0) {
        inner = schema ? schema->items : NoSchema;
    } else if (const Property *property = propertyOf(m_nodes[parent].schema, step.key)) {
        step.key = property->name;
        inner = property->schema;
    } else {
        inner = schema ? schema->additionalSchema : NoSchema;
    }
    for (const auto &[known, node] : m_nodes[parent].children) {
        if (known.key == step.key && known.index == step.index)
            return node;
    }
    m_nodes.push_back(Node{inner, -1, {}});
    auto &children = m_nodes[parent].children;
    auto place = children.end();
    if (step.index >= 0) {
        place = std::find_if(children.begin(), children.end(),
                             [&step](const auto &child) { return child.first.index > step.index; });
    }
    children.emplace(place, step, m_nodes.size() - 1);
    return m_nodes.size() - 1;
}

JsonValue EventColumns::payload(const CsvReader::Cells &cells)
{
    m_places.clear();
    return value(0, cells, {}).value_or(JsonValue::object());
}

std::optional<JsonValue> EventColumns::value(size_t node, const CsvReader::Cells &cells,
                                             const JsonPointer &pointer)
{
    const Node &here = m_nodes[node];
    if (here.column >= 0) {
        const auto column = static_cast<size_t>(here.column);
        auto found = column < cells.size() ? cellValue(cells[column], here.schema) : std::nullopt;
        if (found)
            m_places.emplace_back(pointer, here.column + 1);
        return found;
    }
    if (here.children.empty())
        return {};
    const bool items = here.children.front().first.index >= 0;
    JsonValue whole = items ? JsonValue::array() : JsonValue::object();
    for (const auto &[step, child] : here.children) {
        const JsonPointer place = items
                                      ? pointer.child(static_cast<qsizetype>(whole.items().size()))
                                      : pointer.child(step.key);
        auto part = value(child, cells, place);
        if (part && items)
            whole.append(std::move(*part));
        else if (part)
            whole.set(step.key, std::move(*part));
    }
    if (whole.items().empty() && whole.members().empty())
        return {};
    return whole;
}

std::optional<JsonValue> EventColumns::cellValue(const CsvReader::Cell &cell,
                                                 SchemaIndex schema) const
{
    using Type = Schema::Type;
    const Schema *wanted = m_definition.schema(schema);
    const Type type = wanted ? wanted->type : Type::Any;
    const bool isText = type == Type::Any || type == Type::String || type == Type::File;
    const QString text = isText ? cell.text : cell.text.trimmed();
    if (text.isEmpty() && !(isText && cell.quoted))
        return {};
    std::optional<JsonValue> read;
    if (type == Type::Integer || type == Type::Number)
        read = readNumber(text, m_decimalComma);
    else if (type == Type::Boolean)
        read = readBoolean(text);
    else if (!isText)
        read = readJson(text);
    // What does not fit stays as it is; the check against the schema says so.
    return read ? read : JsonValue::string(text);
}

int EventColumns::columnOf(const JsonPointer &pointer) const
{
    for (JsonPointer place = pointer;; place = place.parent()) {
        if (const int column = placeOf(m_places, place))
            return column;
        if (const int column = placeOf(m_declared, place))
            return column;
        if (place.isRoot())
            return 0;
    }
}

} // namespace openapi
