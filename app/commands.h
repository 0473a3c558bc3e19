// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/tunnel/tunnelstate.h"
#include "server/delivery.h"
#include "server/testflow.h"

#include <chrono>
#include <optional>

namespace app {

// What a user can ask the program to do, each with its own options.

/// Open the window.
struct ConsoleCommand
{
    friend bool operator==(const ConsoleCommand &, const ConsoleCommand &) = default;
};

/// Host without a window.
struct ServeCommand
{
    std::optional<services::tunnel::Program> tunnel; ///< lead the internet here by it

    friend bool operator==(const ServeCommand &, const ServeCommand &) = default;
};

/// Play the whole story and report.
struct DemoCommand
{
    server::TestFlow::Answer answer = server::TestFlow::Answer::Accept;
    bool secured = false; ///< the story of access tokens

    friend bool operator==(const DemoCommand &, const DemoCommand &) = default;
};

/// Print an access token of the demonstration identity provider.
struct TokenCommand
{
    QString user = QStringLiteral("Ada Lovelace");

    friend bool operator==(const TokenCommand &, const TokenCommand &) = default;
};

/// Fire one event, several times or once, or those of a file.
struct FireCommand
{
    enum class Source { Text, File, StandardInput, Sample, Events };

    QString trigger;
    Source source = Source::Text;
    QString payload; ///< JSON text, or a file name when the source is File or Events
    bool force = false;
    std::optional<int> times; ///< over all events
    std::chrono::milliseconds every{0}; ///< from one event to the next; 0: at once

    /// Whether it may fire more than one event.
    [[nodiscard]] bool isRun() const
    {
        return source == Source::Events || times || every.count() > 0;
    }

    friend bool operator==(const FireCommand &, const FireCommand &) = default;
};

struct SubscriptionsCommand
{
    bool json = false;

    friend bool operator==(const SubscriptionsCommand &, const SubscriptionsCommand &) = default;
};

struct DeliveriesCommand
{
    bool json = false;
    int limit = 100; ///< 0: all
    std::optional<server::Delivery::State> state;
    QString trigger;

    friend bool operator==(const DeliveriesCommand &, const DeliveriesCommand &) = default;
};

/// List what the definition declares.
struct OperationsCommand
{
    bool json = false;

    friend bool operator==(const OperationsCommand &, const OperationsCommand &) = default;
};

/// Send deliveries again: those of `ids`, or all that failed since a time.
struct RedeliverCommand
{
    std::vector<server::DeliveryId> ids;
    QDateTime since; ///< invalid: `ids` tell

    friend bool operator==(const RedeliverCommand &, const RedeliverCommand &) = default;
};

/// Write the connector's package. Empty texts: not given.
struct ExportCommand
{
    QString host;
    QString folder; ///< or `archive`
    QString archive;
    QString brandColour; ///< "#1f4e79"
    QString clientId;
    QString tenant;
    bool definitionOnly = false;
    bool force = false; ///< over something else, and whatever flows it breaks
    bool dryRun = false;
    bool json = false;

    friend bool operator==(const ExportCommand &, const ExportCommand &) = default;
};

} // namespace app
