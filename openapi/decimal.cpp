// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/decimal.h"

#include <algorithm>
#include <limits>

namespace openapi {

namespace {

// Beyond any text's length, so that adding a digit count neither overflows nor changes the answer.
constexpr qint64 HugeExponent = 1'000'000'000'000;

qint64 saturatedExponent(const QByteArray &text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (ok)
        return std::clamp(value, -HugeExponent, HugeExponent);
    return text.startsWith('-') ? -HugeExponent : HugeExponent;
}

} // namespace

Decimal::Decimal(const QByteArray &text)
    : m_text(text)
{
    const QByteArray lower = text.toLower();
    const qsizetype mark = lower.indexOf('e');
    QByteArray mantissa = mark < 0 ? lower : lower.left(mark);
    if (mark >= 0)
        m_exponent = saturatedExponent(lower.mid(mark + 1));
    m_negative = mantissa.startsWith('-');
    if (m_negative)
        mantissa.remove(0, 1);
    if (const qsizetype point = mantissa.indexOf('.'); point >= 0) {
        m_exponent -= mantissa.size() - point - 1;
        mantissa.remove(point, 1);
    }
    qsizetype begin = 0;
    qsizetype end = mantissa.size();
    while (end > begin && mantissa[end - 1] == '0')
        --end;
    while (begin < end && mantissa[begin] == '0')
        ++begin;
    m_exponent += mantissa.size() - end;
    m_digits = mantissa.mid(begin, end - begin);
    if (m_digits.isEmpty()) {
        m_exponent = 0;
        m_negative = false;
    }
}

bool Decimal::isMultipleOf(const Decimal &step) const
{
    constexpr qsizetype mostDigits = 17; // so that ten times a remainder fits into 64 bits
    if (m_digits.isEmpty() || step.m_digits.isEmpty() || step.m_digits.size() > mostDigits)
        return true;
    if (m_exponent < step.m_exponent)
        return false; // its last digit, which is not 0, stands behind the step's
    const quint64 divisor = step.m_digits.toULongLong();
    quint64 rest = 0;
    for (const char digit : m_digits)
        rest = (rest * 10 + quint64(digit - '0')) % divisor;
    // 2 and 5 divide the divisor at most 56 times; further zeros change nothing.
    const qint64 zeros = std::min<qint64>(m_exponent - step.m_exponent, 60);
    for (qint64 i = 0; i < zeros; ++i)
        rest = rest * 10 % divisor;
    return rest == 0;
}

double Decimal::toDouble() const
{
    bool ok = false;
    const double value = m_text.toDouble(&ok);
    if (ok)
        return value;
    // Qt answers 0 for what no double can hold, be it too large or too small.
    const bool large = m_exponent + m_digits.size() > 0;
    const double limit = large ? std::numeric_limits<double>::infinity() : 0.0;
    return m_negative ? -limit : limit;
}

std::optional<qint64> Decimal::toInteger() const
{
    if (m_digits.isEmpty())
        return 0;
    // 9223372036854775807 has 19 digits.
    if (m_exponent < 0 || m_exponent + m_digits.size() > 19)
        return std::nullopt;
    QByteArray text = m_negative ? "-" : "";
    text += m_digits;
    text.append(m_exponent, '0');
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace openapi
