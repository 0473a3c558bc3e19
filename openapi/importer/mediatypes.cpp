// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/importer/mediatypes.h"

#include "openapi/validator/access.h"

namespace openapi::importer {
using namespace Qt::StringLiterals;

namespace {

const QString Json = u"application/json"_s;

QString bare(const QString &type)
{
    return type.section(u';', 0, 0).trimmed().toLower();
}

bool isFormType(const QString &type)
{
    return bare(type) == "multipart/form-data"_L1
           || bare(type) == "application/x-www-form-urlencoded"_L1;
}

int rank(const QString &type)
{
    if (bare(type) == Json)
        return 0;
    if (bare(type).endsWith("+json"_L1) || bare(type) == "text/json"_L1)
        return 1;
    return isFormType(type) ? 2 : 3;
}

bool sameSchema(const JsonValue &one, const JsonValue &other)
{
    const JsonValue *left = one.find(u"schema");
    const JsonValue *right = other.find(u"schema");
    return left && right ? *left == *right : left == right;
}

} // namespace

bool MediaChoice::isForm() const
{
    return isFormType(type);
}

MediaChoice chosenMedia(Source &source, const Node &content)
{
    MediaChoice choice;
    for (const JsonValue::Member &member : validator::membersOf(content.value)) {
        if (!choice.media || rank(member.key) < rank(choice.type))
            choice = {content.child(member), member.key, {}};
    }
    if (!choice.media)
        return choice;
    QStringList left;
    for (const JsonValue::Member &member : content.value->members()) {
        const bool shared = sameSchema(member.value, *choice.media.value)
                            && isFormType(member.key) == choice.isForm();
        (shared ? choice.types : left).append(member.key);
    }
    for (QString &type : choice.types) {
        if (type.contains(u'*')) {
            source.note(Severity::Hint, Note::Code::MediaTypeAssumed, content, {type, Json});
            type = Json;
        }
    }
    choice.types.removeDuplicates();
    if (!left.isEmpty())
        source.lost(Note::Code::MediaTypesDropped, content, {choice.type, left.join(u", "_s)});
    return choice;
}

const JsonValue *exampleOf(Source &source, const Node &media)
{
    if (const Node example = media.child(u"example"_s))
        return example.value;
    const Node examples = media.child(u"examples"_s);
    const auto &members = validator::membersOf(examples.value);
    if (members.empty())
        return nullptr;
    if (members.size() > 1)
        source.lost(Note::Code::ExamplesDropped, examples, {QString::number(members.size() - 1)});
    return source.followed(examples.child(members.front())).child(u"value"_s).value;
}

} // namespace openapi::importer
