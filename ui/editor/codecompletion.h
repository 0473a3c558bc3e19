// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/editing/proposals.h"

#include <QObject>

namespace ui::editor {

class CodeView;

/// The list of what may be written at the caret: on demand, and while a key or a known value is typed.
class CodeCompletion final : public QObject
{
    Q_OBJECT

public:
    explicit CodeCompletion(CodeView &view);

    /// Shows the list for the caret, or hides it when nothing fits.
    void show();
    /// What show() would list. For a caret anywhere.
    [[nodiscard]] QStringList names() const;

private:
    void follow(char32_t character);
    void take(const QString &name);

    CodeView &m_view;
};

} // namespace ui::editor
