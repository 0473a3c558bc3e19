// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/proposals.h"

#include "openapi/editing/contextat.h"
#include "openapi/editing/partat.h"

#include <algorithm>

namespace openapi::editing {
using namespace Qt::StringLiterals;

namespace {

using validator::Keyword;
using validator::Keywords;
using validator::Part;
using ValueKind = JsonValue::Kind;

QByteArray quoted(const QString &text)
{
    return JsonValue::string(text).toJson();
}

/// The keys that may stand in the object which begins at `container`.
Keywords keywordsIn(QByteArrayView text, qsizetype container, Part part)
{
    if (part == Part::Response) {
        Keywords keywords = validator::keywordsOf(part);
        keywords.insert(u"$ref"_s, {{ValueKind::String}});
        return keywords;
    }
    if (part != Part::Parameter)
        return validator::keywordsOf(part);
    const QString in = stringOf(text, container, u"in"_s);
    if (in == "body"_L1)
        return validator::keywordsOf(Part::BodyParameter);
    Keywords keywords = validator::keywordsOf(Part::Parameter);
    if (in.isEmpty()) {
        keywords.insert(validator::keywordsOf(Part::BodyParameter));
        keywords.insert(u"$ref"_s, {{ValueKind::String}});
    }
    return keywords;
}

Proposal keyProposal(const QString &name, const Keyword &keyword, bool named)
{
    QByteArray bytes = quoted(name);
    if (named)
        return {name, bytes, bytes.size()};
    bytes += ": ";
    const ValueKind kind = keyword.kinds.size() == 1 ? keyword.kinds.front() : ValueKind::Null;
    const qsizetype bare = bytes.size();
    bytes += kind == ValueKind::String   ? "\"\""
             : kind == ValueKind::Object ? "{}"
             : kind == ValueKind::Array  ? "[]"
                                         : "";
    return {name, bytes, bytes.size() > bare ? bare + 1 : bare};
}

std::vector<Proposal> keyProposals(QByteArrayView text, const TextContext &context)
{
    JsonPointer object = context.pointer;
    if (context.token.end > context.token.begin)
        object = object.parent();
    const auto part = partAt(object);
    if (!part)
        return {};
    QStringList taken = keysOf(text, context.container);
    if (context.token.end > context.token.begin)
        taken.removeOne(context.pointer.tokens().constLast());
    const Keywords keywords = keywordsIn(text, context.container, *part);
    QStringList names = keywords.keys();
    std::sort(names.begin(), names.end(), [&keywords](const QString &left, const QString &right) {
        const auto rank = [&keywords](const QString &name) {
            return std::pair(!keywords[name].required, name.startsWith("x-"_L1));
        };
        return std::pair(rank(left), left) < std::pair(rank(right), right);
    });
    std::vector<Proposal> list;
    for (const QString &name : names) {
        if (!taken.contains(name))
            list.push_back(keyProposal(name, keywords[name], context.named));
    }
    return list;
}

/// Where the references of an object that stands at `place` may lead.
QStringList referenceTargets(QByteArrayView text, const JsonPointer &place)
{
    const auto part = partAt(place);
    const QString home = part == Part::Parameter  ? u"parameters"_s
                         : part == Part::Response ? u"responses"_s
                                                  : u"definitions"_s;
    QStringList targets;
    for (const QString &name : keysAt(text, JsonPointer({home})))
        targets.append(u'#' + JsonPointer({home, name}).toString());
    return targets;
}

/// The values of a key that are strings out of a known list.
QStringList wordsFor(QByteArrayView text, const TextContext &context, const QString &key,
                     const Keyword &keyword)
{
    if (key == "$ref"_L1)
        return referenceTargets(text, context.pointer.parent());
    if (key == "format"_L1)
        return validator::formatsOf(stringOf(text, context.container, u"type"_s));
    if (key == "collectionFormat"_L1)
        return {u"csv"_s, u"ssv"_s, u"tsv"_s, u"pipes"_s, u"multi"_s};
    if (key == "swagger"_L1)
        return {u"2.0"_s};
    return keyword.values;
}

/// The elements of lists of strings.
QStringList elementsFor(QByteArrayView text, const JsonPointer &list)
{
    const QString key = list.tokens().value(list.tokens().size() - 1);
    const auto part = partAt(list.parent());
    if (key == "schemes"_L1)
        return {u"https"_s, u"http"_s};
    if (key == "consumes"_L1 || key == "produces"_L1)
        return {u"application/json"_s,         u"application/xml"_s,
                u"multipart/form-data"_s,      u"application/x-www-form-urlencoded"_s,
                u"application/octet-stream"_s, u"text/plain"_s};
    if (key == "required"_L1 && part == Part::Schema)
        return keysAt(text, list.parent().child(u"properties"_s));
    return {};
}

std::vector<Proposal> valueProposals(QByteArrayView text, const TextContext &context)
{
    std::vector<Proposal> list;
    const auto add = [&list](const QString &name, const QByteArray &bytes) {
        list.push_back({name, bytes, bytes.size()});
    };
    const bool element = context.container >= 0 && text[context.container] == '[';
    if (element) {
        for (const QString &word : elementsFor(text, context.pointer.parent()))
            add(word, quoted(word));
        return list;
    }
    const auto part = partAt(context.pointer.parent());
    if (!part || context.pointer.isRoot())
        return list;
    const QString key = context.pointer.tokens().constLast();
    const Keyword keyword = keywordsIn(text, context.container, *part).value(key);
    for (const QString &word : wordsFor(text, context, key, keyword))
        add(word, quoted(word));
    const auto &kinds = keyword.kinds;
    if (!context.quoted
        && std::find(kinds.begin(), kinds.end(), ValueKind::Boolean) != kinds.end()) {
        add(u"true"_s, "true");
        add(u"false"_s, "false");
    }
    return list;
}

} // namespace

Proposals proposalsAt(QByteArrayView text, qsizetype offset)
{
    const TextContext context = contextAt(text, offset);
    Proposals result;
    result.replaced = context.token;
    // What a string without its end swallowed is not what was typed.
    if (!context.ended)
        result.replaced.end = std::clamp(offset, context.token.begin, context.token.end);
    if (context.role == TextContext::Role::Key)
        result.list = keyProposals(text, context);
    else if (context.role == TextContext::Role::Value)
        result.list = valueProposals(text, context);
    std::erase_if(result.list, [&context](const Proposal &proposal) {
        return !proposal.name.contains(context.typed, Qt::CaseInsensitive);
    });
    std::stable_partition(result.list.begin(), result.list.end(), [&](const Proposal &proposal) {
        return proposal.name.startsWith(context.typed, Qt::CaseInsensitive);
    });
    return result;
}

} // namespace openapi::editing
