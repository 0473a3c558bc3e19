// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace ui {

class DeliverySource;

/// Asks since when what failed is sent again, and says how many deliveries that are. Sending again
/// cannot be undone.
class RedeliverDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `deliveries` outlives it.
    RedeliverDialog(DeliverySource &deliveries, QWidget *parent);

Q_SIGNALS:
    /// UTC; all that failed and were made then or later.
    void chosen(const QDateTime &since);

private:
    [[nodiscard]] QLayout *createChoice();
    void choosePeriod();
    void countFailed();
    void present(int failed);
    [[nodiscard]] QDateTime since() const;

    DeliverySource &m_deliveries;
    int m_generation = 0;
    QComboBox *m_period = nullptr;
    QDateTimeEdit *m_time = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_send = nullptr;
};

} // namespace ui
