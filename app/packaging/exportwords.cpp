// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/packaging/exportwords.h"

namespace app::packaging {
using namespace Qt::StringLiterals;
using namespace openapi::exporter;

namespace {

/// What machines and people are told about one code; %1, %2 … are its arguments.
struct Words
{
    QString word;
    QString sentence;
};

/// About the files beside the definition.
Words fileWords(Remark::Code code)
{
    switch (code) {
    case Remark::Code::StackOwnerNamed:
        return {
            u"stackOwnerNamed"_s,
            u"paconn cannot update a connector whose apiProperties.json names a stackOwner (%1)"_s};
    case Remark::Code::ScriptMissing:
        return {u"scriptMissing"_s,
                u"apiProperties.json names operations of a script, and there is no script.csx"_s};
    case Remark::Code::IconUnreadable:
        return {u"iconUnreadable"_s, u"icon.png is no PNG image that could be read"_s};
    case Remark::Code::IconTooLarge:
        return {u"iconTooLarge"_s, u"icon.png has %1 bytes; the platform takes %2"_s};
    case Remark::Code::IconNotSquare:
        return {u"iconNotSquare"_s,
                u"icon.png is %1 pixels wide and %2 high; the platform wants a square"_s};
    case Remark::Code::IconNotOpaque:
        return {u"iconNotOpaque"_s,
                u"icon.png is transparent in places; the platform wants it opaque"_s};
    case Remark::Code::SettingsUnreadable:
        return {u"settingsUnreadable"_s,
                u"the settings.json of the last export is no JSON; a new one was made"_s};
    default:
        return {};
    }
}

Words remarkWords(Remark::Code code)
{
    switch (code) {
    case Remark::Code::HostMissing:
        return {u"hostMissing"_s, u"the definition names no host; give one with --host"_s};
    case Remark::Code::HostLocal:
        return {u"hostLocal"_s,
                u"the platform cannot reach the host %1; give the public one with --host"_s};
    case Remark::Code::NotSecure:
        return {u"notSecure"_s,
                u"the definition does not offer https, without which the platform does not call"_s};
    case Remark::Code::DescriptionMissing:
        return {
            u"descriptionMissing"_s,
            u"the definition has no description, which importing it from the command line needs"_s};
    case Remark::Code::PropertiesMade:
        return {u"propertiesMade"_s,
                u"there was no apiProperties.json; one was made from the definition"_s};
    case Remark::Code::SecretRemoved:
        return {u"secretRemoved"_s, u"a secret was left out: %1"_s};
    case Remark::Code::PolicyMayHoldSecret:
        return {
            u"policyMayHoldSecret"_s,
            u"the policy “%1” sets a header field that may hold a secret; look at it before you pass the package on"_s};
    case Remark::Code::SecurityUnknown:
        return {
            u"securityUnknown"_s,
            u"the security definition “%1” is of no known type; no connection parameter was made for it"_s};
    case Remark::Code::ParameterMissing:
        return {
            u"parameterMissing"_s,
            u"no connection parameter of apiProperties.json serves the security definition “%1”"_s};
    case Remark::Code::ParameterRenamed:
        return {
            u"parameterRenamed"_s,
            u"the security definition “%1” cannot be the name of a connection parameter; it is called “%2” there"_s};
    case Remark::Code::ClientIdOpen:
        return {
            u"clientIdOpen"_s,
            u"write the client ID of the registered app into apiProperties.json, or give it with --client-id"_s};
    case Remark::Code::ColourReserved:
        return {u"colourReserved"_s,
                u"the platform keeps the brand color %1 for itself; choose another with --color"_s};
    default:
        return fileWords(code);
    }
}

Words changeWords(Change::Code code)
{
    switch (code) {
    case Change::Code::TriggerRemoved:
        return {u"triggerRemoved"_s, u"the trigger %1 is gone"_s};
    case Change::Code::TriggerAdded:
        return {u"triggerAdded"_s, u"the trigger %1 is new"_s};
    case Change::Code::TriggerKindChanged:
        return {u"triggerKindChanged"_s, u"%1 has become a trigger, or is none any more"_s};
    case Change::Code::OperationRemoved:
        return {u"operationRemoved"_s, u"the operation %1 is gone"_s};
    case Change::Code::OperationAdded:
        return {u"operationAdded"_s, u"the operation %1 is new"_s};
    case Change::Code::HostChanged:
        return {u"hostChanged"_s, u"the host was %1 and is %2"_s};
    case Change::Code::SecurityChanged:
        return {u"securityChanged"_s,
                u"connections are made in another way, so they have to be made anew"_s};
    case Change::Code::InputRemoved:
        return {u"inputRemoved"_s, u"%1 takes no %2 any more"_s};
    case Change::Code::InputAdded:
        return {u"inputAdded"_s, u"%1 takes %2, which may be left out"_s};
    case Change::Code::InputRequired:
        return {u"inputRequired"_s, u"%1 demands %2"_s};
    case Change::Code::InputTypeChanged:
        return {u"inputTypeChanged"_s, u"%2 of %1 was %3 and is %4"_s};
    case Change::Code::InputValueRemoved:
        return {u"inputValueRemoved"_s, u"%2 of %1 may not be “%3” any more"_s};
    case Change::Code::OutputRemoved:
        return {u"outputRemoved"_s, u"%1 does not give %2 any more"_s};
    case Change::Code::OutputAdded:
        return {u"outputAdded"_s, u"%1 gives %2, which is new"_s};
    case Change::Code::OutputTypeChanged:
        return {u"outputTypeChanged"_s, u"%2 given by %1 was %3 and is %4"_s};
    }
    return {};
}

QString filled(QString sentence, const QStringList &args)
{
    // From the last to the first, so that what an argument says is not taken for a place.
    for (qsizetype i = args.size(); i > 0; --i) {
        const QString text = args[i - 1].isEmpty() ? u"its content"_s : args[i - 1].simplified();
        sentence.replace(u'%' + QString::number(i), text);
    }
    return sentence;
}

} // namespace

QString describe(const Remark &remark)
{
    return filled(remarkWords(remark.code).sentence, remark.args);
}

QString describe(const Change &change)
{
    return filled(changeWords(change.code).sentence, change.args);
}

QString word(Remark::Code code)
{
    return remarkWords(code).word;
}

QString word(Change::Code code)
{
    return changeWords(code).word;
}

} // namespace app::packaging
