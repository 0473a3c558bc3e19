// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// What is wrong with what was typed into a field of the form: one sentence, or empty. An empty text
/// is right, for it is no value.
namespace ui::editor {

/// A name or address with or without a port, without scheme and path.
[[nodiscard]] QString hostProblem(const QString &text);
[[nodiscard]] QString basePathProblem(const QString &text);
/// An absolute http or https URL.
[[nodiscard]] QString webUrlProblem(const QString &text);
/// An absolute https URL, which sign-in needs.
[[nodiscard]] QString secureUrlProblem(const QString &text);
/// The start of the URLs of Microsoft Entra ID, and what is none of them.
[[nodiscard]] QString entraUrlProblem(const QString &text);
[[nodiscard]] QString providerUrlProblem(const QString &text);
[[nodiscard]] QString emailProblem(const QString &text);
[[nodiscard]] QString colourProblem(const QString &text);
/// The name of a header field (RFC 9110, section 5.1) or query parameter.
[[nodiscard]] QString keyNameProblem(const QString &text);

} // namespace ui::editor
