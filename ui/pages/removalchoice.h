// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connector.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ui::pages {

/// How flows unsubscribe from a trigger: told where the definition settles it, chosen by the user
/// where several requests would fit.
class RemovalChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit RemovalChoice(QWidget *parent);

    /// `trigger` is an index into the definition's triggers.
    void showTrigger(const Connector &connector, int trigger);

Q_SIGNALS:
    /// Keys of the trigger's operation and of the removing one; the latter is empty for a path of
    /// Declic's own.
    void chosen(const QString &trigger, const QString &removal);

private:
    void listCandidates(const Connector &connector, const openapi::Trigger &trigger);

    QString m_trigger; ///< key of its operation
    QLabel *m_words = nullptr;
    QComboBox *m_box = nullptr;
};

} // namespace ui::pages
