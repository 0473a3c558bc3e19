// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/selftestwording.h"

#include "ui/sentence.h"
#include "ui/teststatewording.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

namespace ui::wording {

using Finding = SelfTest::Finding;
using State = SelfTest::State;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::selftest)
};

struct FindingRow
{
    Finding finding;
    const char *sentence;
    const char *nextStep = "";
};

constexpr FindingRow Rows[] = {
    {Finding::NoAddress,
     QT_TRANSLATE_NOOP("ui::selftest", "“%1” is no address that can be tested."),
     QT_TRANSLATE_NOOP("ui::selftest",
                       "Start a tunnel, or enter a public URL that begins with https://.")},
    {Finding::NotRunning, QT_TRANSLATE_NOOP("ui::selftest", "The server does not run."),
     QT_TRANSLATE_NOOP("ui::selftest", "Start the server, then test again.")},
    {Finding::Resolves, QT_TRANSLATE_NOOP("ui::selftest", "It leads to %1.")},
    {Finding::Private,
     QT_TRANSLATE_NOOP("ui::selftest",
                       "It leads to %1, which only this computer or its network reaches."),
     QT_TRANSLATE_NOOP(
         "ui::selftest",
         "The platform needs a public address: start a tunnel and test its address.")},
    {Finding::Trusted,
     QT_TRANSLATE_NOOP("ui::selftest", "The certificate of %1 is trusted, until %2.")},
    {Finding::EndsSoon, QT_TRANSLATE_NOOP("ui::selftest", "The certificate of %1 ends on %2."),
     QT_TRANSLATE_NOOP(
         "ui::selftest",
         "Renew it before then: with an expired one, nothing reaches the connector.")},
    {Finding::PlainHttp,
     QT_TRANSLATE_NOOP("ui::selftest", "The address begins with http://, which is not encrypted."),
     QT_TRANSLATE_NOOP("ui::selftest",
                       "The platform calls https alone: use a tunnel’s https address, or a web "
                       "server with a certificate in front of the connector.")},
    {Finding::Nothing,
     QT_TRANSLATE_NOOP("ui::selftest", "No tunnel, proxy or sign-in page speaks for itself.")},
    {Finding::Reached, QT_TRANSLATE_NOOP("ui::selftest", "It has proved that it is this one.")},
    {Finding::AnotherDeclic, QT_TRANSLATE_NOOP("ui::selftest", "Another Declic answered."),
     QT_TRANSLATE_NOOP("ui::selftest", "Check that the tunnel forwards to this connector’s port, "
                                       "and leaves the path as it is.")},
    {Finding::AnotherServer,
     QT_TRANSLATE_NOOP("ui::selftest", "Another web server answered (HTTP %1)."),
     QT_TRANSLATE_NOOP("ui::selftest",
                       "Check that the address is the tunnel’s present one and that "
                       "it forwards to this connector’s port.")},
    {Finding::Unchanged, QT_TRANSLATE_NOOP("ui::selftest", "%1 arrived as it was sent.")},
    {Finding::BodyChanged,
     QT_TRANSLATE_NOOP("ui::selftest",
                       "The content changed on the way (bytes sent: %1, arrived: %2)."),
     QT_TRANSLATE_NOOP("ui::selftest",
                       "Switch off whatever rewrites requests in the tunnel or proxy.")},
    {Finding::VerbChanged, QT_TRANSLATE_NOOP("ui::selftest", "%1 was sent, and %2 arrived."),
     QT_TRANSLATE_NOOP("ui::selftest",
                       "Switch off whatever rewrites requests in the tunnel or proxy.")},
    {Finding::Refused,
     QT_TRANSLATE_NOOP("ui::selftest", "%1 was refused on the way, with HTTP %2."),
     QT_TRANSLATE_NOOP("ui::selftest", "Allow it in the tunnel, proxy or firewall: flows subscribe "
                                       "with POST and unsubscribe with DELETE.")},
    {Finding::FieldsArrived,
     QT_TRANSLATE_NOOP("ui::selftest",
                       "All of the platform’s arrived (%1), Authorization among them.")},
    {Finding::NoAuthorization, QT_TRANSLATE_NOOP("ui::selftest", "Authorization did not arrive."),
     QT_TRANSLATE_NOOP("ui::selftest",
                       "Have the tunnel or proxy pass it on: without it, a connector that asks for "
                       "a sign-in or a key refuses every flow.")},
    {Finding::FieldsMissing, QT_TRANSLATE_NOOP("ui::selftest", "Lost or changed on the way: %1."),
     QT_TRANSLATE_NOOP("ui::selftest", "Flows work without them, but the console cannot tell which "
                                       "flow calls. Have the proxy pass them on.")},
    {Finding::RightName, QT_TRANSLATE_NOOP("ui::selftest", "Flows are told to unsubscribe at %1.")},
    {Finding::OtherName,
     QT_TRANSLATE_NOOP("ui::selftest", "Flows are told to unsubscribe at %1, not at %2."),
     QT_TRANSLATE_NOOP("ui::selftest", "Make the tested address the connector’s public URL.")},
    {Finding::FieldsReturned, QT_TRANSLATE_NOOP("ui::selftest", "The connector’s own came back.")},
    {Finding::FieldsLost,
     QT_TRANSLATE_NOOP("ui::selftest", "The connector’s own did not come back."),
     QT_TRANSLATE_NOOP("ui::selftest", "Have the tunnel or proxy pass answers on as they are: "
                                       "without Location, flows cannot unsubscribe.")},
    {Finding::Quick, QT_TRANSLATE_NOOP("ui::selftest", "Typically after %1 ms.")},
    {Finding::Slow, QT_TRANSLATE_NOOP("ui::selftest", "They take long, typically %1 ms."),
     QT_TRANSLATE_NOOP("ui::selftest",
                       "Choose a nearer region for the tunnel, and check what slows "
                       "this computer or its network down.")},
    {Finding::Unmeasured, QT_TRANSLATE_NOOP("ui::selftest", "No answer came that could be timed."),
     QT_TRANSLATE_NOOP("ui::selftest", "Test again: the connection seems to come and go.")},
};

QString translated(const char *text)
{
    return *text ? QCoreApplication::translate("ui::selftest", text) : QString();
}

/// The arguments as they stand in the sentence.
QStringList shown(const SelfTest::Result &result)
{
    switch (result.finding) {
    case Finding::Resolves:
    case Finding::Private:
    case Finding::FieldsMissing:
        return {result.args.join(u", "_qs)};
    case Finding::Trusted:
    case Finding::EndsSoon:
        return {result.args.value(0),
                QLocale().toString(QDate::fromString(result.args.value(1), Qt::ISODate),
                                   QLocale::LongFormat)};
    default:
        return result.args;
    }
}

} // namespace

QString selfTestLine(SelfTest::Line line)
{
    switch (line) {
    case SelfTest::Name:
        return Words::tr("The name is known");
    case SelfTest::Secure:
        return Words::tr("The connection is secure");
    case SelfTest::Between:
        return Words::tr("Nothing stands in between");
    case SelfTest::Connector:
        return Words::tr("This connector answers");
    case SelfTest::Post:
        return Words::tr("POST comes through");
    case SelfTest::Delete:
        return Words::tr("DELETE comes through");
    case SelfTest::RequestFields:
        return Words::tr("Headers arrive");
    case SelfTest::PublicName:
        return Words::tr("The connector knows its public name");
    case SelfTest::AnswerFields:
        return Words::tr("Headers come back");
    case SelfTest::Latency:
    case SelfTest::LineCount:
        break;
    }
    return Words::tr("Answers come quickly");
}

CauseWords selfTestWords(const SelfTest &test, SelfTest::Line line)
{
    const SelfTest::Result &result = test.lines.at(line);
    if (result.state == State::Skipped) {
        return {test.isCancelled ? Words::tr("Cancelled.")
                                 : Words::tr("Not tried, since another line failed."),
                {}};
    }
    if (result.finding == Finding::Because) {
        const CauseRow &row = selfTestCause(result.cause);
        return {translated(row.sentence), translated(row.nextStep)};
    }
    const auto row = std::find_if(std::begin(Rows), std::end(Rows), [&result](const auto &each) {
        return each.finding == result.finding;
    });
    if (row == std::end(Rows))
        return {};
    return {filled(translated(row->sentence), shown(result)), translated(row->nextStep)};
}

QString selfTestSummary(const SelfTest &test)
{
    if (test.isRunning)
        return Words::tr("Testing %1…").arg(test.url);
    if (test.isCancelled)
        return Words::tr("Cancelled.");
    if (test.count(State::Failed) > 0)
        return Words::tr("The platform could not use the connector at %1.").arg(test.url);
    return test.count(State::Warned) > 0
               ? Words::tr("The connector is reached at %1, with warnings.").arg(test.url)
               : Words::tr("All is well: the platform can reach the connector at %1.")
                     .arg(test.url);
}

QString selfTestReport(const SelfTest &test)
{
    QString text = selfTestSummary(test) % u'\n';
    for (int index = 0; index < SelfTest::LineCount; ++index) {
        const auto line = static_cast<SelfTest::Line>(index);
        const CauseWords words = selfTestWords(test, line);
        text += filled(u"%1: %2. %3"_qs,
                       {selfTestLine(line), testState(test.lines.at(line).state), words.sentence});
        text = text.trimmed();
        if (!words.nextStep.isEmpty())
            text += u' ' % words.nextStep;
        text += u'\n';
    }
    return text;
}

} // namespace ui::wording
