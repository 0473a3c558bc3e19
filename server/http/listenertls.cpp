// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/listenertls.h"

#include "server/http/selfsignedcertificate.h"
#include "server/logging.h"

#include <QFile>
#include <QSslCipher>
#include <QSslKey>

namespace server::http {

namespace {

using Code = ServerError::Code;

constexpr qint64 LargestFile = 1024 * 1024;

tl::unexpected<ServerError> failure(Code code, const QStringList &args)
{
    return tl::unexpected(ServerError{code, args, {}});
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.exists())
        return failure(Code::TlsFileMissing, {path});
    if (!file.open(QIODevice::ReadOnly))
        return failure(Code::TlsFileUnreadable, {path, file.errorString()});
    const QByteArray bytes = file.read(LargestFile);
    if (file.error() != QFile::NoError)
        return failure(Code::TlsFileUnreadable, {path, file.errorString()});
    return bytes;
}

ServerError errorOf(TlsFault fault, const TlsChoice &choice)
{
    switch (fault) {
    case TlsFault::NoCertificate:
        return {Code::TlsCertificateInvalid, {choice.certificateFile}, {}};
    case TlsFault::NoKey:
        return {Code::TlsKeyInvalid, {choice.keyFile}, {}};
    case TlsFault::KeyEncrypted:
        return {Code::TlsKeyEncrypted, {choice.keyFile}, {}};
    case TlsFault::KeyMismatch:
        break;
    }
    return {Code::TlsKeyMismatch, {choice.certificateFile, choice.keyFile}, {}};
}

Result<TlsKeyPair> keyPairOf(const TlsChoice &choice, const QStringList &names)
{
    if (choice.kind == TlsChoice::Kind::SelfSigned)
        return selfSignedKeyPair(choice.folder, names, QDateTime::currentDateTimeUtc());
    const Result<QByteArray> chain = readFile(choice.certificateFile);
    if (!chain)
        return tl::unexpected(chain.error());
    const Result<QByteArray> key = readFile(choice.keyFile);
    if (!key)
        return tl::unexpected(key.error());
    const auto pair = readKeyPair(*chain, *key, choice.passPhrase);
    if (!pair)
        return tl::unexpected(errorOf(pair.error(), choice));
    return *pair;
}

/// Those that keep what was recorded secret when the key is lost, and that know no padding.
QList<QSslCipher> ciphers()
{
    QList<QSslCipher> chosen;
    const QList<QSslCipher> known = QSslConfiguration::supportedCiphers();
    for (const QSslCipher &cipher : known) {
        const QString name = cipher.name();
        const bool authenticated = name.contains(u"GCM") || name.contains(u"CHACHA20");
        if (authenticated && (name.startsWith(u"TLS_") || name.startsWith(u"ECDHE-")))
            chosen.append(cipher);
    }
    return chosen;
}

QSslConfiguration configurationOf(const TlsKeyPair &pair, const QList<QSslCertificate> &chain)
{
    // Not the default one, which puts all authorities of the system into every handshake.
    QSslConfiguration configuration;
    configuration.setCaCertificates({});
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setCiphers(ciphers());
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(
        QSslKey(pair.key, pair.isRsa ? QSsl::Rsa : QSsl::Ec, QSsl::Pem, QSsl::PrivateKey));
    return configuration;
}

TlsCertificate shownOf(const QSslCertificate &own, const TlsChoice &choice)
{
    TlsCertificate shown;
    shown.selfSigned = choice.kind == TlsChoice::Kind::SelfSigned;
    shown.file = shown.selfSigned ? selfSignedFile(choice.folder) : choice.certificateFile;
    shown.names = own.subjectAlternativeNames().values();
    shown.names.sort();
    shown.expires = own.expiryDate().toUTC();
    shown.fingerprint = own.digest(QCryptographicHash::Sha256).toHex(':').toUpper();
    return shown;
}

} // namespace

Result<ListenerTls> listenerTls(const TlsChoice &choice, const QStringList &names)
{
    const Result<TlsKeyPair> pair = keyPairOf(choice, names);
    if (!pair)
        return tl::unexpected(pair.error());
    const QList<QSslCertificate> chain = QSslCertificate::fromData(pair->chain, QSsl::Pem);
    if (chain.isEmpty())
        return failure(Code::TlsCertificateInvalid, {choice.certificateFile});
    ListenerTls tls{configurationOf(*pair, chain), chain.front(), shownOf(chain.front(), choice)};
    if (tls.configuration.privateKey().isNull())
        return failure(Code::TlsKeyInvalid, {choice.keyFile});
    if (tls.shown.isExpired()) {
        qCWarning(httpLog).noquote() << "the certificate" << tls.shown.file << "expired on"
                                     << tls.shown.expires.toString(Qt::ISODate);
    }
    return tls;
}

} // namespace server::http
