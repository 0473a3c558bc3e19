// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/packaging/exportwords.h"

namespace app::packaging {
using namespace Qt::StringLiterals;
using namespace openapi::exporter;

QString word(Remark::Code code)
{
    switch (code) {
    case Remark::Code::StackOwnerNamed:
        return u"stackOwnerNamed"_s;
    case Remark::Code::ScriptMissing:
        return u"scriptMissing"_s;
    case Remark::Code::IconUnreadable:
        return u"iconUnreadable"_s;
    case Remark::Code::IconTooLarge:
        return u"iconTooLarge"_s;
    case Remark::Code::IconNotSquare:
        return u"iconNotSquare"_s;
    case Remark::Code::IconNotOpaque:
        return u"iconNotOpaque"_s;
    case Remark::Code::SettingsUnreadable:
        return u"settingsUnreadable"_s;
    case Remark::Code::HostMissing:
        return u"hostMissing"_s;
    case Remark::Code::HostLocal:
        return u"hostLocal"_s;
    case Remark::Code::NotSecure:
        return u"notSecure"_s;
    case Remark::Code::DescriptionMissing:
        return u"descriptionMissing"_s;
    case Remark::Code::PropertiesMade:
        return u"propertiesMade"_s;
    case Remark::Code::SecretRemoved:
        return u"secretRemoved"_s;
    case Remark::Code::PolicyMayHoldSecret:
        return u"policyMayHoldSecret"_s;
    case Remark::Code::SecurityUnknown:
        return u"securityUnknown"_s;
    case Remark::Code::ParameterMissing:
        return u"parameterMissing"_s;
    case Remark::Code::ParameterRenamed:
        return u"parameterRenamed"_s;
    case Remark::Code::ClientIdOpen:
        return u"clientIdOpen"_s;
    case Remark::Code::ColourReserved:
        return u"colourReserved"_s;
    }
    return {};
}

QString word(Change::Code code)
{
    switch (code) {
    case Change::Code::TriggerRemoved:
        return u"triggerRemoved"_s;
    case Change::Code::TriggerAdded:
        return u"triggerAdded"_s;
    case Change::Code::TriggerKindChanged:
        return u"triggerKindChanged"_s;
    case Change::Code::OperationRemoved:
        return u"operationRemoved"_s;
    case Change::Code::OperationAdded:
        return u"operationAdded"_s;
    case Change::Code::HostChanged:
        return u"hostChanged"_s;
    case Change::Code::SecurityChanged:
        return u"securityChanged"_s;
    case Change::Code::InputRemoved:
        return u"inputRemoved"_s;
    case Change::Code::InputAdded:
        return u"inputAdded"_s;
    case Change::Code::InputRequired:
        return u"inputRequired"_s;
    case Change::Code::InputTypeChanged:
        return u"inputTypeChanged"_s;
    case Change::Code::InputValueRemoved:
        return u"inputValueRemoved"_s;
    case Change::Code::OutputRemoved:
        return u"outputRemoved"_s;
    case Change::Code::OutputAdded:
        return u"outputAdded"_s;
    case Change::Code::OutputTypeChanged:
        return u"outputTypeChanged"_s;
    }
    return {};
}

} // namespace app::packaging
