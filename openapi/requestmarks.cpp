// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/requestmarks.h"

#include "openapi/arrivals.h"

#include <QSet>

#include <algorithm>

namespace openapi {

namespace {

constexpr int MaxDepth = 8;
constexpr size_t MaxMarks = 200;
constexpr int MaxSchemas = 1000; // schemas that share parts would be walked for ever
constexpr size_t MaxRivals = 64;
constexpr size_t MaxAmbiguities = 100;

QString spelled(const JsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(value.toJson());
}

/// What a value can only be: the platform fills in what users do not see.
std::vector<JsonValue> valuesOf(const Schema &schema)
{
    if (schema.visibility == Visibility::Internal && schema.defaultValue)
        return {*schema.defaultValue};
    return schema.enumValues;
}

class Marks
{
public:
    explicit Marks(const ConnectorDefinition &definition)
        : m_definition(definition)
    {
    }

    void addBody(SchemaIndex index, const JsonPointer &pointer, bool required)
    {
        const Schema *schema = m_definition.schema(index);
        if (!schema || m_marks.size() >= MaxMarks || pointer.tokens().size() > MaxDepth
            || ++m_schemas > MaxSchemas)
            return;
        if (schema->notificationUrl)
            return m_marks.push_back({RequestMark::Place::Body, pointer, {}, {}, true});
        if (std::vector<JsonValue> values = valuesOf(*schema);
            !values.empty() && schema->type != Schema::Type::Object)
            m_marks.push_back({RequestMark::Place::Body, pointer, {}, std::move(values), required});
        for (const Property &property : schema->properties)
            addBody(property.schema, pointer.child(property.name), required && property.required);
    }

    void addParameter(const Parameter &parameter)
    {
        using Location = Parameter::Location;
        const Schema *schema = m_definition.schema(parameter.schema);
        if (!schema || parameter.location == Location::FormData)
            return;
        std::vector<JsonValue> values = valuesOf(*schema);
        if (values.empty())
            return;
        const auto place = parameter.location == Location::Path    ? RequestMark::Place::Path
                           : parameter.location == Location::Query ? RequestMark::Place::Query
                                                                   : RequestMark::Place::Header;
        m_marks.push_back({place, {}, parameter.name, std::move(values), parameter.required});
    }

    [[nodiscard]] std::vector<RequestMark> take() { return std::move(m_marks); }

private:
    const ConnectorDefinition &m_definition;
    std::vector<RequestMark> m_marks;
    int m_schemas = 0;
};

/// Whether requests of `operation` may hold something at the mark's place.
bool mayHold(const ConnectorDefinition &definition, const Operation &operation,
             const RequestMark &mark)
{
    if (mark.place != RequestMark::Place::Body) {
        return std::any_of(operation.parameters.begin(), operation.parameters.end(),
                           [&mark](const Parameter &each) { return each.name == mark.name; });
    }
    SchemaIndex index = operation.body;
    for (const QString &token : mark.pointer.tokens()) {
        const Schema *schema = definition.schema(index);
        const Property *property = schema ? schema->property(token) : nullptr;
        if (!property)
            return schema && schema->dynamic;
        index = property->schema;
    }
    return index != NoSchema;
}

/// Whether a request of `other` can never look like one of the operation that has `mark`.
bool excludes(const ConnectorDefinition &definition, const RequestMark &mark,
              const Operation &other, const std::vector<RequestMark> &otherMarks)
{
    if (!mark.required)
        return false;
    if (!mayHold(definition, other, mark))
        return true;
    if (mark.values.empty())
        return false;
    return std::any_of(otherMarks.begin(), otherMarks.end(), [&mark](const RequestMark &each) {
        return each.samePlace(mark) && !each.values.empty()
               && std::none_of(each.values.begin(), each.values.end(),
                               [&mark](const JsonValue &value) { return mark.allows(value); });
    });
}

/// Pairs of operations whose requests arrive alike.
class Ambiguities
{
public:
    explicit Ambiguities(const ConnectorDefinition &definition)
        : m_definition(definition)
        , m_marks(definition.operations.size())
        , m_isTrigger(definition.operations.size(), false)
    {
        for (const Trigger &trigger : definition.triggers)
            m_isTrigger[size_t(trigger.operation)] = true;
    }

    void compare(int one, int other)
    {
        const auto first = size_t(one);
        const auto second = size_t(other);
        if (one == other || m_found.size() >= MaxAmbiguities || m_compared.contains({one, other})
            || (!m_isTrigger[first] && !m_isTrigger[second]))
            return;
        m_compared.insert({one, other});
        if (excludes(first, second) || excludes(second, first))
            return;
        const Operation &rival = m_definition.operations[first];
        const Operation &operation = m_definition.operations[second];
        m_found.push_back({Severity::Warning,
                           Diagnostic::Code::RouteAmbiguous,
                           operation.pointer,
                           {},
                           0,
                           0,
                           {rival.key(), operation.key()}});
    }

    [[nodiscard]] Diagnostics take() { return std::move(m_found); }

private:
    const std::vector<RequestMark> &marks(size_t operation)
    {
        std::optional<std::vector<RequestMark>> &known = m_marks[operation];
        if (!known)
            known = requestMarks(m_definition, m_definition.operations[operation]);
        return *known;
    }

    bool excludes(size_t one, size_t other)
    {
        const std::vector<RequestMark> &mine = marks(one);
        return std::any_of(mine.begin(), mine.end(), [this, other](const RequestMark &mark) {
            return openapi::excludes(m_definition, mark, m_definition.operations[other],
                                     marks(other));
        });
    }

    const ConnectorDefinition &m_definition;
    std::vector<std::optional<std::vector<RequestMark>>> m_marks;
    std::vector<bool> m_isTrigger;
    QSet<std::pair<int, int>> m_compared;
    Diagnostics m_found;
};

} // namespace

bool RequestMark::allows(const JsonValue &value) const
{
    const QString text = spelled(value);
    return values.empty()
           || std::any_of(values.begin(), values.end(),
                          [&text](const JsonValue &each) { return spelled(each) == text; });
}

bool RequestMark::samePlace(const RequestMark &other) const
{
    return place == other.place && pointer == other.pointer
           && name.compare(other.name,
                           place == Place::Header ? Qt::CaseInsensitive : Qt::CaseSensitive)
                  == 0;
}

std::vector<RequestMark> requestMarks(const ConnectorDefinition &definition,
                                      const Operation &operation)
{
    Marks marks(definition);
    marks.addBody(operation.body, {}, true);
    for (const Parameter &parameter : operation.parameters)
        marks.addParameter(parameter);
    return marks.take();
}

Diagnostics ambiguousRoutes(const ConnectorDefinition &definition, const ApiProperties &properties)
{
    Ambiguities ambiguities(definition);
    QHash<QByteArray, std::vector<int>> byRoute;
    for (int index = 0; index < int(definition.operations.size()); ++index) {
        const Operation &operation = definition.operations[size_t(index)];
        for (const Arrival &arrival : arrivals(definition, operation, properties)) {
            std::vector<int> &earlier = byRoute[arrival.verb + ' ' + arrival.path.shape()];
            for (const int rival : earlier)
                ambiguities.compare(rival, index);
            if (earlier.size() < MaxRivals)
                earlier.push_back(index);
        }
    }
    return ambiguities.take();
}

} // namespace openapi
