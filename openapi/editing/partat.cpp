// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/partat.h"

#include <algorithm>

namespace openapi::editing {
using namespace Qt::StringLiterals;

namespace {

using validator::Part;

/// From one part to what stands under some of its keys.
struct Step
{
    enum class Shape { One, Many };

    Part from;
    QStringList keys;
    Shape shape; ///< Many: of a list or by free names
    Part to;
};

const std::vector<Step> &steps()
{
    using enum Step::Shape;
    static const std::vector<Step> all = {
        {Part::Root, {u"info"_s}, One, Part::About},
        {Part::Root, {u"paths"_s}, Many, Part::PathItem},
        {Part::Root, {u"definitions"_s}, Many, Part::Schema},
        {Part::Root, {u"parameters"_s}, Many, Part::Parameter},
        {Part::Root, {u"responses"_s}, Many, Part::Response},
        {Part::Root, {u"securityDefinitions"_s}, Many, Part::SecurityScheme},
        {Part::Root, {u"tags"_s}, Many, Part::Tag},
        {Part::Root, {u"externalDocs"_s}, One, Part::ExternalDocs},
        {Part::Root, {u"x-ms-docs"_s}, Many, Part::DocumentLink},
        {Part::Root, {u"x-ms-connector-metadata"_s}, Many, Part::MetadataEntry},
        {Part::About, {u"contact"_s}, One, Part::Contact},
        {Part::About, {u"license"_s}, One, Part::License},
        {Part::About, {u"x-ms-api-annotation"_s}, One, Part::Annotation},
        {Part::PathItem,
         {u"get"_s, u"put"_s, u"post"_s, u"delete"_s, u"options"_s, u"head"_s, u"patch"_s},
         One,
         Part::Operation},
        {Part::PathItem, {u"parameters"_s}, Many, Part::Parameter},
        {Part::PathItem, {u"x-ms-notification-content"_s}, One, Part::NotificationContent},
        {Part::Operation, {u"parameters"_s}, Many, Part::Parameter},
        {Part::Operation, {u"responses"_s}, Many, Part::Response},
        {Part::Operation, {u"externalDocs"_s}, One, Part::ExternalDocs},
        {Part::Operation, {u"x-ms-notification-content"_s}, One, Part::NotificationContent},
        {Part::Operation, {u"x-ms-api-annotation"_s}, One, Part::Annotation},
        {Part::Operation, {u"x-ms-pageable"_s}, One, Part::Pageable},
        {Part::Operation, {u"x-ms-notification"_s}, One, Part::Notification},
        {Part::Operation, {u"x-ms-operation-context"_s}, One, Part::OperationContext},
        {Part::Operation, {u"x-ms-trigger-metadata"_s}, One, Part::TriggerMetadata},
        {Part::Parameter, {u"schema"_s}, One, Part::Schema},
        {Part::Parameter, {u"items"_s}, One, Part::Items},
        {Part::Parameter, {u"x-ms-dynamic-list"_s}, One, Part::DynamicList},
        {Part::Header, {u"items"_s}, One, Part::Items},
        {Part::Items, {u"items"_s}, One, Part::Items},
        {Part::Response, {u"schema"_s}, One, Part::Schema},
        {Part::Response, {u"headers"_s}, Many, Part::Header},
        {Part::NotificationContent, {u"schema"_s}, One, Part::Schema},
        {Part::NotificationContent, {u"headers"_s}, Many, Part::Header},
        {Part::Schema, {u"items"_s, u"additionalProperties"_s}, One, Part::Schema},
        {Part::Schema, {u"properties"_s, u"allOf"_s}, Many, Part::Schema},
        {Part::Schema, {u"externalDocs"_s}, One, Part::ExternalDocs},
        {Part::Schema, {u"x-ms-dynamic-list"_s}, One, Part::DynamicList},
        {Part::Tag, {u"externalDocs"_s}, One, Part::ExternalDocs},
    };
    return all;
}

} // namespace

std::optional<Part> partAt(const JsonPointer &pointer)
{
    Part part = Part::Root;
    bool within = false; // of many, before the one is named
    for (const QString &token : pointer.tokens()) {
        if (std::exchange(within, false))
            continue;
        const auto step = std::find_if(steps().begin(), steps().end(), [&](const Step &each) {
            return each.from == part && each.keys.contains(token);
        });
        if (step == steps().end())
            return std::nullopt;
        part = step->to;
        within = step->shape == Step::Shape::Many;
    }
    if (within)
        return std::nullopt;
    return part;
}

} // namespace openapi::editing
