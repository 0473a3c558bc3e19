// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/tlskeypair.h"

#include <QHostAddress>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace server::http {

namespace {

constexpr long LifeTime = 397L * 24 * 3600; // s; longer ones are refused by browsers
constexpr long Backdating = 3600; // s, for clocks that are behind
constexpr int SerialBytes = 16;
constexpr qsizetype LongestCommonName = 64; // RFC 5280, ub-common-name

template<typename T, void (*Free)(T *)>
struct Freed
{
    void operator()(T *object) const { Free(object); }
};
void freeBio(BIO *bio)
{
    BIO_free(bio);
}
using Bio = std::unique_ptr<BIO, Freed<BIO, freeBio>>;
using Certificate = std::unique_ptr<X509, Freed<X509, X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY, EVP_PKEY_free>>;

Bio readerOf(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

QByteArray bytesOf(const Bio &bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return QByteArray(bytes, size);
}

/// What OpenSSL calls for a pass phrase; without one it would ask at the terminal.
int givePassPhrase(char *buffer, int size, int, void *given)
{
    const auto &passPhrase = *static_cast<const QByteArray *>(given);
    const int length = static_cast<int>(std::min<qsizetype>(size, passPhrase.size()));
    std::memcpy(buffer, passPhrase.constData(), static_cast<size_t>(length));
    return length;
}

QByteArray pemOf(EVP_PKEY *key)
{
    const Bio out(BIO_new(BIO_s_mem()));
    const bool written = PEM_write_bio_PrivateKey(out.get(), key, nullptr, nullptr, 0, nullptr,
                                                  nullptr)
                         == 1;
    return written ? bytesOf(out) : QByteArray();
}

QByteArray pemOf(X509 *certificate)
{
    const Bio out(BIO_new(BIO_s_mem()));
    return PEM_write_bio_X509(out.get(), certificate) == 1 ? bytesOf(out) : QByteArray();
}

/// As X509V3_EXT_conf_nid() reads it: "DNS:localhost,IP:127.0.0.1".
QByteArray alternativeNames(const QStringList &names)
{
    QStringList parts;
    for (const QString &name : names) {
        const bool isAddress = !QHostAddress(name).isNull();
        // A comma would begin a field of its own.
        if (!name.isEmpty() && !name.contains(u',') && !name.contains(u'\n'))
            parts.append((isAddress ? u"IP:" : u"DNS:") + name);
    }
    return parts.join(u',').toLatin1();
}

bool addExtension(X509 *certificate, int id, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, id, value.constData());
    const bool added = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

bool setSerial(X509 *certificate)
{
    unsigned char bytes[SerialBytes];
    if (RAND_bytes(bytes, SerialBytes) != 1)
        return false;
    bytes[0] &= 0x7f; // positive
    BIGNUM *number = BN_bin2bn(bytes, SerialBytes, nullptr);
    const bool set = number && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
    return set;
}

bool setSubject(X509 *certificate, const QString &name)
{
    X509_NAME *subject = X509_get_subject_name(certificate);
    const QByteArray common = name.left(LongestCommonName).toUtf8();
    const auto *text = reinterpret_cast<const unsigned char *>(common.constData());
    return X509_NAME_add_entry_by_txt(subject, "O", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>("Declic"), -1, -1, 0)
               == 1
           && X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, text, -1, -1, 0) == 1
           && X509_set_issuer_name(certificate, subject) == 1;
}

bool setTimes(X509 *certificate, const QDateTime &now)
{
    const time_t start = static_cast<time_t>(now.toSecsSinceEpoch() - Backdating);
    return ASN1_TIME_set(X509_getm_notBefore(certificate), start)
           && ASN1_TIME_set(X509_getm_notAfter(certificate), start + LifeTime);
}

/// Without a key usage: one that left signing certificates out would keep libraries from taking it
/// for self-signed.
Certificate signedCertificate(EVP_PKEY *key, const QStringList &names, const QDateTime &now)
{
    const QByteArray alternatives = alternativeNames(names);
    Certificate made(X509_new());
    const bool done = made && !alternatives.isEmpty() && X509_set_version(made.get(), 2) == 1
                      && setSerial(made.get()) && setSubject(made.get(), names.front())
                      && setTimes(made.get(), now) && X509_set_pubkey(made.get(), key) == 1
                      && addExtension(made.get(), NID_basic_constraints, "critical,CA:FALSE")
                      && addExtension(made.get(), NID_ext_key_usage, "serverAuth")
                      && addExtension(made.get(), NID_subject_alt_name, alternatives)
                      && X509_sign(made.get(), key, EVP_sha256()) > 0;
    return done ? std::move(made) : nullptr;
}

tl::expected<Key, TlsFault> readKey(const QByteArray &pem, const QByteArray &passPhrase)
{
    ERR_clear_error();
    QByteArray given = passPhrase;
    Key key(PEM_read_bio_PrivateKey(readerOf(pem).get(), nullptr, givePassPhrase, &given));
    if (key) {
        const int kind = EVP_PKEY_get_base_id(key.get());
        if (kind == EVP_PKEY_RSA || kind == EVP_PKEY_EC)
            return key;
    }
    const bool isEncrypted = !key && pem.contains("ENCRYPTED");
    return tl::make_unexpected(isEncrypted ? TlsFault::KeyEncrypted : TlsFault::NoKey);
}

} // namespace

tl::expected<TlsKeyPair, TlsFault> readKeyPair(const QByteArray &chain, const QByteArray &key,
                                               const QByteArray &passPhrase)
{
    const auto fault = [](TlsFault what) {
        ERR_clear_error(); // or a later TLS call would report what went wrong here
        return tl::make_unexpected(what);
    };
    const Certificate own(PEM_read_bio_X509(readerOf(chain).get(), nullptr, nullptr, nullptr));
    if (!own)
        return fault(TlsFault::NoCertificate);
    const auto read = readKey(key, passPhrase);
    if (!read)
        return fault(read.error());
    if (X509_check_private_key(own.get(), read->get()) != 1)
        return fault(TlsFault::KeyMismatch);
    return TlsKeyPair{chain, pemOf(read->get()), EVP_PKEY_get_base_id(read->get()) == EVP_PKEY_RSA};
}

std::optional<TlsKeyPair> makeKeyPair(const QStringList &names, const QDateTime &now)
{
    if (names.isEmpty())
        return {};
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = key ? signedCertificate(key.get(), names, now) : nullptr;
    ERR_clear_error();
    if (!certificate)
        return {};
    return TlsKeyPair{pemOf(certificate.get()), pemOf(key.get()), false};
}

} // namespace server::http
