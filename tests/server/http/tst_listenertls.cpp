// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/listenertls.h"

#include "server/http/selfsignedcertificate.h"

#include <QFile>
#include <QRegularExpression>
#include <QSslCipher>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace server;
using namespace server::http;
using Code = ServerError::Code;

namespace {

const QStringList Names{u"localhost"_qs, u"127.0.0.1"_qs, u"::1"_qs, u"shop.example"_qs};

QString sample(const char *name)
{
    return QStringLiteral(DECLIC_SOURCE_DIR "/tests/samples/tls/") + QLatin1String(name);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TlsChoice files(const QString &certificate, const QString &key, const QByteArray &passPhrase = {})
{
    TlsChoice choice;
    choice.kind = TlsChoice::Kind::Files;
    choice.certificateFile = certificate;
    choice.keyFile = key;
    choice.passPhrase = passPhrase;
    return choice;
}

} // namespace

class TestListenerTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesACertificate();
    void makesNoneForOddNames_data();
    void makesNoneForOddNames();
    void readsFiles_data();
    void readsFiles();
    void refusesFiles_data();
    void refusesFiles();
    void tellsOfAnExpiredOne();
    void keepsTheSelfSigned();
    void makesItAnew_data();
    void makesItAnew();
    void failsWhereItCannotWrite();
    void isStrict();
};

void TestListenerTls::makesACertificate()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto pair = makeKeyPair(Names, now);
    QVERIFY(pair);
    QVERIFY(!pair->isRsa);
    const QSslCertificate made(pair->chain);
    QVERIFY(!made.isNull());
    QVERIFY(made.isSelfSigned());
    QCOMPARE(made.publicKey().algorithm(), QSsl::Ec);
    QCOMPARE(made.publicKey().length(), 256);
    const auto names = made.subjectAlternativeNames();
    QCOMPARE(names.size(), 4);
    QVERIFY(names.values(QSsl::DnsEntry).contains(u"shop.example"_qs));
    QVERIFY(names.values(QSsl::IpAddressEntry).contains(u"127.0.0.1"_qs));
    QVERIFY(made.effectiveDate() <= now);
    QVERIFY(made.effectiveDate().daysTo(made.expiryDate()) <= 397);
    QVERIFY(now.daysTo(made.expiryDate()) > 390);
    QVERIFY(readKeyPair(pair->chain, pair->key, {}));
    const auto other = makeKeyPair(Names, now);
    QVERIFY(other->key != pair->key);
    QVERIFY(QSslCertificate(other->chain).serialNumber() != made.serialNumber());
}

void TestListenerTls::makesNoneForOddNames_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << QStringList() << 0;
    QTest::newRow("empty") << QStringList{QString()} << 0;
    QTest::newRow("comma") << QStringList{u"a,DNS:evil.example"_qs} << 0;
    QTest::newRow("comma beside a good one")
        << QStringList{u"good"_qs, u"a,DNS:evil.example"_qs} << 1;
    QTest::newRow("line end") << QStringList{u"good"_qs, u"a\nDNS:evil.example"_qs} << 1;
    QTest::newRow("very long") << QStringList{QString(300, u'a')} << 1;
}

void TestListenerTls::makesNoneForOddNames()
{
    QFETCH(QStringList, names);
    QFETCH(int, count);
    const auto pair = makeKeyPair(names, QDateTime::currentDateTimeUtc());
    const QSslCertificate made(pair ? pair->chain : QByteArray());
    QCOMPARE(int(made.subjectAlternativeNames().size()), count);
    QVERIFY(!made.subjectAlternativeNames().values().contains(u"evil.example"_qs));
}

void TestListenerTls::readsFiles_data()
{
    QTest::addColumn<TlsChoice>("choice");
    QTest::newRow("RSA") << files(sample("rsa.crt"), sample("rsa.key"));
    QTest::newRow("pass phrase") << files(sample("rsa.crt"), sample("rsa-encrypted.key"),
                                          "open-sesame");
    QTest::newRow("a pass phrase that is not needed")
        << files(sample("rsa.crt"), sample("rsa.key"), "open-sesame");
}

void TestListenerTls::readsFiles()
{
    QFETCH(TlsChoice, choice);
    const auto tls = listenerTls(choice, {});
    QVERIFY(tls);
    QVERIFY(!tls->configuration.privateKey().isNull());
    QCOMPARE(tls->shown.names, QStringList{u"shop.example"_qs});
    QCOMPARE(tls->shown.file, choice.certificateFile);
    QVERIFY(!tls->shown.selfSigned);
    QVERIFY(!tls->shown.isExpired());
    static const QRegularExpression digest(u"^([0-9A-F]{2}:){31}[0-9A-F]{2}$"_qs);
    QVERIFY(digest.match(QString::fromLatin1(tls->shown.fingerprint)).hasMatch());
}

void TestListenerTls::refusesFiles_data()
{
    QTest::addColumn<TlsChoice>("choice");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("arguments");
    const auto row = [](const char *name, const TlsChoice &choice, Code code, int arguments = 1) {
        QTest::newRow(name) << choice << int(code) << arguments;
    };
    const QString good = sample("rsa.crt");
    const QString folder = sample("");
    row("no certificate named", files({}, sample("rsa.key")), Code::TlsFileMissing);
    row("no such certificate", files(sample("nowhere"), sample("rsa.key")), Code::TlsFileMissing);
    row("no such key", files(good, sample("nowhere")), Code::TlsFileMissing);
    row("a folder", files(folder, sample("rsa.key")), Code::TlsFileUnreadable, 2);
    row("a key as certificate", files(sample("rsa.key"), sample("rsa.key")),
        Code::TlsCertificateInvalid);
    row("a certificate as key", files(good, good), Code::TlsKeyInvalid);
    row("neither", files(sample("make.sh"), sample("make.sh")), Code::TlsCertificateInvalid);
    row("Ed25519", files(good, sample("ed25519.key")), Code::TlsKeyInvalid);
    row("another key", files(good, sample("other.key")), Code::TlsKeyMismatch, 2);
    row("no pass phrase", files(good, sample("rsa-encrypted.key")), Code::TlsKeyEncrypted);
    row("wrong pass phrase", files(good, sample("rsa-encrypted.key"), "open-barley"),
        Code::TlsKeyEncrypted);
    row("endless pass phrase", files(good, sample("rsa-encrypted.key"), QByteArray(100'000, 'x')),
        Code::TlsKeyEncrypted);
}

void TestListenerTls::refusesFiles()
{
    QFETCH(TlsChoice, choice);
    QFETCH(int, code);
    QFETCH(int, arguments);
    const auto tls = listenerTls(choice, {});
    QVERIFY(!tls);
    QCOMPARE(int(tls.error().code), code);
    QCOMPARE(int(tls.error().args.size()), arguments);
}

void TestListenerTls::tellsOfAnExpiredOne()
{
    const QTemporaryDir folder;
    const auto old = makeKeyPair(Names, QDateTime::currentDateTimeUtc().addYears(-2));
    QFile certificate(folder.filePath(u"old.crt"_qs));
    QFile key(folder.filePath(u"old.key"_qs));
    QVERIFY(certificate.open(QIODevice::WriteOnly) && key.open(QIODevice::WriteOnly));
    certificate.write(old->chain);
    key.write(old->key);
    certificate.close();
    key.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"old.crt expired on"_qs));
    const auto tls = listenerTls(files(certificate.fileName(), key.fileName()), {});
    QVERIFY(tls); // whoever pins it may go on
    QVERIFY(tls->shown.isExpired());
}

void TestListenerTls::keepsTheSelfSigned()
{
    const QTemporaryDir folder;
    TlsChoice choice;
    choice.kind = TlsChoice::Kind::SelfSigned;
    choice.folder = folder.path();
    const auto first = listenerTls(choice, Names);
    QVERIFY(first);
    QVERIFY(first->shown.selfSigned);
    QCOMPARE(first->shown.file, folder.filePath(u"connector.crt"_qs));
    QCOMPARE(bytesOf(first->shown.file), first->certificate.toPem());
    const QFile key(folder.filePath(u"connector.key"_qs));
    QCOMPARE(key.permissions()
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther
                    | QFile::ExeOwner),
             QFile::Permissions());
    const auto second = listenerTls(choice, Names);
    QVERIFY(second);
    QCOMPARE(second->shown, first->shown);
}

void TestListenerTls::makesItAnew_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("damaged");
    QTest::newRow("another name") << (Names + QStringList{u"new.example"_qs}) << 0 << QString();
    QTest::newRow("a name less") << Names.mid(1) << 0 << QString();
    QTest::newRow("soon expired") << Names << 392 << QString();
    QTest::newRow("expired") << Names << 1000 << QString();
    QTest::newRow("not yet valid") << Names << -10 << QString();
    QTest::newRow("damaged key") << Names << 0 << u"connector.key"_qs;
    QTest::newRow("damaged certificate") << Names << 0 << u"connector.crt"_qs;
}

void TestListenerTls::makesItAnew()
{
    QFETCH(QStringList, names);
    QFETCH(int, days);
    QFETCH(QString, damaged);
    const QTemporaryDir folder;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto first = selfSignedKeyPair(folder.path(), Names, now);
    QVERIFY(first);
    if (!damaged.isEmpty()) {
        QFile file(folder.filePath(damaged));
        QVERIFY(file.resize(40));
    }
    const auto second = selfSignedKeyPair(folder.path(), names, now.addDays(days));
    QVERIFY(second);
    QVERIFY(second->key != first->key);
    const auto third = selfSignedKeyPair(folder.path(), names, now.addDays(days));
    QCOMPARE(third->key, second->key);
}

void TestListenerTls::failsWhereItCannotWrite()
{
    TlsChoice choice;
    choice.kind = TlsChoice::Kind::SelfSigned;
    choice.folder = u"/nonexistent/folder"_qs;
    const auto tls = listenerTls(choice, Names);
    QVERIFY(!tls);
    QCOMPARE(tls.error().code, Code::SelfSignedFailed);
    QVERIFY(tls.error().args.front().contains(u"/nonexistent/folder/connector.key"_qs));
}

void TestListenerTls::isStrict()
{
    const auto tls = listenerTls(files(sample("rsa.crt"), sample("rsa.key")), {});
    QCOMPARE(tls->configuration.protocol(), QSsl::TlsV1_2OrLater);
    QVERIFY(tls->configuration.caCertificates().isEmpty());
    const QList<QSslCipher> ciphers = tls->configuration.ciphers();
    QVERIFY(!ciphers.isEmpty());
    for (const QSslCipher &cipher : ciphers)
        QVERIFY2(!cipher.name().contains(u"CBC") && !cipher.name().contains(u"SHA1"),
                 qPrintable(cipher.name()));
}

QTEST_GUILESS_MAIN(TestListenerTls)
#include "tst_listenertls.moc"
