// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace server::http {

/// Ends the sending side of a connection; the peer reads its end, and may still send. Qt has no
/// call for this.
void shutDownSending(qintptr descriptor);

} // namespace server::http
