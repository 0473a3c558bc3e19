// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/testflowpass.h"

#include "server/http/constanttime.h"

#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace server::http {

TestFlowPass::TestFlowPass()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), static_cast<qsizetype>(bits.size()));
    for (const quint32 part : bits)
        m_secret += QByteArray::number(part, 16).rightJustified(8, '0');
}

std::optional<auth::Claims> TestFlowPass::bearerOf(const Request &request) const
{
    if (!equalInConstantTime(request.header(Field), m_secret))
        return {};
    const QUuid flow(QString::fromLatin1(request.header("x-declic-test-flow")));
    return auth::Claims{flow.toString(QUuid::WithoutBraces),
                        {},
                        QStringLiteral("Test flow"),
                        QStringLiteral("Declic")};
}

} // namespace server::http
