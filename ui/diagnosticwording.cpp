// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wording.h"

#include <QCoreApplication>

namespace ui::wording {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::diagnostics)
};

using Code = openapi::Diagnostic::Code;

QString typeWord(const QString &type)
{
    if (type == u"string")
        return Words::tr("text");
    if (type == u"integer")
        return Words::tr("a whole number");
    if (type == u"number")
        return Words::tr("a number");
    if (type == u"boolean")
        return Words::tr("yes or no");
    if (type == u"array")
        return Words::tr("a list");
    if (type == u"object")
        return Words::tr("a group of values");
    if (type == u"null")
        return Words::tr("nothing (null)");
    return type;
}

QString jsonText(Code code, const QString &first)
{
    switch (code) {
    case Code::JsonSyntax:
        return Words::tr("This is not JSON: expected %1.").arg(first);
    case Code::JsonTrailingComma:
        return Words::tr("There is a comma too many before the closing bracket.");
    case Code::JsonComment:
        return Words::tr("JSON allows no comments.");
    case Code::JsonByteOrderMark:
        return Words::tr("The text begins with a byte-order mark.");
    case Code::JsonUnicodeSpace:
        return Words::tr("There is an unusual space character (%1).").arg(first);
    case Code::JsonDuplicateKey:
        return Words::tr("“%1” stands twice in the same group.").arg(first);
    case Code::JsonTooDeep:
        return Words::tr("The values are nested more than %1 levels deep.").arg(first);
    case Code::JsonTooLarge:
        return Words::tr("The text is larger than %1 bytes.").arg(first);
    case Code::JsonInvalidUtf8:
        return Words::tr("The text is not valid UTF-8.");
    default:
        return {};
    }
}

QString definitionText(Code code, const QString &first, const QString &second)
{
    switch (code) {
    case Code::NotAnObject:
        return Words::tr("A definition must be a JSON object.");
    case Code::UnsupportedVersion:
        return Words::tr("Only Swagger 2.0 is supported, not “%1”.").arg(first);
    case Code::PartMissing:
        return Words::tr("“%1” is missing.").arg(first);
    case Code::PartMistyped:
        return Words::tr("“%1” must be %2.").arg(first, typeWord(second));
    case Code::ReferenceNotFound:
        return Words::tr("The reference “%1” leads nowhere.").arg(first);
    case Code::ReferenceLoop:
        return Words::tr("The reference “%1” leads back to itself.").arg(first);
    case Code::WrongCaseValue:
        return Words::tr("“%1” must be written “%2”.").arg(first, second);
    case Code::DuplicateOperationId:
        return Words::tr("The operationId “%1” is used twice.").arg(first);
    case Code::NotificationContentMissing:
        return Words::tr("“%1” does not say what its events carry.").arg(first);
    case Code::UnsubscribeAmbiguous:
        return Words::tr("Several operations could end the subscriptions of “%1”.").arg(first);
    case Code::UnsubscribeMissing:
        return Words::tr("No operation ends the subscriptions of “%1”.").arg(first);
    case Code::RouteAmbiguous:
        return Words::tr("Requests for “%1” and “%2” cannot be told apart.").arg(first, second);
    default:
        return {};
    }
}

QString valueText(Code code, const QStringList &args)
{
    const QString first = args.value(0);
    switch (code) {
    case Code::ValueMissing:
        return Words::tr("A value is required.");
    case Code::ValueMistyped:
        return Words::tr("Expected %1, found %2.").arg(typeWord(first), typeWord(args.value(1)));
    case Code::ValueNotInEnum:
        return Words::tr("Allowed are: %1.").arg(args.join(u", "_qs));
    case Code::ValueTooSmall:
        return Words::tr("Must be %1 or more.").arg(first);
    case Code::ValueTooLarge:
        return Words::tr("Must be %1 or less.").arg(first);
    case Code::ValueNotAbove:
        return Words::tr("Must be more than %1.").arg(first);
    case Code::ValueNotBelow:
        return Words::tr("Must be less than %1.").arg(first);
    case Code::ValueNotMultiple:
        return Words::tr("Must be a multiple of %1.").arg(first);
    case Code::ValueTooShort:
        return Words::tr("Needs at least %n character(s).", nullptr, first.toInt());
    case Code::ValueTooLong:
        return Words::tr("At most %n character(s) are allowed.", nullptr, first.toInt());
    case Code::ValuePatternMismatch:
        return Words::tr("Must match the pattern %1.").arg(first);
    case Code::ValueFormatMismatch:
        return Words::tr("Is not a valid %1.").arg(first);
    case Code::ValueOutOfFormatRange:
        return Words::tr("Is too large or too small for %1.").arg(first);
    case Code::ValueUnknownProperty:
        return Words::tr("The event knows no “%1”.").arg(first);
    case Code::TooFewItems:
        return Words::tr("Needs at least %n entry(ies).", nullptr, first.toInt());
    case Code::TooManyItems:
        return Words::tr("At most %n entry(ies) are allowed.", nullptr, first.toInt());
    case Code::ItemsNotUnique:
        return Words::tr("No entry may stand twice.");
    case Code::UnknownPlaceholder:
        return Words::tr(
                   "“%1” is no placeholder. Write {{n}}, {{uuid}} or {{now}}, or {{{{ for two "
                   "braces.")
            .arg(first);
    case Code::CellWithoutColumn:
        return Words::tr("“%1” stands in no column.").arg(first);
    default:
        return {};
    }
}

/// With %1 for the field and %2 for what the diagnostic names; empty for what is about no value.
QString sentence(const openapi::Diagnostic &diagnostic)
{
    const int count = diagnostic.args.value(0).toInt();
    switch (diagnostic.code) {
    case Code::ValueMissing:
        return Words::tr("“%1” needs a value.");
    case Code::ValueMistyped:
        return Words::tr("“%1” must be %2.");
    case Code::ValueNotInEnum:
        return Words::tr("“%1” must be one of: %2.");
    case Code::ValueTooSmall:
        return Words::tr("“%1” must be %2 or more.");
    case Code::ValueTooLarge:
        return Words::tr("“%1” must be %2 or less.");
    case Code::ValueNotAbove:
        return Words::tr("“%1” must be more than %2.");
    case Code::ValueNotBelow:
        return Words::tr("“%1” must be less than %2.");
    case Code::ValueNotMultiple:
        return Words::tr("“%1” must be a multiple of %2.");
    case Code::ValueTooShort:
        return Words::tr("“%1” needs at least %n character(s).", nullptr, count);
    case Code::ValueTooLong:
        return Words::tr("“%1” may have at most %n character(s).", nullptr, count);
    case Code::ValuePatternMismatch:
        return Words::tr("“%1” must match the pattern %2.");
    case Code::ValueFormatMismatch:
        return Words::tr("“%1” must have the format %2.");
    case Code::ValueOutOfFormatRange:
        return Words::tr("“%1” is too large or too small for %2.");
    case Code::ValueUnknownProperty:
        return Words::tr("“%1” is not declared here.");
    case Code::TooFewItems:
        return Words::tr("“%1” needs at least %n entry(ies).", nullptr, count);
    case Code::TooManyItems:
        return Words::tr("“%1” may have at most %n entry(ies).", nullptr, count);
    case Code::ItemsNotUnique:
        return Words::tr("No entry of “%1” may stand twice.");
    default:
        return {};
    }
}

} // namespace

QString valueProblem(const QString &name, const openapi::Diagnostic &problem)
{
    const QString text = sentence(problem);
    if (text.isEmpty())
        return diagnostic(problem);
    const QString first = problem.args.value(0);
    const QString second = problem.code == Code::ValueMistyped    ? typeWord(first)
                           : problem.code == Code::ValueNotInEnum ? problem.args.join(u", "_qs)
                                                                  : first;
    return text.contains(u"%2") ? text.arg(name, second) : text.arg(name);
}

QString diagnostic(const openapi::Diagnostic &diagnostic)
{
    const QString first = diagnostic.args.value(0);
    QString text = jsonText(diagnostic.code, first);
    if (text.isEmpty())
        text = definitionText(diagnostic.code, first, diagnostic.args.value(1));
    if (text.isEmpty())
        text = valueText(diagnostic.code, diagnostic.args);
    return text;
}

} // namespace ui::wording
