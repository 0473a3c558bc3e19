// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/deliverypages.h"

#include "ui/answer.h"
#include "ui/deliverysource.h"

#include <algorithm>

namespace ui::models {
namespace {

constexpr size_t waitingPages = 4;

} // namespace

DeliveryPages::DeliveryPages(DeliverySource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
}

const server::Delivery *DeliveryPages::find(server::DeliveryId id) const
{
    return m_rows.object(id);
}

void DeliveryPages::want(const std::vector<server::DeliveryId> &ids)
{
    std::vector<server::DeliveryId> missing;
    std::copy_if(
        ids.begin(), ids.end(), std::back_inserter(missing),
        [this](server::DeliveryId id) { return !m_rows.contains(id) && !m_gone.contains(id); });
    if (missing.empty())
        return;
    m_wanted.push_front(std::move(missing));
    if (m_wanted.size() > waitingPages)
        m_wanted.pop_back();
    if (!m_reading)
        fetchNext();
}

bool DeliveryPages::update(const server::Delivery &delivery)
{
    if (m_reading)
        m_meanwhile.insert(delivery.id, delivery);
    if (!m_rows.contains(delivery.id))
        return false;
    m_rows.insert(delivery.id, new server::Delivery(delivery));
    return true;
}

void DeliveryPages::put(const server::Delivery &delivery)
{
    m_rows.insert(delivery.id, new server::Delivery(delivery));
}

void DeliveryPages::fetchNext()
{
    if (m_wanted.empty())
        return;
    const std::vector<server::DeliveryId> ids = std::move(m_wanted.front());
    m_wanted.pop_front();
    m_reading = true;
    onAnswer(
        m_source.deliveries(ids), this,
        [this, ids](const server::Result<std::vector<server::Delivery>> &result) {
            accept(ids, result);
        },
        [this] { accept({}, std::vector<server::Delivery>()); });
}

void DeliveryPages::accept(const std::vector<server::DeliveryId> &asked,
                           const server::Result<std::vector<server::Delivery>> &result)
{
    m_reading = false;
    if (result) {
        for (const server::Delivery &delivery : *result)
            put(m_meanwhile.value(delivery.id, delivery));
        if (m_gone.size() > Capacity)
            m_gone.clear();
        for (const server::DeliveryId id : asked) {
            if (!m_rows.contains(id))
                m_gone.insert(id);
        }
    }
    m_meanwhile.clear();
    fetchNext();
    if (result)
        Q_EMIT arrived();
    else
        Q_EMIT failed(result.error());
}

} // namespace ui::models
