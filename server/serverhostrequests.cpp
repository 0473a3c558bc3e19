// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/core/serverhost_p.h"

namespace server {

Reply<FireReceipt> ServerHost::fire(const FireRequest &request)
{
    return d->command<FireReceipt>([request](core::ServerCore &core,
                                             const core::AnswerPtr<FireReceipt> &answer) {
        core.fire(request, [answer](const Result<FireReceipt> &receipt) { answer->give(receipt); });
    });
}

Reply<void> ServerHost::removeSubscription(const QString &id)
{
    return d->command<void>([id](core::ServerCore &core, const core::AnswerPtr<void> &answer) {
        core.removeSubscription(id, [answer, id](const Result<bool> &removed) {
            if (!removed)
                answer->give(tl::unexpected(removed.error()));
            else if (!*removed)
                answer->give(
                    tl::unexpected(ServerError{ServerError::Code::UnknownSubscription, {id}, {}}));
            else
                answer->give({});
        });
    });
}

Reply<void> ServerHost::restoreSubscription(const QString &id)
{
    return d->command<void>([id](core::ServerCore &core, const core::AnswerPtr<void> &answer) {
        core.restoreSubscription(
            id, [answer](const Result<void> &restored) { answer->give(restored); });
    });
}

Reply<int> ServerHost::command(const DeliveryCommand &command)
{
    return d->command<int>([command](core::ServerCore &core, const core::AnswerPtr<int> &answer) {
        core.command(command, [answer](const Result<int> &changed) { answer->give(changed); });
    });
}

Reply<void> ServerHost::setSetup(const ConnectorSetup &setup)
{
    return d->command<void>([setup](core::ServerCore &core, const core::AnswerPtr<void> &answer) {
        answer->give(core.setSetup(setup));
    });
}

Reply<void> ServerHost::setPublicUrl(const QString &url)
{
    return d->command<void>(
        [d = d.get(), url](core::ServerCore &core, const core::AnswerPtr<void> &answer) {
            const Result<ServerState> told = core.setPublicUrl(url);
            QMetaObject::invokeMethod(d->q, [d, told, answer] {
                d->takeAddresses(told);
                answer->give(told.map([](const ServerState &) {}));
            });
        });
}

void ServerHost::setRetention(const RetentionRules &rules)
{
    d->onCore([rules](core::ServerCore &core) { core.setRetention(rules); });
}

Reply<qint64> ServerHost::removeBefore(const QDateTime &before)
{
    return d->command<qint64>(
        [before](core::ServerCore &core, const core::AnswerPtr<qint64> &answer) {
            core.removeBefore(before, [answer](const Result<qint64> &rows) { answer->give(rows); });
        });
}

Reply<QString> ServerHost::addTestFlow(const QString &trigger, const openapi::JsonValue &inputs)
{
    return d->command<QString>(
        [trigger, inputs](core::ServerCore &core, const core::AnswerPtr<QString> &answer) {
            answer->give(core.addTestFlow(trigger, inputs));
        });
}

Reply<QString> ServerHost::addTrialFlow(const QString &trigger, const TrialRoute &route)
{
    return d->command<QString>(
        [trigger, route](core::ServerCore &core, const core::AnswerPtr<QString> &answer) {
            answer->give(core.addTrialFlow(trigger, route));
        });
}

void ServerHost::setTestFlowAnswer(const QString &id, TestFlow::Answer answer)
{
    d->onCore([id, answer](core::ServerCore &core) { core.setTestFlowAnswer(id, answer); });
}

void ServerHost::removeTestFlow(const QString &id)
{
    d->onCore([id](core::ServerCore &core) { core.removeTestFlow(id); });
}

Reply<SelfTestProbe> ServerHost::beginSelfTest()
{
    return d->command<SelfTestProbe>(
        [](core::ServerCore &core, const core::AnswerPtr<SelfTestProbe> &answer) {
            answer->give(core.beginSelfTest());
        });
}

void ServerHost::endSelfTest()
{
    d->onCore([](core::ServerCore &core) { core.endSelfTest(); });
}

Reply<std::vector<Subscription>> ServerHost::subscriptions()
{
    return d->query<std::vector<Subscription>>(
        [](const store::StoreReader &reader) { return reader.subscriptions(); });
}

Reply<Overview> ServerHost::overview()
{
    return d->query<Overview>([](const store::StoreReader &reader) { return reader.overview(); });
}

Reply<Storage> ServerHost::storage()
{
    return d->query<Storage>([](const store::StoreReader &reader) { return reader.storage(); });
}

Reply<std::vector<DeliveryId>> ServerHost::deliveryIds(const DeliveryQuery &query, int limit)
{
    return d->query<std::vector<DeliveryId>>([query, limit](const store::StoreReader &reader) {
        return reader.deliveryIds(query, limit);
    });
}

Reply<std::vector<Delivery>> ServerHost::deliveries(const std::vector<DeliveryId> &ids)
{
    return d->query<std::vector<Delivery>>(
        [ids](const store::StoreReader &reader) { return reader.deliveries(ids); });
}

Reply<DeliveryDetail> ServerHost::deliveryDetail(DeliveryId id)
{
    return d->query<DeliveryDetail>(
        [id](const store::StoreReader &reader) { return reader.deliveryDetail(id); });
}

void ServerHost::publishLog(const LogLine &line)
{
    if (!d->closing && d->core->isLogRead())
        d->onCore([line](core::ServerCore &core) { core.publishLog(line); });
}

} // namespace server
