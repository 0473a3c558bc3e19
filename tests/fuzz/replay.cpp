// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QTest>

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// Gives a fuzz target every input that is kept for it. A target that finds something ends the
/// program.
class Replay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
};

void Replay::survives_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(DECLIC_FUZZ_INPUTS));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    QVERIFY2(!names.isEmpty(), DECLIC_FUZZ_INPUTS);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void Replay::survives()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray input = file.readAll();
    QCOMPARE(LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()),
                                    static_cast<std::size_t>(input.size())),
             0);
}

QTEST_APPLESS_MAIN(Replay)
#include "replay.moc"
