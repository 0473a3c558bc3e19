// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <qobjectdefs.h>

// QScintilla's headers use Qt's keywords, which this project does without.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qsciscintillabase.h>
#undef signals
#undef slots

namespace ui::editor {

/// Where Scintilla's messages and constants have their names.
using Sci = QsciScintillaBase;

} // namespace ui::editor
