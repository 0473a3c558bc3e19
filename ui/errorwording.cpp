// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wording.h"

#include <QCoreApplication>

namespace ui::wording {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::errors)
};

QString firstDiagnostic(const server::ServerError &error)
{
    if (error.diagnostics.empty())
        return {};
    const openapi::Diagnostic &first = error.diagnostics.front();
    const QString place = first.pointer.toString();
    return place.isEmpty() ? diagnostic(first) : Words::tr("%1: %2").arg(place, diagnostic(first));
}

Explanation explainStart(const server::ServerError &error)
{
    using Code = server::ServerError::Code;
    const QString first = error.args.value(0);
    const QString second = error.args.value(1);
    switch (error.code) {
    case Code::NotRunning:
        return {Words::tr("The server is not running"),
                Words::tr("Start it with the button at the top, then try again.")};
    case Code::AddressInUse:
        return {Words::tr("%1 is already in use").arg(first),
                Words::tr("Another program, perhaps a second Declic, listens there. Close it, or "
                          "start Declic with another --connector or --operator port.")};
    case Code::AddressNotAvailable:
        return {Words::tr("Cannot listen on %1").arg(first),
                Words::tr("The system says: %1. Choose an address of this computer and a port "
                          "above 1023.")
                    .arg(second)};
    case Code::OperatorTokenMissing:
        return {Words::tr("The operator address needs a token"),
                Words::tr("It can be reached from other computers. Set an operator token, or let "
                          "it listen on 127.0.0.1 only.")};
    case Code::PublicUrlInvalid:
        return {Words::tr("The public URL is not usable"),
                Words::tr("“%1” is not an http or https address. Write it like "
                          "https://shop.example.")
                    .arg(first)};
    case Code::TokenRulesInvalid:
        return {Words::tr("Callers' access tokens cannot be checked"),
                Words::tr("The rules about tenants, audiences and issuer do not fit together: %1.")
                    .arg(first)};
    case Code::StoreUnavailable:
        return {Words::tr("The data file cannot be opened"),
                Words::tr("%1: %2. Check that the folder exists, that you may write to it and "
                          "that the disk is not full.")
                    .arg(first, second)};
    case Code::StoreTooNew:
        return {Words::tr("The data file comes from a newer Declic"),
                Words::tr("It has format %1; this program knows formats up to %2. Update Declic, "
                          "or choose another data folder.")
                    .arg(first, second)};
    case Code::StoreBusy:
        return {Words::tr("The data file is in use"),
                Words::tr("Another Declic works with it. Close that one, or choose another data "
                          "folder. (%1)")
                    .arg(first)};
    default:
        return {};
    }
}

Explanation explainTls(const server::ServerError &error)
{
    using Code = server::ServerError::Code;
    const QString first = error.args.value(0);
    const QString second = error.args.value(1);
    switch (error.code) {
    case Code::TlsFileMissing:
        return {Words::tr("A file for https is missing"),
                Words::tr("There is no file “%1”. Choose the certificate and its private key "
                          "again, or use a self-signed certificate.")
                    .arg(first)};
    case Code::TlsFileUnreadable:
        return {Words::tr("A file for https cannot be read"),
                Words::tr("%1: %2. Let this user read the file, or choose another one.")
                    .arg(first, second)};
    case Code::TlsCertificateInvalid:
        return {Words::tr("The certificate file holds no certificate"),
                Words::tr("“%1” has no “BEGIN CERTIFICATE” in it, or what follows is damaged. "
                          "Choose a PEM file with the certificate first and its chain behind it.")
                    .arg(first)};
    case Code::TlsKeyInvalid:
        return {Words::tr("The key file holds no usable private key"),
                Words::tr("“%1” has no RSA or elliptic curve key as PEM in it. Choose the "
                          "private key that was made for the certificate.")
                    .arg(first)};
    case Code::TlsKeyEncrypted:
        return {Words::tr("The private key needs its pass phrase"),
                Words::tr("“%1” is encrypted, and the pass phrase is missing or wrong. Type it in "
                          "the settings, or set DECLIC_KEY_PASSPHRASE before you start Declic.")
                    .arg(first)};
    case Code::TlsKeyMismatch:
        return {Words::tr("The private key belongs to another certificate"),
                Words::tr("“%2” does not fit “%1”. Choose the two files that were made together.")
                    .arg(first, second)};
    case Code::SelfSignedFailed:
        return {Words::tr("A self-signed certificate could not be made"),
                Words::tr("The reason: %1. Check that the data folder can be written and that the "
                          "disk is not full.")
                    .arg(first)};
    default:
        return {};
    }
}

Explanation explainCommand(const server::ServerError &error)
{
    using Code = server::ServerError::Code;
    const QString first = error.args.value(0);
    const QString second = error.args.value(1);
    switch (error.code) {
    case Code::UnknownTrigger:
        return {
            Words::tr("There is no event “%1”").arg(first),
            Words::tr("Choose one of the definition: %1.").arg(error.args.mid(1).join(u", "_qs))};
    case Code::UnknownSubscription:
        return {Words::tr("This subscription is gone"),
                Words::tr("The flow unsubscribed or was removed meanwhile. Choose another one.")};
    case Code::UnknownDelivery:
        return {Words::tr("This delivery is gone"),
                Words::tr("It was removed from the history meanwhile. Refresh the list.")};
    case Code::UnknownTestFlow:
        return {Words::tr("This test flow is gone"), Words::tr("Add a new one.")};
    case Code::PayloadInvalid:
        return {Words::tr("The values do not fit the event"),
                Words::tr("%1 Correct it, or send it all the same to see how the flow reacts.")
                    .arg(firstDiagnostic(error))};
    case Code::PayloadNotJson:
        return {Words::tr("The text is not JSON"), firstDiagnostic(error)};
    case Code::CallbackRefused:
        return {Words::tr("The callback host %1 is not allowed").arg(first),
                Words::tr("%1. If you trust it, allow it with --allow-callback.").arg(second)};
    case Code::CallbackInvalid:
        return {Words::tr("The callback URL is not usable"), first};
    case Code::SubscribeFailed:
        return {Words::tr("The test flow could not subscribe"),
                Words::tr("The connector answered: %1. The log has the details.").arg(first)};
    case Code::NoSubscriber:
        return {Words::tr("Nobody listens to this event"),
                Words::tr("Let a flow subscribe, or add a test flow, and fire again.")};
    default:
        return {};
    }
}

} // namespace

Explanation explain(const server::ServerError &error)
{
    for (const Explanation &explained : {explainStart(error), explainTls(error)}) {
        if (!explained.title.isEmpty())
            return explained;
    }
    return explainCommand(error);
}

} // namespace ui::wording
