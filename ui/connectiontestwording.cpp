// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectiontestwording.h"

#include "ui/wording.h"

#include <QCoreApplication>

namespace ui::wording {

using State = ConnectionTest::State;
using Step = ConnectionTest::Step;

namespace {

class TestWords
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionTest)
};

QString claimName(const QString &claim)
{
    if (claim == u"aud")
        return TestWords::tr("audience (aud)");
    if (claim == u"iss")
        return TestWords::tr("issuer (iss)");
    if (claim == u"tid")
        return TestWords::tr("tenant (tid)");
    if (claim == u"scp")
        return TestWords::tr("scope or role (scp, roles)");
    if (claim == u"exp" || claim == u"nbf")
        return TestWords::tr("time (%1)").arg(claim);
    return claim;
}

QString refusedClaims(const ConnectionTest &test)
{
    QStringList lines;
    for (const server::TestFlow::Claim &claim : test.claims) {
        if (!claim.ok)
            lines.append(TestWords::tr("Refused: the %1. Expected: %2. The token says: %3.")
                             .arg(claimName(claim.claim), claim.expected,
                                  claim.got.isEmpty() ? TestWords::tr("nothing") : claim.got));
    }
    return lines.join(u'\n');
}

QString subscribeFailure(const ConnectionTest &test)
{
    const QString claims = refusedClaims(test);
    if (!claims.isEmpty())
        return claims;
    if (test.status == 0)
        return TestWords::tr("Nobody answers at %1 (%2). Check the public URL and its tunnel.")
            .arg(test.url, test.detail);
    QString text = TestWords::tr("The answer was: %1").arg(test.detail);
    if (test.caller.isEmpty())
        text += u'\n' % TestWords::tr("If it asks for an access token, sign in first.");
    return text;
}

QString subscribeSuccess(const ConnectionTest &test)
{
    const QString answer = TestWords::tr("HTTP %1 with a Location.").arg(test.status);
    if (test.user.isEmpty())
        return answer % u' ' % TestWords::tr("The server asked nobody for a name.");
    const QString seen = test.tenant.isEmpty()
                             ? TestWords::tr("The server saw %1.").arg(test.user)
                             : TestWords::tr("The server saw %1 of the tenant %2.")
                                   .arg(test.user, test.tenant);
    return answer % u' ' % seen;
}

QString tokenOutcome(const ConnectionTest &test)
{
    return test.caller.isEmpty() ? TestWords::tr("None is sent: nobody is signed in.")
                                 : TestWords::tr("That of %1.").arg(test.caller);
}

QString failureOf(const ConnectionTest &test, Step step)
{
    if (test.error) {
        const Explanation explanation = explain(*test.error);
        return explanation.title % u' ' % explanation.text;
    }
    switch (step) {
    case ConnectionTest::Subscribe:
        return subscribeFailure(test);
    case ConnectionTest::Arrive:
        return TestWords::tr("It did not come, or was not taken. See the page History; sending may "
                             "be paused.");
    default:
        return test.detail.isEmpty() ? TestWords::tr("No answer came in time.")
                                     : TestWords::tr("The answer was: %1").arg(test.detail);
    }
}

} // namespace

QString testStep(Step step)
{
    switch (step) {
    case ConnectionTest::Token:
        return TestWords::tr("Access token");
    case ConnectionTest::Subscribe:
        return TestWords::tr("Subscribe");
    case ConnectionTest::Fire:
        return TestWords::tr("Fire an event");
    case ConnectionTest::Arrive:
        return TestWords::tr("The event arrives");
    case ConnectionTest::Unsubscribe:
    case ConnectionTest::StepCount:
        break;
    }
    return TestWords::tr("Unsubscribe");
}

QString testOutcome(const ConnectionTest &test, Step step)
{
    const State state = test.steps.at(step).state;
    if (step == ConnectionTest::Token && state != State::Waiting)
        return tokenOutcome(test);
    if (state == State::Failed)
        return failureOf(test, step);
    if (state == State::Skipped)
        return test.isCancelled ? TestWords::tr("Cancelled.") : TestWords::tr("Not tried.");
    if (state != State::Passed)
        return {};
    switch (step) {
    case ConnectionTest::Subscribe:
        return subscribeSuccess(test);
    case ConnectionTest::Fire:
        return TestWords::tr("A sample, to this subscription alone.");
    case ConnectionTest::Arrive:
        return TestWords::tr("The callback was taken.");
    default:
        return TestWords::tr("Nothing stays behind.");
    }
}

QString testSummary(const ConnectionTest &test)
{
    if (test.isRunning)
        return TestWords::tr("Testing %1…").arg(test.url);
    if (test.isCancelled)
        return TestWords::tr("Cancelled. Nothing stays subscribed.");
    return test.hasPassed()
               ? TestWords::tr("All is well: flows can subscribe at %1.").arg(test.url)
               : TestWords::tr("Flows could not use the connector at %1.").arg(test.url);
}

} // namespace ui::wording
