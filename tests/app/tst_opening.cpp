// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guisession.h"
#include "ui/widgets/recordtable.h"

#include <QApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using ui::widgets::RecordTable;

/// How long a user waits for a definition: from the moment a file is dropped until the page shows
/// it. Of every definition in the folder that DECLIC_CORPUS names; skipped without one.
class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFile_data();
    void everyFile();
    void largestTableScrolls();
    void cleanupTestCase();

private:
    struct Opened
    {
        QString file;
        qint64 milliseconds = 0;
    };
    qint64 open(const QString &file);

    QTemporaryDir m_folder;
    QStringList m_files;
    QStringList m_measured; ///< the console's own log takes what is said before
    app::CommonOptions m_options;
    std::unique_ptr<app::GuiSession> m_session;
};

namespace {

/// Notes when the window was last painted with the wanted definition in it.
class PaintWatch final : public QObject
{
public:
    PaintWatch(const app::GuiSession &session, const QString &wanted)
        : m_session(session)
        , m_wanted(wanted)
    {
        m_clock.start();
        qApp->installEventFilter(this);
    }
    qint64 painted = -1; ///< milliseconds since the beginning

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_session.hosted() == m_wanted)
            painted = m_clock.elapsed();
        return false;
    }

private:
    const app::GuiSession &m_session;
    QString m_wanted;
    QElapsedTimer m_clock;
};

} // namespace

void TestOpening::initTestCase()
{
    const QString corpus = qEnvironmentVariable("DECLIC_CORPUS");
    if (corpus.isEmpty())
        QSKIP("DECLIC_CORPUS names no folder");
    QDirIterator files(corpus, {u"*.swagger.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        m_files.append(files.next());
    m_files.sort();
    QVERIFY(!m_files.isEmpty());
    m_options.dataFolder = m_folder.path();
    m_options.connectorEndpoint = app::Endpoint{QHostAddress(QHostAddress::LocalHost), 0};
    m_options.operatorEndpoint = m_options.connectorEndpoint;
    m_session = std::make_unique<app::GuiSession>(m_options,
                                                  *app::services::DataFolder::open(m_folder.path()),
                                                  *app::loadDefinition(QString()));
    m_session->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_session->window()));
    QTRY_COMPARE(m_session->host().state().phase, server::ServerState::Phase::Running);
}

qint64 TestOpening::open(const QString &file)
{
    PaintWatch watch(*m_session, app::services::ProjectStore::canonicalFile(file));
    Q_EMIT m_session->window().openConnectorRequested(file);
    if (!QTest::qWaitFor([&watch] { return watch.painted >= 0; }, 10'000))
        return -1;
    return watch.painted;
}

void TestOpening::everyFile_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("fire") << 2;
    QTest::newRow("connector") << 5;
}

void TestOpening::everyFile()
{
    QFETCH(const int, page);
    QTest::mouseClick(m_session->window().findChild<QWidget *>(u"sidebar%1"_s.arg(page)),
                      Qt::LeftButton);
    std::vector<Opened> opened;
    for (const QString &file : std::as_const(m_files)) {
        const qint64 milliseconds = open(file);
        QVERIFY2(milliseconds >= 0, qPrintable(file));
        opened.push_back({QFileInfo(file).fileName(), milliseconds});
    }
    std::sort(opened.begin(), opened.end(), [](const Opened &left, const Opened &right) {
        return left.milliseconds < right.milliseconds;
    });
    m_measured.append(u"%1: %2 files, median %3 ms"_s.arg(QLatin1String(QTest::currentDataTag()))
                          .arg(opened.size())
                          .arg(opened.at(opened.size() / 2).milliseconds));
    for (size_t place = 1; place <= std::min<size_t>(3, opened.size()); ++place) {
        const Opened &slow = opened.at(opened.size() - place);
        m_measured.append(u"  %1 ms %2"_s.arg(slow.milliseconds).arg(slow.file));
    }
    // A busy machine is slower; what a user would call a stall fails all the same.
    QVERIFY(opened.at(opened.size() / 2).milliseconds < 300);
    QVERIFY(opened.back().milliseconds < 1500);
}

void TestOpening::largestTableScrolls()
{
    const auto larger = [](const QString &left, const QString &right) {
        return QFileInfo(left).size() < QFileInfo(right).size();
    };
    const QString largest = *std::max_element(m_files.begin(), m_files.end(), larger);
    QVERIFY(open(largest) >= 0);
    auto *table = m_session->window().findChild<RecordTable *>(u"operations"_s);
    QVERIFY(table && table->model()->rowCount() > 0);
    QScrollBar *bar = table->verticalScrollBar();
    qint64 worst = 0;
    for (int place = bar->minimum(); place <= bar->maximum(); ++place) {
        QElapsedTimer clock;
        clock.start();
        bar->setValue(place);
        table->viewport()->repaint();
        worst = std::max(worst, clock.elapsed());
    }
    m_measured.append(u"%1 operations of %2, slowest step %3 ms"_s.arg(table->model()->rowCount())
                          .arg(QFileInfo(largest).fileName())
                          .arg(worst));
    QVERIFY(worst < 250);
}

void TestOpening::cleanupTestCase()
{
    m_session.reset();
    for (const QString &line : std::as_const(m_measured))
        qInfo("%s", qPrintable(line));
}

QTEST_MAIN(TestOpening)

#include "tst_opening.moc"
