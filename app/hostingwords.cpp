// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hostingwords.h"

#include "server/describe.h"

namespace app {
using namespace Qt::StringLiterals;

QString startFailure(const server::ServerError &error)
{
    using Code = server::ServerError::Code;
    const QString what = u"the server did not start: "_s + server::describe(error);
    switch (error.code) {
    case Code::AddressInUse:
        return what
               + u"\nEnd the other program, or choose other ports: --connector 127.0.0.1:0 "
                 "--operator 127.0.0.1:0 picks free ones."_s;
    case Code::AddressNotAvailable:
        return what + u"\nChoose an address of this machine with --connector and --operator."_s;
    case Code::OperatorTokenMissing:
        return what
               + u"\nSet DECLIC_OPERATOR_TOKEN in the environment, or let --operator stay on "
                 "127.0.0.1."_s;
    case Code::TokenRulesInvalid:
        return what + u"\nSet --audience, and --tenant or --issuer; 'declic serve --help'."_s;
    case Code::TlsFileMissing:
    case Code::TlsFileUnreadable:
    case Code::TlsCertificateInvalid:
    case Code::TlsKeyInvalid:
    case Code::TlsKeyMismatch:
        return what + u"\nName other files with --certificate and --key, or use --self-signed."_s;
    case Code::TlsKeyEncrypted:
        return what + u"\nSet DECLIC_KEY_PASSPHRASE, or the credential key-passphrase."_s;
    case Code::SelfSignedFailed:
        return what + u"\nChoose another folder with --data."_s;
    case Code::StoreBusy:
        return what + u"\nEnd the other console, or choose another folder with --data."_s;
    case Code::StoreUnavailable:
    case Code::StoreTooNew:
        return what + u"\nChoose another folder with --data, or another file with --database."_s;
    default:
        return what;
    }
}

QString projectProblem(const services::KeptProject &kept)
{
    using Problem = services::KeptProject::Problem;
    switch (kept.problem) {
    case Problem::None:
        return {};
    case Problem::Unreadable:
        return u"the project of this connector cannot be read: %1"_s.arg(kept.detail);
    case Problem::Broken:
    case Problem::TooLarge:
        return u"the project of this connector is broken; it was kept as %1"_s.arg(kept.keptAs);
    case Problem::Partly:
        return u"parts of this connector's project are broken; it was kept as %1"_s.arg(
            kept.keptAs);
    case Problem::Newer:
        break;
    }
    return u"a later version wrote this connector's project; it was kept as %1"_s.arg(kept.keptAs);
}

} // namespace app
