// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/problem.h"

namespace server::http {

namespace {

/// "The value at /quantity", or "The value" for the whole document.
QString subject(const openapi::Diagnostic &diagnostic)
{
    return diagnostic.pointer.isRoot()
               ? QStringLiteral("The value")
               : QString(QStringLiteral("The value at ") + diagnostic.pointer.toString());
}

/// " (line 3, column 7)" where the diagnostic has a place in a text.
QString place(const openapi::Diagnostic &diagnostic)
{
    if (diagnostic.line == 0)
        return {};
    return QStringLiteral(" (line %1, column %2)").arg(diagnostic.line).arg(diagnostic.column);
}

/// `index`-th argument, or a word that keeps the sentence readable without it.
QString argument(const QStringList &args, qsizetype index, const QString &otherwise)
{
    return index < args.size() && !args[index].isEmpty() ? args[index] : otherwise;
}

QString argument(const openapi::Diagnostic &diagnostic, const QString &otherwise)
{
    return argument(diagnostic.args, 0, otherwise);
}

QString describeJson(const openapi::Diagnostic &diagnostic)
{
    using Code = openapi::Diagnostic::Code;
    const QString at = place(diagnostic);
    switch (diagnostic.code) {
    case Code::JsonSyntax:
        return QStringLiteral("This is not JSON%1: expected %2.")
            .arg(at, argument(diagnostic, QStringLiteral("a value")));
    case Code::JsonTrailingComma:
        return QStringLiteral("A comma stands before the closing bracket%1. Remove it.").arg(at);
    case Code::JsonComment:
        return QStringLiteral("JSON knows no comments%1. Remove it.").arg(at);
    case Code::JsonByteOrderMark:
        return QStringLiteral("The text starts with a byte-order mark. Save it as plain UTF-8.");
    case Code::JsonUnicodeSpace:
        return QStringLiteral("The space %2 stands between two tokens%1. Use an ordinary space.")
            .arg(at, argument(diagnostic, QStringLiteral("character")));
    case Code::JsonDuplicateKey:
        return QStringLiteral("The key \"%2\" stands twice in one object%1. Keep one of them.")
            .arg(at, argument(diagnostic, QString()));
    case Code::JsonTooDeep:
        return QStringLiteral("The values are nested more than %2 deep%1. Flatten them.")
            .arg(at, argument(diagnostic, QStringLiteral("the allowed number of levels")));
    case Code::JsonTooLarge:
        return QStringLiteral("The text has more than %1 bytes. Shorten it.")
            .arg(argument(diagnostic, QStringLiteral("the allowed number of")));
    case Code::JsonInvalidUtf8:
        return QStringLiteral("The text is not UTF-8%1. Save it as UTF-8.").arg(at);
    default:
        return {};
    }
}

QString describeDefinition(const openapi::Diagnostic &diagnostic)
{
    using Code = openapi::Diagnostic::Code;
    const QString at = place(diagnostic);
    const QString name = argument(diagnostic, QStringLiteral("it"));
    switch (diagnostic.code) {
    case Code::NotAnObject:
        return QStringLiteral("The document must be one JSON object%1.").arg(at);
    case Code::UnsupportedVersion:
        return QStringLiteral("\"swagger\" must be \"2.0\", not \"%2\"%1. OpenAPI 3 documents must "
                              "be converted first.")
            .arg(at, name);
    case Code::PartMissing:
        return QStringLiteral("\"%2\" is missing at %3%1. Add it.")
            .arg(at, name,
                 diagnostic.pointer.isRoot() ? QStringLiteral("the top level")
                                             : diagnostic.pointer.toString());
    case Code::PartMistyped:
        return QStringLiteral("\"%2\" must be %3%1.")
            .arg(at, name, argument(diagnostic.args, 1, QStringLiteral("of another type")));
    case Code::ReferenceNotFound:
        return QStringLiteral("The reference \"%2\" leads nowhere%1. Correct it, or add what it "
                              "names.")
            .arg(at, name);
    case Code::ReferenceLoop:
        return QStringLiteral("The reference \"%2\" leads back to itself%1. Break the circle.")
            .arg(at, name);
    case Code::WrongCaseValue:
        return QStringLiteral("\"%2\" must be written \"%3\"%1.")
            .arg(at, name, argument(diagnostic.args, 1, name.toLower()));
    case Code::DuplicateOperationId:
        return QStringLiteral(
                   "The operationId \"%2\" is used more than once%1. Rename all but one.")
            .arg(at, name);
    case Code::NotificationContentMissing:
        return QStringLiteral("The trigger \"%2\" does not say what its notifications contain%1. "
                              "Describe it beside the operation, in the path item.")
            .arg(at, name);
    case Code::UnsubscribeAmbiguous:
        return QStringLiteral("Several operations may unsubscribe \"%2\"%1: %3. Choose one.")
            .arg(at, name, diagnostic.args.mid(1).join(QStringLiteral(", ")));
    case Code::UnsubscribeMissing:
        return QStringLiteral("No operation unsubscribes \"%2\"%1. Add a DELETE operation.")
            .arg(at, name);
    case Code::RouteAmbiguous:
        return QStringLiteral("Requests for \"%2\" and \"%3\" arrive alike%1. Give one of them a "
                              "constant that tells them apart.")
            .arg(at, name, argument(diagnostic.args, 1, QStringLiteral("another operation")));
    default:
        return {};
    }
}

QString describeLimit(const openapi::Diagnostic &diagnostic)
{
    using Code = openapi::Diagnostic::Code;
    const QString value = subject(diagnostic);
    const QString limit = argument(diagnostic, QStringLiteral("the limit"));
    switch (diagnostic.code) {
    case Code::ValueTooSmall:
        return QStringLiteral("%1 is too small: the least allowed is %2.").arg(value, limit);
    case Code::ValueNotAbove:
        return QStringLiteral("%1 is too small: it must be more than %2.").arg(value, limit);
    case Code::ValueNotBelow:
        return QStringLiteral("%1 is too large: it must be less than %2.").arg(value, limit);
    case Code::ValueNotMultiple:
        return QStringLiteral("%1 must be a multiple of %2.").arg(value, limit);
    case Code::ValueTooLarge:
        return QStringLiteral("%1 is too large: the most allowed is %2.").arg(value, limit);
    case Code::ValueTooShort:
        return QStringLiteral("%1 is too short: it needs at least %2 characters.")
            .arg(value, limit);
    case Code::ValueTooLong:
        return QStringLiteral("%1 is too long: it may have at most %2 characters.")
            .arg(value, limit);
    case Code::TooFewItems:
        return QStringLiteral("%1 has too few items: it needs at least %2.").arg(value, limit);
    case Code::TooManyItems:
        return QStringLiteral("%1 has too many items: it may have at most %2.").arg(value, limit);
    default:
        return {};
    }
}

QString describeValue(const openapi::Diagnostic &diagnostic)
{
    using Code = openapi::Diagnostic::Code;
    const QString value = subject(diagnostic);
    const QString detail = argument(diagnostic, QStringLiteral("what the schema names"));
    switch (diagnostic.code) {
    case Code::ValueMissing:
        return QStringLiteral("%1 needs a property \"%2\". Add it.").arg(value, detail);
    case Code::ValueMistyped:
        return QStringLiteral("%1 must be of type %2, not %3.")
            .arg(value, detail, argument(diagnostic.args, 1, QStringLiteral("another")));
    case Code::ValueNotInEnum:
        return QStringLiteral("%1 must be one of: %2.")
            .arg(value, diagnostic.args.join(QStringLiteral(", ")));
    case Code::ValuePatternMismatch:
        return QStringLiteral("%1 must match the pattern %2.").arg(value, detail);
    case Code::ValueFormatMismatch:
        return QStringLiteral("%1 must have the format %2.").arg(value, detail);
    case Code::ValueOutOfFormatRange:
        return QStringLiteral("%1 is outside the range of %2.").arg(value, detail);
    case Code::ValueUnknownProperty:
        return QStringLiteral("%1 has a property \"%2\" that the schema does not know. Remove it, "
                              "or correct its name.")
            .arg(value, detail);
    case Code::ItemsNotUnique:
        return QStringLiteral("%1 holds the same item twice. Remove one.").arg(value);
    case Code::UnknownPlaceholder:
        return QStringLiteral("%1 has the unknown placeholder \"%2\": write {{n}}, {{uuid}} or "
                              "{{now}}, or {{{{ for two braces.")
            .arg(value, detail);
    case Code::CellWithoutColumn:
        return QStringLiteral("\"%1\" stands in no column of the table.").arg(detail);
    default:
        return describeLimit(diagnostic);
    }
}

QString describeTls(const ServerError &error)
{
    using Code = ServerError::Code;
    const QString first = argument(error.args, 0, QStringLiteral("(not named)"));
    const QString second = argument(error.args, 1, QStringLiteral("unknown reason"));
    switch (error.code) {
    case Code::TlsFileMissing:
        return QStringLiteral("There is no file %1, which https needs.").arg(first);
    case Code::TlsFileUnreadable:
        return QStringLiteral("The file %1 cannot be read: %2.").arg(first, second);
    case Code::TlsCertificateInvalid:
        return QStringLiteral("The file %1 holds no certificate as PEM.").arg(first);
    case Code::TlsKeyInvalid:
        return QStringLiteral("The file %1 holds no RSA or elliptic curve private key as PEM.")
            .arg(first);
    case Code::TlsKeyEncrypted:
        return QStringLiteral("The private key %1 is encrypted, and the pass phrase is missing or "
                              "wrong.")
            .arg(first);
    case Code::TlsKeyMismatch:
        return QStringLiteral("The private key %2 does not belong to the certificate %1.")
            .arg(first, second);
    case Code::SelfSignedFailed:
        return QStringLiteral("A self-signed certificate could not be made: %1.").arg(first);
    default:
        return {};
    }
}

QString describeStart(const ServerError &error)
{
    using Code = ServerError::Code;
    const QString first = argument(error.args, 0, QStringLiteral("(not named)"));
    const QString second = argument(error.args, 1, QStringLiteral("unknown reason"));
    switch (error.code) {
    case Code::NotRunning:
        return QStringLiteral("The server is not running. Start it and try again.");
    case Code::AddressInUse:
        return QStringLiteral("Another program already listens on %1. Stop it, or choose another "
                              "port.")
            .arg(first);
    case Code::AddressNotAvailable:
        return QStringLiteral("Cannot listen on %1: %2. Choose an address of this machine and a "
                              "port that you may use.")
            .arg(first, second);
    case Code::OperatorTokenMissing:
        return QStringLiteral("The operator listener on %1 is open to other machines and needs a "
                              "token. Give it one, or listen on 127.0.0.1.")
            .arg(first);
    case Code::PublicUrlInvalid:
        return QStringLiteral(
                   "The public URL \"%1\" cannot be used. Give an absolute https or http "
                   "URL with a host and nothing behind its path.")
            .arg(first);
    case Code::TokenRulesInvalid:
        return QStringLiteral("Access tokens cannot be checked: %1.").arg(first);
    case Code::StoreUnavailable:
        return QStringLiteral("The database %1 cannot be used: %2.").arg(first, second);
    case Code::StoreTooNew:
        return QStringLiteral("The database was written by a newer version (schema %1, known up to "
                              "%2). Update this program.")
            .arg(first, second);
    case Code::StoreBusy:
        return QStringLiteral("The database is in use by another process: %1. Close it and try "
                              "again.")
            .arg(first);
    default:
        return describeTls(error);
    }
}

} // namespace

QString describe(const openapi::Diagnostic &diagnostic)
{
    QString words = describeJson(diagnostic);
    if (words.isEmpty())
        words = describeDefinition(diagnostic);
    return words.isEmpty() ? describeValue(diagnostic) : words;
}

QString describe(const ServerError &error)
{
    using Code = ServerError::Code;
    const QString first = argument(error.args, 0, QStringLiteral("(not named)"));
    switch (error.code) {
    case Code::UnknownTrigger:
        return error.args.size() > 1 ? QStringLiteral("There is no trigger \"%1\". Use one of: %2.")
                                           .arg(first, error.args.mid(1).join(QStringLiteral(", ")))
                                     : QStringLiteral("There is no trigger \"%1\".").arg(first);
    case Code::UnknownSubscription:
        return QStringLiteral("There is no subscription %1.").arg(first);
    case Code::UnknownDelivery:
        return QStringLiteral("There is no delivery %1.").arg(first);
    case Code::UnknownTestFlow:
        return QStringLiteral("There is no test flow %1.").arg(first);
    case Code::PayloadInvalid:
        return QStringLiteral("The payload breaks the trigger's schema. Correct what \"errors\" "
                              "lists, or add ?force=true to send it as it is.");
    case Code::PayloadNotJson:
        return QStringLiteral("The body must be JSON (RFC 8259). Correct what \"errors\" lists.");
    case Code::CallbackRefused:
        return QStringLiteral(
                   "Callbacks to %1 are refused: %2. Use a callback URL of the platform, "
                   "or allow this host with --allow-callback.")
            .arg(first, argument(error.args, 1, QStringLiteral("the host is not allowed")));
    case Code::CallbackInvalid:
        return QStringLiteral("The callback URL cannot be used: %1. Send an absolute https URL.")
            .arg(argument(error.args, 0, QStringLiteral("it is not a URL")));
    case Code::SubscribeFailed:
        return QStringLiteral("The connector refused the subscription: %1.").arg(first);
    case Code::NoSubscriber:
        return QStringLiteral("No flow subscribes to \"%1\". Subscribe one first.").arg(first);
    default:
        return describeStart(error);
    }
}

} // namespace server::http
