// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/packaging/iconfile.h"

#include "app/definitionfile.h"
#include "app/packaging/packageicon.h"
#include "app/services/wholefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

namespace app::packaging {

namespace {

constexpr qint64 MostBytes = 8 * 1024 * 1024; ///< of a picture that is read
constexpr int LargestSide = 4096; ///< pixels
constexpr int DrawnSide = 230; ///< pixels of a drawing, which has no size of its own

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::packaging::IconFile)
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(MostBytes + 1) : QByteArray();
}

/// Null where the bytes are no picture, or one of an absurd size.
QImage pictureOf(const QByteArray &bytes)
{
    if (bytes.size() > MostBytes)
        return {};
    QByteArray content = bytes;
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > LargestSide || size.height() > LargestSide)
        return {};
    if (reader.format().startsWith("svg"))
        reader.setScaledSize(size.scaled(DrawnSide, DrawnSide, Qt::KeepAspectRatio));
    return reader.read();
}

QByteArray asPng(const QByteArray &bytes, const QImage &picture)
{
    if (bytes.startsWith("\x89PNG"))
        return bytes;
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return png;
}

QString placeFor(const QString &definition)
{
    const QString present = fileBeside(definition, QStringLiteral(".icon.png"),
                                       QStringLiteral("icon.png"));
    const QFileInfo file(definition);
    return present.isEmpty()
               ? file.absolutePath() + u'/' + file.fileName().section(u'.', 0, 0) + u".icon.png"
               : present;
}

} // namespace

ui::DefinitionIcon iconBeside(const QString &definition)
{
    if (definition.isEmpty())
        return {};
    const QString path = fileBeside(definition, QStringLiteral(".icon.png"),
                                    QStringLiteral("icon.png"));
    if (path.isEmpty())
        return {};
    const QByteArray bytes = contentOf(path);
    return {pictureOf(bytes), iconRemarks(bytes)};
}

tl::expected<void, QString> keepIcon(const QString &source, const QString &definition)
{
    const QByteArray bytes = contentOf(source);
    const QImage picture = pictureOf(bytes);
    if (picture.isNull()) {
        return tl::make_unexpected(
            Words::tr("%1 is no picture that could be read, or larger than 4096 pixels or 8 MiB.")
                .arg(QFileInfo(source).fileName()));
    }
    const QByteArray png = asPng(bytes, picture);
    const QString place = placeFor(definition);
    return services::writeWhole(place, png).map_error([&place](const QString &reason) {
        return Words::tr("%1 cannot be written: %2").arg(place, reason);
    });
}

} // namespace app::packaging
