// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/exporter/propertiesfile.h"

#include "openapi/document.h"
#include "openapi/exporter/propertysecrets.h"
#include "openapi/exporter/strictjson.h"

#include <QRegularExpression>

namespace openapi::exporter {

namespace {

using Code = Remark::Code;

const QString PropertiesKey = QStringLiteral("properties");
const QString ColourKey = QStringLiteral("iconBrandColor");
const QString ParametersKey = QStringLiteral("connectionParameters");

/// Dark enough that white shows on each, and none of those that the platform keeps for itself.
QString colourFor(const QString &title)
{
    static const char *const colours[] = {"#1f4e79", "#0b6a0b", "#7a1f5c", "#8a3707",
                                          "#4b3a8c", "#00606b", "#5c2d3f", "#3b4a54"};
    quint32 sum = 0;
    for (const QChar letter : title)
        sum = sum * 31 + letter.unicode();
    return QString::fromLatin1(colours[sum % std::size(colours)]);
}

void checkColour(const QString &colour, Remarks &remarks)
{
    if (colour == QLatin1String("#ffffff") || colour == QLatin1String("#007ee5"))
        remarks.push_back({Severity::Warning, Code::ColourReserved, {colour}});
}

JsonPointer within(const QStringList &tokens)
{
    return JsonPointer(QStringList(PropertiesKey) + tokens);
}

void put(Document &document, const QString &key, const JsonValue &value)
{
    const JsonPointer pointer = within({key});
    const JsonValue *present = document.root().find(pointer);
    if (!present)
        (void)document.insert(within({}), key, value);
    else if (!(*present == value))
        (void)document.replace(pointer, value);
}

void chooseColour(Document &document, const QString &title, const QString &chosen,
                  PropertiesFile &file)
{
    const JsonValue *present = document.root().find(within({ColourKey}));
    const QString declared = present ? brandColour(present->toString()) : QString();
    file.brandColour = !chosen.isEmpty()     ? chosen
                       : !declared.isEmpty() ? declared
                                             : colourFor(title);
    if (file.brandColour != declared)
        put(document, ColourKey, JsonValue::string(file.brandColour));
    checkColour(file.brandColour, file.remarks);
}

bool serves(const JsonValue &parameters, const SecurityScheme &scheme)
{
    if (scheme.kind == SecurityScheme::Kind::ApiKey)
        return parameters.find(QStringView(scheme.name)) != nullptr;
    for (const JsonValue::Member &each : parameters.members()) {
        const JsonValue *type = each.value.find(u"type");
        const QString name = type ? type->toString().toLower() : QString();
        const bool signIn = name == QLatin1String("oauthsetting");
        if (signIn == (scheme.kind == SecurityScheme::Kind::OAuth2))
            return true;
    }
    return scheme.kind == SecurityScheme::Kind::None;
}

void fitParameters(Document &document, const ConnectorDefinition &definition,
                   const PropertiesChoices &choices, PropertiesFile &file)
{
    if (document.root().find(within({QStringLiteral("connectionParameterSets")})))
        return; // several ways to sign in, which the publisher knows better
    const JsonValue *present = document.root().find(within({ParametersKey}));
    if (present && !present->members().empty()) {
        for (const SecurityScheme &scheme : connectionSchemes(definition)) {
            if (!serves(*present, scheme))
                file.remarks.push_back({Severity::Warning, Code::ParameterMissing, {scheme.name}});
        }
        return;
    }
    const JsonValue made = connectionParameters(definition, choices.registration, file.remarks);
    if (!present || !made.members().empty())
        put(document, ParametersKey, made);
}

/// Writes the app registration into the sign-in parameters that the file has.
void putRegistration(Document &document, const Registration &registration)
{
    const JsonValue *parameters = document.root().find(within({ParametersKey}));
    QStringList names;
    for (const JsonValue::Member &each :
         parameters ? parameters->members() : std::vector<JsonValue::Member>()) {
        if (each.value.find(u"oAuthSettings"))
            names.append(each.key);
    }
    for (const QString &name : std::as_const(names)) {
        const QStringList settings{ParametersKey, name, QStringLiteral("oAuthSettings")};
        const auto write = [&document](const QStringList &tokens, const QString &text) {
            const JsonPointer pointer = within(tokens);
            if (!text.isEmpty() && document.root().find(pointer))
                (void)document.replace(pointer, JsonValue::string(text));
        };
        write(settings + QStringList(QStringLiteral("clientId")), registration.clientId);
        write(settings
                  + QStringList{QStringLiteral("customParameters"), QStringLiteral("tenantId"),
                                QStringLiteral("value")},
              registration.tenant);
    }
}

void look(const Document &document, PropertiesFile &file)
{
    const JsonValue *script = document.root().find(within({QStringLiteral("scriptOperations")}));
    file.usesScript = script != nullptr;
    const JsonValue *owner = document.root().find(within({QStringLiteral("stackOwner")}));
    if (owner && !owner->toString().isEmpty())
        file.remarks.push_back({Severity::Hint, Code::StackOwnerNamed, {owner->toString()}});
}

} // namespace

QString brandColour(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^#[0-9A-Fa-f]{6}\\z"));
    return shape.match(text).hasMatch() ? text.toLower() : QString();
}

PropertiesFile madeProperties(const ConnectorDefinition &definition,
                              const PropertiesChoices &choices)
{
    PropertiesFile file;
    file.remarks.push_back({Severity::Hint, Code::PropertiesMade, {}});
    file.brandColour = choices.brandColour.isEmpty() ? colourFor(definition.title)
                                                     : choices.brandColour;
    checkColour(file.brandColour, file.remarks);
    JsonValue properties = JsonValue::object();
    properties.set(ParametersKey,
                   connectionParameters(definition, choices.registration, file.remarks));
    properties.set(ColourKey, JsonValue::string(file.brandColour));
    properties.set(QStringLiteral("capabilities"), JsonValue::array());
    properties.set(QStringLiteral("policyTemplateInstances"), JsonValue::array());
    JsonValue root = JsonValue::object();
    root.set(PropertiesKey, std::move(properties));
    file.text = root.toJson(2) + '\n';
    return file;
}

tl::expected<PropertiesFile, Diagnostics> fittedProperties(const QByteArray &text,
                                                           const ConnectorDefinition &definition,
                                                           const PropertiesChoices &choices)
{
    StrictText strict = strictText(text);
    if (!strict.isStrict())
        return tl::make_unexpected(std::move(strict.obstacles));
    Document document(strict.text);
    const JsonValue *properties = document.root().find(within({}));
    if (!properties || !properties->isObject()) {
        Diagnostic error;
        error.code = Diagnostic::Code::PartMissing;
        error.args = {PropertiesKey};
        error.line = error.column = 1;
        return tl::make_unexpected(Diagnostics{error});
    }
    PropertiesFile file;
    file.repairs = std::move(strict.repairs);
    removeSecrets(document, file.remarks);
    fitParameters(document, definition, choices, file);
    putRegistration(document, choices.registration);
    chooseColour(document, definition.title, choices.brandColour, file);
    look(document, file);
    file.text = document.text();
    return file;
}

} // namespace openapi::exporter
