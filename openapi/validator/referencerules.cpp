// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/inspection.h"

namespace openapi::validator {
using namespace Qt::StringLiterals;

namespace {

/// "#/definitions/Thing", with a pointer that can be read and leads to a direct entry.
bool isWellFormed(const ReferenceSite &site)
{
    const QString text = site.text->toString();
    if (!text.startsWith(u"#/"_s + site.section + u'/'))
        return false;
    const auto pointer = JsonPointer::parse(QStringView(text).mid(1));
    return !pointer || pointer->tokens().size() == 2;
}

bool isReadable(const ReferenceSite &site)
{
    const QString text = site.text->toString();
    return !text.startsWith("#/"_L1) || JsonPointer::parse(QStringView(text).mid(1)).has_value();
}

constexpr char16_t Definitions[] = u"definitions";
constexpr char16_t Parameters[] = u"parameters";
constexpr char16_t Responses[] = u"responses";

template<const char16_t *Section>
void referenceNotValid(const ReferenceSite &site, Inspection &inspection)
{
    if (site.section != QStringView(Section) || isWellFormed(site))
        return;
    // A path of another dialect often ends in the name of an entry.
    const QString moved = u"#/"_s + site.section + u'/' + site.text->toString().section(u'/', -1);
    inspection.add(*site.text, {site.text->toString()},
                   inspection.survey().target(site.section, moved)
                       ? inspection.replace(*site.text, moved)
                       : Fix());
}

template<const char16_t *Section>
void referenceNotFound(const ReferenceSite &site, Inspection &inspection)
{
    const QString text = site.text->toString();
    if (site.section != QStringView(Section) || !isWellFormed(site) || !isReadable(site)
        || inspection.survey().target(site.section, text))
        return;
    const QString name = text.section(u'/', 2);
    Fix fix;
    for (const JsonValue::Member &entry :
         membersOf(inspection.survey().root()->find(QStringView(site.section)))) {
        if (entry.key.compare(name, Qt::CaseInsensitive) == 0)
            fix = inspection.replace(*site.text, u"#/"_s + site.section + u'/' + entry.key);
    }
    inspection.add(*site.text, {text}, fix);
}

/// An entry that is nothing but a reference to another one.
template<const char16_t *Section>
void referenceLoop(const ReferenceSite &site, Inspection &inspection)
{
    if (site.section == QStringView(Section) && site.isDefinition)
        inspection.add(*site.text, {site.text->toString()});
}

/// An entry that leads back to itself has no meaning; one that leads on is understood.
void schemaReferenceLoop(const ReferenceSite &site, Inspection &inspection)
{
    if (site.section == QStringView(Definitions) && site.isDefinition
        && inspection.survey().target(site.section, site.text->toString()))
        inspection.add(*site.text, {site.text->toString()});
}

void jsonPointerNotValid(const ReferenceSite &site, Inspection &inspection)
{
    if (!isReadable(site))
        inspection.add(*site.text, {site.text->toString()});
}

void additionalAdjacentToRef(const ReferenceSite &site, Inspection &inspection)
{
    if (site.holder->members().size() < 2)
        return;
    Fix fix{Fix::Action::Remove, {}, {}};
    QStringList names;
    for (const JsonValue::Member &member : site.holder->members()) {
        if (member.key == "$ref"_L1)
            continue;
        names.append(member.key);
        fix.patches.push_back(inspection.remove(member.value, member.key).patches.front());
    }
    fix.args = {names.join(u", "_s)};
    inspection.add(*site.text, fix.args, fix);
}

} // namespace

Rules referenceRules()
{
    using Group = Rule::Group;
    const auto rule = [](const char *id, Level level, Check check, Group group = Group::Response) {
        return Rule{id, group, level, level, check};
    };
    return {
        rule("SchemaReferenceNotValid", Level::Error, &referenceNotValid<Definitions>),
        rule("SchemaReferenceNotFound", Level::Error, &referenceNotFound<Definitions>),
        rule("SchemaRefLoopNotAllowed", Level::Error, &schemaReferenceLoop),
        rule("ParameterReferenceNotValid", Level::Error, &referenceNotValid<Parameters>,
             Group::Parameters),
        rule("ParameterReferenceNotFound", Level::Error, &referenceNotFound<Parameters>,
             Group::Parameters),
        rule("ParameterRefLoopNotAllowed", Level::Error, &referenceLoop<Parameters>,
             Group::Parameters),
        rule("ResponseReferenceNotValid", Level::Error, &referenceNotValid<Responses>),
        rule("ResponseReferenceNotFound", Level::Error, &referenceNotFound<Responses>),
        rule("ResponseRefLoopNotAllowed", Level::Error, &referenceLoop<Responses>,
             Group::Parameters),
        rule("JsonPointerNotValid", Level::Error, &jsonPointerNotValid),
        rule("AdditionalPropertyNotAllowedAdjacentToRef", Level::Warning, &additionalAdjacentToRef,
             Group::Properties),
    };
}

} // namespace openapi::validator
