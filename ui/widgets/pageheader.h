// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ui::widgets {

/// The head of a page: its name, one sentence, and room for its buttons at the end of the line.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    PageHeader(const QString &title, const QString &sentence, QWidget *parent);

    void setSentence(const QString &sentence);
    void addButton(QWidget *button);

private:
    QHBoxLayout *m_row = nullptr;
    QLabel *m_sentence = nullptr;
};

} // namespace ui::widgets
