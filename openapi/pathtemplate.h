// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace openapi {

using PathVariables = QHash<QString, QString>;

/// A path with variables, "/event/remove/{oid}/{id}". Matches against the *encoded* path of a
/// request, so that an encoded slash stays inside its segment. A variable may stand inside a
/// segment ("guid'{id}'"). A value type; thread-agnostic.
class PathTemplate
{
public:
    PathTemplate() = default;
    explicit PathTemplate(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QStringList variables() const;

    /// Alike for templates that match alike: the names of the variables do not count.
    [[nodiscard]] QByteArray shape() const;

    /// Percent-decoded values of the variables, when the encoded path has this shape. A trailing
    /// slash is significant. A variable matches one or more characters of one segment. A path that
    /// is not percent-encoded UTF-8 matches nothing.
    [[nodiscard]] std::optional<PathVariables> match(const QByteArray &encodedPath) const;
    /// The encoded path with every variable's value percent-encoded in. Empty optional when a
    /// variable has no value or an empty one.
    [[nodiscard]] std::optional<QByteArray> expand(const PathVariables &values) const;

    /// Orders candidates for one path: literal segments before variable ones, left to right.
    [[nodiscard]] static bool moreSpecific(const PathTemplate &left, const PathTemplate &right);

    friend bool operator==(const PathTemplate &left, const PathTemplate &right)
    {
        return left.m_text == right.m_text;
    }

private:
    struct Part
    {
        bool variable = false;
        QString text; ///< variable name, or percent-decoded literal
    };
    using Segment = std::vector<Part>;

    [[nodiscard]] static Segment readSegment(const QString &text);
    [[nodiscard]] static bool matchSegment(const Segment &segment, QStringView value,
                                           PathVariables &variables);

    QString m_text;
    std::vector<Segment> m_segments;
};

} // namespace openapi
