// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"
#include "server/servererror.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QSet>

#include <deque>

namespace ui {
class DeliverySource;
}

namespace ui::models {

/// The deliveries that are at hand: a bounded store of rows by id that reads pages of them from
/// the source on demand. What a live change says is kept over what an older read brings.
class DeliveryPages final : public QObject
{
    Q_OBJECT

public:
    static constexpr int Capacity = 4'096; ///< rows
    static constexpr int PageSize = 256; ///< rows

    DeliveryPages(DeliverySource &source, QObject *parent);

    /// nullptr when it must be read first. Valid until the next call of any other function.
    [[nodiscard]] const server::Delivery *find(server::DeliveryId id) const;
    /// Asks for these rows. Of many calls only the latest few are served: the user has scrolled on.
    void want(const std::vector<server::DeliveryId> &ids);
    /// Takes a live change. True when the row was at hand.
    bool update(const server::Delivery &delivery);
    /// Takes a row that will surely be shown.
    void put(const server::Delivery &delivery);
    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    void arrived();
    void failed(const server::ServerError &error);

private:
    void fetchNext();
    void accept(const std::vector<server::DeliveryId> &asked,
                const server::Result<std::vector<server::Delivery>> &result);

    DeliverySource &m_source;
    QCache<server::DeliveryId, server::Delivery> m_rows{Capacity};
    std::deque<std::vector<server::DeliveryId>> m_wanted; ///< latest first
    QHash<server::DeliveryId, server::Delivery> m_meanwhile; ///< changes during a read
    QSet<server::DeliveryId> m_gone; ///< asked for and not there: not asked again
    bool m_reading = false;
};

} // namespace ui::models
