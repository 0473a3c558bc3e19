// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/cause.h"

#include <QString>

namespace ui::wording {

/// Why, and what to do about it, one plain sentence each. Never empty.
struct CauseWords
{
    QString sentence; ///< "This flow is switched off."
    QString nextStep; ///< "Turn it on in Power Automate, or remove the subscription."
};

/// In the language of the installed translators.
[[nodiscard]] CauseWords causeWords(server::Cause cause);
/// In English, for the command line. Any thread, needs no application object.
[[nodiscard]] CauseWords englishCauseWords(server::Cause cause);

} // namespace ui::wording
