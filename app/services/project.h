// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/exportmemory.h"
#include "app/services/firststepsmemory.h"
#include "app/services/savedevent.h"
#include "server/connectorsetup.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace app::services {

/// What is kept about one connector beside its definition. Holds no credential: of the keys of a
/// ConnectorSetup it knows only whether they are required.
struct Project
{
    QString definitionFile; ///< absolute; empty: the bundled one
    QString title;
    QHash<QString, QString> removals; ///< as in ConnectorSetup
    QHash<QString, server::SampleAnswer> answers; ///< as in ConnectorSetup
    bool requireKeys = false; ///< as in CallerKeys
    server::TokenRules tokens; ///< as in ConnectorSetup
    std::vector<SavedEvent> events;
    ExportMemory lastExport;
    FirstStepsMemory firstSteps;
    QJsonObject others; ///< members that another version wrote; kept as they are

    [[nodiscard]] server::ConnectorSetup setup() const;
    /// Takes over what is kept of a setup, which is everything but the keys themselves.
    void setSetup(const server::ConnectorSetup &setup);

    friend bool operator==(const Project &, const Project &) = default;
};

/// A project file's text, understood as far as possible.
struct ProjectText
{
    enum class State {
        Whole,
        Newer, ///< of a later version of the program
        Partly, ///< something in it was not understood
        Broken, ///< nothing in it was
    };

    Project project;
    State state = State::Whole;
};

[[nodiscard]] QByteArray toJson(const Project &project);
[[nodiscard]] ProjectText projectFromJson(const QByteArray &text);

} // namespace app::services
