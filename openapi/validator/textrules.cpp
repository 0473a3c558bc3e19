// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/inspection.h"

#include <QRegularExpression>

namespace openapi::validator {
using namespace Qt::StringLiterals;

namespace {

constexpr int MostTitleCharacters = 30;
constexpr int LeastDescriptionCharacters = 30;
constexpr int MostDescriptionCharacters = 500;
constexpr int MostCategories = 2;
const QString AnnotationStatus = u"x-ms-api-annotation"_s;

const JsonValue *about(const Survey &survey)
{
    return survey.root()->find(u"info");
}

void fieldLengthExceeded(const Survey &survey, Inspection &inspection)
{
    const JsonValue *title = get(about(survey), u"title");
    if (title && title->toString().size() > MostTitleCharacters)
        inspection.add(*title, {u"title"_s, QString::number(MostTitleCharacters)});
}

void fieldLengthNotInRange(const Survey &survey, Inspection &inspection)
{
    const JsonValue *description = get(about(survey), u"description");
    if (!description)
        return;
    const qsizetype size = description->toString().size();
    if (size < LeastDescriptionCharacters || size > MostDescriptionCharacters)
        inspection.add(*description, {u"description"_s, QString::number(LeastDescriptionCharacters),
                                      QString::number(MostDescriptionCharacters)});
}

void findWord(const JsonValue *value, const QStringList &words, const QString &name,
              Inspection &inspection)
{
    for (const QString &word : words) {
        const QRegularExpression whole(u"\\b"_s + word + u"\\b"_s,
                                       QRegularExpression::CaseInsensitiveOption);
        if (value && whole.match(value->toString()).hasMatch()) {
            inspection.add(*value, {name, word});
            return;
        }
    }
}

void valueContainsRestrictedWords(const Survey &survey, Inspection &inspection)
{
    const QStringList products = {u"Power Automate"_s, u"Power Apps"_s, u"Power Platform"_s,
                                  u"PowerApps"_s,      u"Logic Apps"_s, u"Copilot Studio"_s,
                                  u"Power BI"_s,       u"Dynamics"_s};
    findWord(get(about(survey), u"title"), products + QStringList{u"API"_s, u"Connector"_s},
             u"title"_s, inspection);
    findWord(get(about(survey), u"description"), products + QStringList{u"API"_s}, u"description"_s,
             inspection);
}

void endCheck(const JsonValue *value, const QString &name, Inspection &inspection)
{
    if (!value || value->toString().isEmpty() || value->toString().back().isLetterOrNumber())
        return;
    QString text = value->toString();
    while (!text.isEmpty() && !text.back().isLetterOrNumber())
        text.chop(1);
    inspection.add(*value, {name}, text.isEmpty() ? Fix() : inspection.replace(*value, text));
}

void valueMustEndWithAlphanumeric(const Survey &survey, Inspection &inspection)
{
    endCheck(get(about(survey), u"title"), u"title"_s, inspection);
    for (const OperationSite &operation : survey.operations)
        endCheck(operation.value->find(u"summary"), u"summary"_s, inspection);
}

bool isForeign(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        return character.unicode() > 127 && character.isLetter();
    });
}

/// French, German and others are told by their letters; unaccented texts are beyond a program.
void valueMustBeInEnglish(const ObjectSite &site, Inspection &inspection)
{
    for (const char16_t *key :
         {u"title", u"summary", u"description", u"x-ms-summary", u"x-ms-trigger-hint"}) {
        const JsonValue *value = site.value->find(key);
        if (value && isForeign(value->toString()))
            inspection.add(*value, {QStringView(key).toString()});
    }
}

const JsonValue *metadata(const Survey &survey, QStringView name)
{
    for (const JsonValue &entry : itemsOf(survey.root()->find(u"x-ms-connector-metadata"))) {
        if (textOf(&entry, u"propertyName") == name)
            return entry.find(u"propertyValue");
    }
    return nullptr;
}

void connectorMetadataPropertiesMissing(const Survey &survey, Inspection &inspection)
{
    const JsonValue *list = survey.root()->find(u"x-ms-connector-metadata");
    for (const QString &name : {u"Website"_s, u"Privacy policy"_s, u"Categories"_s}) {
        if (!metadata(survey, name))
            inspection.add(list ? *list : *survey.root(), {name});
    }
}

QStringList categories(const JsonValue *value)
{
    QStringList result;
    for (const QString &name : value ? value->toString().split(u';') : QStringList())
        result.append(name.trimmed());
    result.removeAll(QString());
    return result;
}

void invalidConnectorCategory(const Survey &survey, Inspection &inspection)
{
    static const QStringList known = {u"AI"_s,
                                      u"Business Management"_s,
                                      u"Business Intelligence"_s,
                                      u"Collaboration"_s,
                                      u"Commerce"_s,
                                      u"Communication"_s,
                                      u"Content and Files"_s,
                                      u"Finance"_s,
                                      u"Data"_s,
                                      u"Human Resources"_s,
                                      u"Internet of Things"_s,
                                      u"IT Operations"_s,
                                      u"Lifestyle and Entertainment"_s,
                                      u"Marketing"_s,
                                      u"Productivity"_s,
                                      u"Sales and CRM"_s,
                                      u"Security"_s,
                                      u"Social Media"_s,
                                      u"Website"_s};
    const JsonValue *value = metadata(survey, u"Categories");
    for (const QString &name : categories(value)) {
        if (!known.contains(name))
            inspection.add(*value, {name, known.join(u", "_s)});
    }
}

void tooManyConnectorCategories(const Survey &survey, Inspection &inspection)
{
    const JsonValue *value = metadata(survey, u"Categories");
    const QStringList names = categories(value);
    if (names.size() > MostCategories)
        inspection.add(*value, {QString::number(MostCategories)},
                       inspection.replace(*value, names.mid(0, MostCategories).join(u';')));
}

void operationStatusAheadOfConnector(const OperationSite &operation, Inspection &inspection)
{
    const JsonValue *status = get(operation.value->find(AnnotationStatus), u"status");
    const QString connector = textOf(get(about(inspection.survey()), AnnotationStatus), u"status");
    if (status && status->toString() == "Production"_L1 && connector == "Preview"_L1)
        inspection.add(*status, {operation.name()}, inspection.replace(*status, connector));
}

} // namespace

Rules textRules()
{
    using Group = Rule::Group;
    return {
        {"FieldLengthExceeded", Group::Metadata, Level::Hint, Level::Error, &fieldLengthExceeded},
        {"FieldLengthNotInRange", Group::Metadata, Level::Hint, Level::Error,
         &fieldLengthNotInRange},
        {"ValueContainsRestrictedWords", Group::Metadata, Level::Off, Level::Warning,
         &valueContainsRestrictedWords},
        {"ValueMustEndWithAlphanumeric", Group::Metadata, Level::Off, Level::Warning,
         &valueMustEndWithAlphanumeric},
        {"ValueMustBeInEnglish", Group::Metadata, Level::Off, Level::Warning,
         &valueMustBeInEnglish},
        {"ConnectorMetadataPropertiesMissing", Group::Properties, Level::Off, Level::Error,
         &connectorMetadataPropertiesMissing},
        {"InvalidConnectorCategory", Group::Properties, Level::Off, Level::Error,
         &invalidConnectorCategory},
        {"TooManyConnectorCategories", Group::Properties, Level::Off, Level::Error,
         &tooManyConnectorCategories},
        {"OperationStatusAheadOfConnector", Group::Operations, Level::Warning, Level::Error,
         &operationStatusAheadOfConnector},
    };
}

} // namespace openapi::validator
