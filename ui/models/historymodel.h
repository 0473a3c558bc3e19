// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "server/servererror.h"
#include "ui/models/deliverypages.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>

#include <optional>

namespace ui {
class FlowNames;
}

namespace ui::models {

/// A table of any number of deliveries. Keeps all ids of the answer (8 bytes each) and only the
/// rows around what is shown. Shows the first rows at once, then the rest; follows live changes,
/// the less often the longer a look-up takes.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int FirstRows = 500;

    HistoryModel(DeliverySource &source, const FlowNames &names, QObject *parent);

    void setDefinition(const openapi::DefinitionPtr &definition);
    void setQuery(const server::DeliveryQuery &query);
    [[nodiscard]] const server::DeliveryQuery &query() const { return m_query; }
    /// While inactive nothing is read; what changed meanwhile is read on activation.
    void setActive(bool active);
    void refresh();
    void apply(const std::vector<server::Delivery> &changed);

    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// 0 when there is no such row.
    [[nodiscard]] server::DeliveryId idAt(int row) const;
    /// -1 when not in the list.
    [[nodiscard]] int rowOf(server::DeliveryId id) const;
    /// Empty while the row is being read.
    [[nodiscard]] std::optional<server::Delivery> deliveryAt(int row) const;
    /// nullptr while it is not at hand. Valid until the next change of the model.
    [[nodiscard]] const server::Delivery *find(server::DeliveryId id) const
    {
        return m_pages.find(id);
    }
    [[nodiscard]] int rowsAtHand() const { return m_pages.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void loadingChanged();
    /// The number of rows, or which row stands where, changed.
    void rowsReplaced();
    void failed(const server::ServerError &error);

private:
    using Ids = std::vector<server::DeliveryId>;

    void load(int limit);
    void loaded(int limit, const server::Result<Ids> &result);
    void replaceIds(Ids ids);
    void insertIds(size_t at, const Ids &ids);
    void rearrange(Ids ids);
    void scheduleRefresh();
    void setLoading(bool loading);
    void wantRow(int row) const;
    void fetchWanted();
    void countDown(const server::Delivery &delivery) const;
    [[nodiscard]] bool followsTime() const;
    [[nodiscard]] bool matches(const server::Delivery &delivery) const;
    void addNew(const std::vector<server::Delivery> &fresh);
    void keepThoseInSight(const std::vector<server::Delivery> &fresh, const Ids &sorted);

    DeliverySource &m_source;
    const FlowNames &m_names;
    DeliveryPages m_pages;
    openapi::DefinitionPtr m_definition;
    server::DeliveryQuery m_query;
    Ids m_ids;
    Ids m_arrived; ///< new ones during a look-up
    server::DeliveryId m_newest = 0;
    int m_generation = 0;
    bool m_active = false;
    bool m_loading = false;
    bool m_outdated = true;
    QElapsedTimer m_lookup;
    qint64 m_lookupMs = 0;
    QTimer m_refresh;
    mutable QTimer m_fetch;
    mutable QTimer m_clock; ///< while a row in sight says when it is tried again
    mutable int m_wantedFirst = 0;
    mutable int m_wantedLast = 0;
};

} // namespace ui::models
