// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui::wording {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::sending)
};

QString clock(const QDateTime &utc)
{
    return utc.toLocalTime().toString(u"HH:mm:ss"_qs);
}

bool isAhead(const QDateTime &utc)
{
    return utc.isValid() && utc > QDateTime::currentDateTimeUtc();
}

} // namespace

QString repeat()
{
    return Words::tr("It was sent again, so the receiver may know this event already.");
}

bool waitsToRetry(const server::Delivery &delivery)
{
    return delivery.state == server::Delivery::State::Pending
           && delivery.attempts > delivery.triesBefore;
}

QString nextTry(const server::Delivery &delivery, int tries)
{
    if (!waitsToRetry(delivery))
        return {};
    const int number = delivery.attempts - delivery.triesBefore + 1;
    const QString which = tries < number ? Words::tr("Try %1").arg(number)
                                         : Words::tr("Try %1 of %2").arg(number).arg(tries);
    if (delivery.held)
        return Words::tr("%1 follows when the subscription is resumed.").arg(which);
    if (!isAhead(delivery.dueAt))
        return Words::tr("%1 is due now.").arg(which);
    return Words::tr("%1 follows in %2, at %3.")
        .arg(which, timeUntil(delivery.dueAt), clock(delivery.dueAt));
}

QString hostState(const server::HostState &host)
{
    using Phase = server::HostState::Phase;
    switch (host.phase) {
    case Phase::Ready:
        return {};
    case Phase::Paused:
        return isAhead(host.until) ? Words::tr("Asked for a pause until %1, for another %2.")
                                         .arg(clock(host.until), timeUntil(host.until))
                                   : QString();
    case Phase::Broken:
        if (isAhead(host.until))
            return Words::tr("Stopped after %n failure(s) in a row; probed in %1.", nullptr,
                             host.failures)
                .arg(timeUntil(host.until));
        break;
    case Phase::Probing:
        break;
    }
    return Words::tr("Stopped after %n failure(s) in a row; the next delivery probes it.", nullptr,
                     host.failures);
}

QString span(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(1, (milliseconds + 500) / 1000);
    if (seconds < 60)
        return Words::tr("%1 s").arg(seconds);
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return Words::tr("%1 min").arg(minutes);
    return minutes % 60 == 0 ? Words::tr("%1 h").arg(minutes / 60)
                             : Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString timeUntil(const QDateTime &utc)
{
    return isAhead(utc) ? span(QDateTime::currentDateTimeUtc().msecsTo(utc))
                        : Words::tr("%1 s").arg(0);
}

} // namespace ui::wording
