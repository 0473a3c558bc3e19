// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exportwording.h"

#include "ui/sentence.h"

#include <QCoreApplication>

namespace ui::wording {

namespace {

using openapi::exporter::Change;
using openapi::exporter::Remark;

/// About the files beside the definition.
const char *fileSentence(Remark::Code code)
{
    switch (code) {
    case Remark::Code::StackOwnerNamed:
        return QT_TRANSLATE_NOOP(
            "ui::export",
            "paconn cannot update a connector whose apiProperties.json names a stackOwner (%1).");
    case Remark::Code::ScriptMissing:
        return QT_TRANSLATE_NOOP(
            "ui::export",
            "apiProperties.json names operations of a script, and there is no script.csx.");
    case Remark::Code::IconUnreadable:
        return QT_TRANSLATE_NOOP("ui::export", "icon.png is no PNG image that could be read.");
    case Remark::Code::IconTooLarge:
        return QT_TRANSLATE_NOOP("ui::export", "icon.png has %1 bytes; the platform takes %2.");
    case Remark::Code::IconNotSquare:
        return QT_TRANSLATE_NOOP(
            "ui::export", "icon.png is %1 pixels wide and %2 high; the platform wants a square.");
    case Remark::Code::IconNotOpaque:
        return QT_TRANSLATE_NOOP(
            "ui::export", "icon.png is transparent in places; the platform wants it opaque.");
    case Remark::Code::SettingsUnreadable:
        return QT_TRANSLATE_NOOP(
            "ui::export", "The settings.json of the last export is no JSON; a new one was made.");
    default:
        return "";
    }
}

const char *sentenceOf(Remark::Code code)
{
    switch (code) {
    case Remark::Code::HostMissing:
        return QT_TRANSLATE_NOOP("ui::export",
                                 "The definition names no host: give the public one.");
    case Remark::Code::HostLocal:
        return QT_TRANSLATE_NOOP("ui::export",
                                 "The platform cannot reach the host %1: give the public one.");
    case Remark::Code::NotSecure:
        return QT_TRANSLATE_NOOP(
            "ui::export",
            "The definition does not offer https, without which the platform does not call.");
    case Remark::Code::DescriptionMissing:
        return QT_TRANSLATE_NOOP(
            "ui::export",
            "The definition has no description, which importing it from the command line needs.");
    case Remark::Code::PropertiesMade:
        return QT_TRANSLATE_NOOP(
            "ui::export", "There was no apiProperties.json; one was made from the definition.");
    case Remark::Code::SecretRemoved:
        return QT_TRANSLATE_NOOP("ui::export", "A secret was left out: %1.");
    case Remark::Code::PolicyMayHoldSecret:
        return QT_TRANSLATE_NOOP("ui::export",
                                 "The policy “%1” sets a header field that may hold a secret; look "
                                 "at it before you pass the package on.");
    case Remark::Code::SecurityUnknown:
        return QT_TRANSLATE_NOOP("ui::export", "The security definition “%1” is of no known type; "
                                               "no connection parameter was made for it.");
    case Remark::Code::ParameterMissing:
        return QT_TRANSLATE_NOOP(
            "ui::export",
            "No connection parameter of apiProperties.json serves the security definition “%1”.");
    case Remark::Code::ParameterRenamed:
        return QT_TRANSLATE_NOOP("ui::export", "The security definition “%1” cannot be the name of "
                                               "a connection parameter; it is called “%2” there.");
    case Remark::Code::ClientIdOpen:
        return QT_TRANSLATE_NOOP("ui::export",
                                 "The client ID of the registered app is missing: give it here, or "
                                 "write it into apiProperties.json.");
    case Remark::Code::ColourReserved:
        return QT_TRANSLATE_NOOP(
            "ui::export", "The platform keeps the brand color %1 for itself: choose another.");
    default:
        return fileSentence(code);
    }
}

const char *sentenceOf(Change::Code code)
{
    switch (code) {
    case Change::Code::TriggerRemoved:
        return QT_TRANSLATE_NOOP("ui::export", "The trigger %1 is gone.");
    case Change::Code::TriggerAdded:
        return QT_TRANSLATE_NOOP("ui::export", "The trigger %1 is new.");
    case Change::Code::TriggerKindChanged:
        return QT_TRANSLATE_NOOP("ui::export", "%1 has become a trigger, or is none any more.");
    case Change::Code::OperationRemoved:
        return QT_TRANSLATE_NOOP("ui::export", "The operation %1 is gone.");
    case Change::Code::OperationAdded:
        return QT_TRANSLATE_NOOP("ui::export", "The operation %1 is new.");
    case Change::Code::HostChanged:
        return QT_TRANSLATE_NOOP("ui::export", "The host was %1 and is %2.");
    case Change::Code::SecurityChanged:
        return QT_TRANSLATE_NOOP(
            "ui::export", "Connections are made in another way, so they have to be made anew.");
    case Change::Code::InputRemoved:
        return QT_TRANSLATE_NOOP("ui::export", "%1 takes no %2 any more.");
    case Change::Code::InputAdded:
        return QT_TRANSLATE_NOOP("ui::export", "%1 takes %2, which may be left out.");
    case Change::Code::InputRequired:
        return QT_TRANSLATE_NOOP("ui::export", "%1 demands %2.");
    case Change::Code::InputTypeChanged:
        return QT_TRANSLATE_NOOP("ui::export", "%2 of %1 was %3 and is %4.");
    case Change::Code::InputValueRemoved:
        return QT_TRANSLATE_NOOP("ui::export", "%2 of %1 may not be “%3” any more.");
    case Change::Code::OutputRemoved:
        return QT_TRANSLATE_NOOP("ui::export", "%1 does not give %2 any more.");
    case Change::Code::OutputAdded:
        return QT_TRANSLATE_NOOP("ui::export", "%1 gives %2, which is new.");
    case Change::Code::OutputTypeChanged:
        return QT_TRANSLATE_NOOP("ui::export", "%2 given by %1 was %3 and is %4.");
    }
    return "";
}

/// An empty path is the whole of what an operation takes or gives.
constexpr const char *Whole = QT_TRANSLATE_NOOP("ui::export", "its content");

/// What names things in a definition may have line feeds.
QStringList readable(QStringList args, const QString &whole)
{
    for (QString &arg : args)
        arg = arg.isEmpty() ? whole : arg.simplified();
    return args;
}

template<typename Told>
QString translated(const Told &told)
{
    const auto word = [](const char *text) {
        return QCoreApplication::translate("ui::export", text);
    };
    return filled(word(sentenceOf(told.code)), readable(told.args, word(Whole)));
}

template<typename Told>
QString english(const Told &told)
{
    return filled(QString::fromUtf8(sentenceOf(told.code)),
                  readable(told.args, QString::fromUtf8(Whole)));
}

} // namespace

QString remarkText(const Remark &remark)
{
    return translated(remark);
}

QString changeText(const Change &change)
{
    return translated(change);
}

QString englishRemarkText(const Remark &remark)
{
    return english(remark);
}

QString englishChangeText(const Change &change)
{
    return english(change);
}

} // namespace ui::wording
