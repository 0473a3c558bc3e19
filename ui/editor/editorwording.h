// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/editing/editableoperation.h"

#include <QStringList>

/// The words of the editor for values of the definition. GUI thread only.
namespace ui::editor {

/// In the order of openapi::Visibility.
[[nodiscard]] QStringList visibilityWords();
/// In the order of openapi::editing::TriggerMark.
[[nodiscard]] QStringList triggerMarkWords();
[[nodiscard]] QString kindWord(openapi::editing::ListedOperation::Kind kind);
[[nodiscard]] QString kindIcon(openapi::editing::ListedOperation::Kind kind);
[[nodiscard]] QString schemaWords(const openapi::editing::OperationSchema &schema);
/// That a change here changes other places, too; empty when it does not.
[[nodiscard]] QString sharedWords(const QString &name, int shared);

/// "string · date-time", as types are shown and chosen; the words of JSON are nobody's language.
[[nodiscard]] QString typeText(const QString &type, const QString &format);
/// Type and format of such a text.
[[nodiscard]] std::pair<QString, QString> typeOfText(const QString &text);
/// What there is to choose from; parameters are no objects.
[[nodiscard]] QStringList typeTexts(bool withObjects);

} // namespace ui::editor
