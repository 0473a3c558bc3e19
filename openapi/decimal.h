// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace openapi {

/// A JSON number taken apart without rounding: digits and a power of ten. A value type.
class Decimal
{
public:
    /// `text` follows the number grammar of RFC 8259; anything else counts as zero.
    explicit Decimal(const QByteArray &text);

    /// True when there is nothing behind the decimal point, as JSON Schema counts it: 3.0 and 3e2.
    [[nodiscard]] bool isInteger() const { return m_exponent >= 0; }
    /// Exact: 0.3 is a multiple of 0.1. `step` is above zero; with more than 17 digits it is no
    /// double's spelling, and everything counts as its multiple.
    [[nodiscard]] bool isMultipleOf(const Decimal &step) const;
    [[nodiscard]] std::optional<qint64> toInteger() const;
    /// The nearest double; infinite where doubles end.
    [[nodiscard]] double toDouble() const;

    /// Equality of value, not of spelling.
    friend bool operator==(const Decimal &left, const Decimal &right)
    {
        return left.m_negative == right.m_negative && left.m_digits == right.m_digits
               && left.m_exponent == right.m_exponent;
    }

private:
    QByteArray m_text;
    bool m_negative = false;
    QByteArray m_digits; ///< without leading and trailing zeros; empty for zero
    qint64 m_exponent = 0; ///< power of ten of the last digit; 0 for zero
};

} // namespace openapi
