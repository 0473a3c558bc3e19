// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/savedevents.h"

#include "app/services/datafolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace app::services {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestFile = 64 * 1024 * 1024;
constexpr size_t MostEvents = 10'000;
constexpr qsizetype LongestName = 200;

/// A text keeps every byte of what the user wrote; a value is what people write by hand.
QByteArray payloadOf(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return value.toString().toUtf8();
}

} // namespace

SavedEvents::SavedEvents(const QString &folder)
    : m_file(folder + u"/events.json"_s)
{
}

tl::expected<std::vector<SavedEvent>, QString> SavedEvents::load() const
{
    QFile file(m_file);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::make_unexpected(
            u"the saved events in %1 cannot be read: %2"_s.arg(m_file, file.errorString()));
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.read(LongestFile));
    file.close();
    if (!document.isArray()) {
        const QString aside = m_file + u".broken"_s;
        QFile::remove(aside);
        QFile::rename(m_file, aside);
        return tl::make_unexpected(
            u"the saved events in %1 cannot be understood; the file was kept as %2"_s.arg(m_file,
                                                                                          aside));
    }
    std::vector<SavedEvent> events;
    for (const QJsonValue &entry : document.array()) {
        const QJsonObject object = entry.toObject();
        SavedEvent event{object.value("name"_L1).toString().simplified().left(LongestName),
                         object.value("trigger"_L1).toString(),
                         payloadOf(object.value("payload"_L1)),
                         QDateTime::fromString(object.value("created"_L1).toString(), Qt::ISODate)};
        if (!event.name.isEmpty() && !event.trigger.isEmpty() && events.size() < MostEvents)
            events.push_back(std::move(event));
    }
    return events;
}

tl::expected<void, QString> SavedEvents::store(const std::vector<SavedEvent> &events) const
{
    QJsonArray array;
    for (const SavedEvent &event : events) {
        QJsonObject object{{u"name"_s, event.name},
                           {u"trigger"_s, event.trigger},
                           {u"payload"_s, QString::fromUtf8(event.payload)}};
        if (event.created.isValid())
            object.insert(u"created"_s, event.created.toUTC().toString(Qt::ISODateWithMs));
        array.append(object);
    }
    return writeFile(m_file, QJsonDocument(array).toJson());
}

} // namespace app::services
