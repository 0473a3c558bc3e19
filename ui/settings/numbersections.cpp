// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/numbersections.h"

namespace ui::settings {

using Number = server::ConfigNumber;

DeliverySection::DeliverySection(QWidget *parent)
    : Section(tr("Delivery"), parent)
{
    addSending();
    addRetrying();
}

void DeliverySection::addSending()
{
    addNumbers({
        {Number::ConcurrentDeliveries,
         Unit::Count,
         {u"concurrentDeliveries"_qs, tr("Deliveries at the same time"),
          tr("More are faster where many flows are told of one event, and take more memory.")}},
        {Number::ConcurrentDeliveriesPerHost,
         Unit::Count,
         {u"concurrentPerHost"_qs, tr("Of these to one host"),
          tr("Fewer spare a receiver that is slow or throttles.")}},
        {Number::ConnectTimeout,
         Unit::Seconds,
         {u"connectTimeout"_qs, tr("Wait for a connection"),
          tr("After this a host counts as unreachable, and the delivery is tried again later.")}},
        {Number::AttemptTimeout,
         Unit::Seconds,
         {u"attemptTimeout"_qs, tr("Wait for an answer"),
          tr("Logic Apps gives an incoming call 120 s; less than that repeats events that "
             "arrived.")}},
    });
}

void DeliverySection::addRetrying()
{
    addNumbers({
        {Number::Attempts,
         Unit::Count,
         {u"attempts"_qs, tr("Attempts"),
          tr("How often a delivery is tried before it has failed, the first time included.")}},
        {Number::FirstDelay,
         Unit::Seconds,
         {u"firstDelay"_qs, tr("First pause"),
          tr("Before the second attempt. Each further pause is three times as long.")}},
        {Number::LongestDelay,
         Unit::Seconds,
         {u"longestDelay"_qs, tr("Longest pause"), tr("Pauses do not grow beyond this.")}},
        {Number::CircuitFailures,
         Unit::Count,
         {u"circuitFailures"_qs, tr("Failures until a host is left alone"),
          tr("After so many in a row, other deliveries to the host wait until one got through.")},
         tr("never")},
        {Number::CircuitCoolDown,
         Unit::Seconds,
         {u"circuitCoolDown"_qs, tr("Leave a host alone for"),
          tr("Then one delivery tries whether the host is back.")}},
    });
}

LimitsSection::LimitsSection(QWidget *parent)
    : Section(tr("Limits of the connector"), parent)
{
    addNote(tr("What a stranger may ask. The platform stays far below these; a lower limit spares "
               "memory, a higher one lets large or slow callers in."));
    addRequests();
    addConnections();
}

void LimitsSection::addRequests()
{
    addNumbers({
        {Number::HeadBytes,
         Unit::KibiBytes,
         {u"headBytes"_qs, tr("Headers of a request"),
          tr("Larger ones are refused with 431. Access tokens stand in them.")}},
        {Number::BodyBytes,
         Unit::KibiBytes,
         {u"bodyBytes"_qs, tr("Body of a request"),
          tr("Larger ones are refused with 413. It holds for fired events, too.")}},
        {Number::HeadTime,
         Unit::Seconds,
         {u"headTime"_qs, tr("Wait for the headers"),
          tr("Slower callers are refused with 408 and lose their connection.")}},
        {Number::BodyTime,
         Unit::Seconds,
         {u"bodyTime"_qs, tr("Wait for the body"),
          tr("Slower callers are refused with 408 and lose their connection.")}},
        {Number::IdleTime,
         Unit::Seconds,
         {u"idleTime"_qs, tr("Keep an idle connection"),
          tr("Between two requests, and for a caller that does not read its answer.")}},
    });
}

void LimitsSection::addConnections()
{
    addNumbers({
        {Number::Connections,
         Unit::Count,
         {u"connections"_qs, tr("Connections in all"),
          tr("When all are taken, one that is not used has to go; else callers get 503.")}},
        {Number::ConnectionsPerClient,
         Unit::Count,
         {u"connectionsPerClient"_qs, tr("Connections of one caller"),
          tr("Told apart by address, also behind a tunnel on this machine. Beyond it: 429.")}},
        {Number::RequestRate,
         Unit::Count,
         {u"requestRate"_qs, tr("Requests of one caller each second"),
          tr("In the long run. Beyond it callers get 429 and are told when to come again.")},
         tr("no limit")},
        {Number::RequestBurst,
         Unit::Count,
         {u"requestBurst"_qs, tr("Requests at once after a pause"),
          tr("What a caller has saved up when it was quiet.")}},
        {Number::Pipelined,
         Unit::Count,
         {u"pipelined"_qs, tr("Requests sent ahead"),
          tr("On one connection, without waiting for answers. Beyond it: 429.")}},
    });
}

} // namespace ui::settings
