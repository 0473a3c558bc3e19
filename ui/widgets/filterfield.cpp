// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filterfield.h"

#include "ui/theme.h"

#include <QAction>

#include <chrono>

namespace ui::widgets {

using namespace std::chrono_literals;

FilterField::FilterField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(name);
    setAccessibleName(name);
    setClearButtonEnabled(true);
    addAction(theme::icon(u"search"_qs), QLineEdit::LeadingPosition)->setText(name);
    // Qt gives its own clear button neither text nor name.
    if (auto *clearing = findChild<QAction *>(u"_q_qlineeditclearaction"_qs))
        clearing->setText(tr("Clear the filter"));
    m_rest.setSingleShot(true);
    m_rest.setInterval(120ms);
    connect(this, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, [this] { Q_EMIT filterChanged(text().trimmed()); });
}

} // namespace ui::widgets
