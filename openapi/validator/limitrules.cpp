// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/inspection.h"

namespace openapi::validator {
using namespace Qt::StringLiterals;

namespace {

constexpr char16_t MaxItems[] = u"maxItems";
constexpr char16_t MinItems[] = u"minItems";
constexpr char16_t MaxLength[] = u"maxLength";
constexpr char16_t MinLength[] = u"minLength";
constexpr char16_t MaxProperties[] = u"maxProperties";
constexpr char16_t MinProperties[] = u"minProperties";
constexpr char16_t Minimum[] = u"minimum";
constexpr char16_t Maximum[] = u"maximum";
constexpr char16_t ExclusiveMinimum[] = u"exclusiveMinimum";
constexpr char16_t ExclusiveMaximum[] = u"exclusiveMaximum";

/// A number that must not be below zero.
template<const char16_t *Key>
void notNegative(const TypedSite &site, Inspection &inspection)
{
    const JsonValue *limit = site.value->find(Key);
    if (limit && limit->isNumber() && limit->toDouble() < 0)
        inspection.add(*limit, {QStringView(Key).toString()},
                       inspection.remove(*limit, QStringView(Key).toString()));
}

/// Two limits of which the first must not exceed the second.
template<const char16_t *Low, const char16_t *High>
void inOrder(const TypedSite &site, Inspection &inspection)
{
    const JsonValue *low = site.value->find(Low);
    const JsonValue *high = site.value->find(High);
    if (!low || !high || !low->isNumber() || !high->isNumber()
        || low->toDouble() <= high->toDouble())
        return;
    Fix swap = inspection.replace(*low, *high);
    swap.patches.push_back(inspection.replace(*high, *low).patches.front());
    inspection.add(
        *low, {QString::fromLatin1(low->numberText()), QString::fromLatin1(high->numberText())},
        swap);
}

/// A flag that means something only beside its limit.
template<const char16_t *Flag, const char16_t *Limit>
void together(const TypedSite &site, Inspection &inspection)
{
    const JsonValue *flag = site.value->find(Flag);
    if (flag && !site.value->find(Limit))
        inspection.add(*flag, {QStringView(Limit).toString()},
                       inspection.remove(*flag, QStringView(Flag).toString()));
}

void multipleOfMustBeGreaterThanZero(const TypedSite &site, Inspection &inspection)
{
    const JsonValue *step = site.value->find(u"multipleOf");
    if (step && step->isNumber() && step->toDouble() <= 0)
        inspection.add(*step, {}, inspection.remove(*step, u"multipleOf"_s));
}

} // namespace

Rules limitRules()
{
    using Group = Rule::Group;
    const auto rule = [](const char *id, Level level, const char16_t *keyword, Check check,
                         Group group = Group::Metadata) {
        return Rule{id, group, level, level, check, keyword};
    };
    return {
        rule("MaxItemsMustBeGreaterThanOrEqualToZero", Level::Error, MaxItems,
             &notNegative<MaxItems>),
        rule("MinItemsMustBeGreaterThanOrEqualToZero", Level::Error, MinItems,
             &notNegative<MinItems>),
        rule("MaxLengthMustBeGreaterThanOrEqualToZero", Level::Error, MaxLength,
             &notNegative<MaxLength>),
        rule("MinLengthMustBeGreaterThanOrEqualToZero", Level::Error, MinLength,
             &notNegative<MinLength>),
        rule("MaxPropertiesMustBeGreaterThanOrEqualToZero", Level::Error, MaxProperties,
             &notNegative<MaxProperties>),
        rule("MinPropertiesMustBeGreaterThanOrEqualToZero", Level::Error, MinProperties,
             &notNegative<MinProperties>),
        rule("MinimumShouldBeLessThanOrEqualToMaximum", Level::Warning, Minimum,
             &inOrder<Minimum, Maximum>),
        rule("MinItemsShouldBeLessThanOrEqualToMaxItems", Level::Warning, MinItems,
             &inOrder<MinItems, MaxItems>),
        rule("MinLengthShouldBeLessThanOrEqualToMaxLength", Level::Warning, MinLength,
             &inOrder<MinLength, MaxLength>),
        rule("ExclusiveMinimumRequiresMinimum", Level::Warning, ExclusiveMinimum,
             &together<ExclusiveMinimum, Minimum>),
        rule("ExclusiveMaximumRequiresMaximum", Level::Warning, ExclusiveMaximum,
             &together<ExclusiveMaximum, Maximum>),
        rule("MultipleOfMustBeGreaterThanZero", Level::Error, u"multipleOf",
             &multipleOfMustBeGreaterThanZero, Group::Properties),
    };
}

} // namespace openapi::validator
