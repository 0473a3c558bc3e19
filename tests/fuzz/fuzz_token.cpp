// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/discovery.h"
#include "server/auth/tokenvalidator.h"
#include "server/trustworthyurl.h"
#include "tests/fuzz/require.h"
#include "tests/server/auth/entra.h"

using namespace server::auth;
using tests::require;

namespace {

/// The public half of a key that nobody has any more; it signed the sample "in-order" alone.
constexpr const char *Modulus =
    "l8qRefMsDMwKPFj5XoLvKpS860oNqyVh5sFGsWGxMLnP34eA_7_p4qjr8RbhmLwZyovn4djn547sheTy"
    "Pvv_jI1cb7UDUfIjYL8HdQuxbRZWB4xEZ6j5RkSAbX_LOyklQAJw39X2yHGzQztlXLULAVsxeOP3UX3K"
    "1LU-TsmkQ7DDY40gEUq4xzIolqvAiW394RC3fHS9kK5VXHzTIv7emXi1gKKFuCMfhM7Bce-bABVkhJUf"
    "Wjzy7EqbAyBuxRcVcosqwEsDwrRlANvlzKnl0xPXDo1ZSvtuhNbIPCMpWweny-"
    "A7O3_bXrDh6VCDQyAWpK1HcO3ewuze8YyL5hF_WQ";

constexpr const char *GoodHeader = R"({"typ":"JWT","alg":"RS256","kid":"key-1"})";
const QByteArray GoodClaims =
    R"({"aud":"aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee","iss":"https://login.microsoftonline.com/11111111-2222-4333-8444-555555555555/v2.0",)"
    R"("iat":1799999940,"nbf":1799999940,"exp":1800003900,)"
    R"("azp":"aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee","name":"Ada Lovelace",)"
    R"("oid":"0da00000-0000-4000-8000-00000000000a","scp":"impersonate profile","sub":"pairwise-subject","tid":"11111111-2222-4333-8444-555555555555","ver":"2.0"})";

std::vector<IssuerKeys> issuers()
{
    return tests::issuers(R"({"keys":[{"kty":"RSA","use":"sig","kid":"key-1","e":"AQAB","n":")"
                          + QByteArray(Modulus) + R"("}]})");
}

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

void checkToken(const QByteArray &token)
{
    static const TokenValidator validator = tests::validatorFor(tests::rules());
    static const std::vector<IssuerKeys> known = issuers();
    static const QByteArray good = encoded(GoodHeader) + '.' + encoded(GoodClaims) + '.';
    const Verdict verdict = validator.check(token, known, tests::Now);
    const bool accepted = verdict.outcome == Verdict::Outcome::Accepted;
    require(accepted == (verdict.fault() == nullptr));
    require(!accepted || token.startsWith(good));
    for (const server::ClaimCheck &check : verdict.checks)
        require(check.got.size() <= 1000);
}

void readMetadata(const QByteArray &json)
{
    static const Provider anybody;
    if (const auto keys = KeySet::parse(json))
        require(keys->size() > 0 && keys->size() <= std::size_t(KeySet::MaxKeys));
    if (const auto discovery = parseDiscovery(json, anybody))
        require(server::isTrustworthy(discovery->keys));
}

} // namespace

/// A token; or header and claims on two lines, to be made one; or an issuer's metadata or keys.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = tests::fuzzInput(data, size);
    if (const qsizetype line = input.indexOf('\n'); line >= 0) {
        const QByteArray parts = encoded(input.first(line)) + '.' + encoded(input.mid(line + 1));
        checkToken(parts + '.' + encoded(QByteArray(256, 's')));
    } else if (input.startsWith('{')) {
        readMetadata(input);
    } else {
        checkToken(input);
    }
    return 0;
}
