// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/validator/access.h"
#include "openapi/validator/grammar.h"

namespace openapi::validator {

struct ParameterSite
{
    const JsonValue *place = nullptr; ///< as written, a reference perhaps
    const JsonValue *value = nullptr; ///< behind the reference; nullptr when it leads nowhere
    QString name;
    QString in;
};

struct OperationSite;

struct ResponseSite
{
    const JsonValue::Member *member = nullptr; ///< "200": ...; of the shared ones: its name
    const JsonValue *value = nullptr; ///< behind the reference; nullptr when it leads nowhere
    const OperationSite *operation = nullptr; ///< nullptr: shared by several
    [[nodiscard]] bool succeeds() const { return member->key.startsWith(u'2'); }
};

/// The property of a request body that takes the callback URL.
struct CallbackSite
{
    const JsonValue *value = nullptr;
    bool internal = false; ///< itself or something around it
    bool required = true; ///< at every level
};

struct OperationSite
{
    const JsonValue::Member *path = nullptr;
    const JsonValue::Member *member = nullptr; ///< "post": ...
    const JsonValue *value = nullptr;
    QString id; ///< operationId
    std::vector<ParameterSite> parameters; ///< the path's included, unless its own replace them
    std::vector<ResponseSite> responses;
    std::vector<CallbackSite> callbacks;

    [[nodiscard]] const QString &verb() const { return member->key; }
    /// The id or, without one, "get /path".
    [[nodiscard]] QString name() const;
    [[nodiscard]] const ParameterSite *parameter(QStringView name) const;
    [[nodiscard]] const ParameterSite *body() const;
    [[nodiscard]] bool isTrigger() const { return value->find(u"x-ms-trigger") != nullptr; }
};

/// A schema, or what looks like one: a parameter that is no body, a header, the items of either.
struct TypedSite
{
    enum class Link { Root, Property, Items, Additional, AllOf };

    const JsonValue *value = nullptr;
    Part part = Part::Schema;
    Part owner = Part::Schema; ///< of the root: Parameter (a body's), Response, Schema (shared) …
    Link link = Link::Root;
    QString name; ///< of a property
    const TypedSite *parent = nullptr;
    const TypedSite *root = nullptr;
    bool input = false; ///< of a root: requests carry it
    bool output = false; ///< of a root: answers or notifications carry it

    [[nodiscard]] QString type() const { return textOf(value, u"type"); }
    [[nodiscard]] bool isSchema() const { return part == Part::Schema; }
};

/// A call that the designer makes to fill a field: dynamic values, list, schema, properties, tree.
struct DynamicSite
{
    const JsonValue::Member *member = nullptr; ///< "x-ms-dynamic-values": ...
    const JsonValue *call = nullptr; ///< what holds the operationId: its value, or a part of it
    const JsonValue *holder = nullptr; ///< the parameter or schema it stands in
    const OperationSite *source = nullptr; ///< nullptr in shared schemas
    bool isParameter = false;
};

struct ReferenceSite
{
    const JsonValue *holder = nullptr;
    const JsonValue *text = nullptr; ///< the value of "$ref"
    QString section; ///< "definitions", "parameters" or "responses"
    bool isDefinition = false; ///< the holder is itself an entry of the section
};

struct ObjectSite
{
    const JsonValue *value = nullptr;
    Part part = Part::Root;
};

} // namespace openapi::validator
