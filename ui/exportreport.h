// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/exporter/comparison.h"
#include "openapi/exporter/remark.h"

#include <QString>

namespace ui {

/// What somebody wants to export, and where to.
struct ExportWish
{
    enum class Form { Folder, Archive, Definition }; ///< Definition: the one file alone

    Form form = Form::Folder;
    QString path; ///< of the folder or the file
    QString host; ///< empty: that of the definition
    QString brandColour; ///< "#1f4e79"; empty: that of apiProperties.json, or one of Declic's
    QString clientId; ///< of the app that is registered for the connector; empty: as it is
    QString tenant; ///< of that app; empty: as it is

    friend bool operator==(const ExportWish &, const ExportWish &) = default;
};

/// One file of a package beside the same file of the last export.
struct ExportedFile
{
    enum class State { Added, Changed, Unchanged, Left }; ///< Left: stays, and is not exported

    QString name;
    State state = State::Added;
    qsizetype bytes = 0;
    QByteArray changes; ///< the lines that differ, without secrets
};

/// What an export did, or would do.
struct ExportReport
{
    /// Why it is not written unless the user says so.
    enum class Obstacle {
        None,
        SomethingElse, ///< at the path stands what is no export of this connector
        Breaking, ///< flows that were made with the last export may stop working
    };

    QString title;
    QString host;
    QString path;
    QString brandColour; ///< "#1f4e79"
    QString definitionName;
    QString propertiesName;
    bool compared = false; ///< with an export of the same connector
    bool written = false;
    Obstacle obstacle = Obstacle::None;
    openapi::Diagnostics definitionRepairs;
    openapi::Diagnostics propertiesRepairs;
    openapi::exporter::Remarks remarks;
    openapi::exporter::Changes changes;
    std::vector<ExportedFile> files;
    QByteArray definition; ///< as it is exported
};

} // namespace ui
