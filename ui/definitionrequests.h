// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/validator/finding.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace ui {

/// A text that wants to be checked.
struct DefinitionCheck
{
    int revision = 0; ///< comes back with the answer
    QByteArray text;
    openapi::validator::Profile profile = openapi::validator::Profile::PrivateUse;
};

/// What the validator says about one revision.
struct DefinitionFindings
{
    int revision = -1;
    openapi::validator::Profile profile = openapi::validator::Profile::PrivateUse;
    openapi::validator::Findings findings = {};
};

/// Texts that want to be written.
struct DefinitionTexts
{
    QString file; ///< absolute
    QByteArray text;
    QByteArray former; ///< what the file is thought to hold; empty: it is another file
    QByteArray properties; ///< of apiProperties.json; empty: there is none to write
    QByteArray formerProperties;
    bool apply = false; ///< and be hosted
};

} // namespace ui

Q_DECLARE_METATYPE(ui::DefinitionCheck)
Q_DECLARE_METATYPE(ui::DefinitionTexts)
