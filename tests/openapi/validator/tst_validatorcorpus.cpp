// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/validator.h"

#include <QDirIterator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace openapi;
using namespace openapi::validator;

/// Validates the published definitions in the folder that DECLIC_CORPUS names. They are in use, so
/// an error must have a reason.
class TestValidatorCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reportsNoError_data();
    void reportsNoError();
    void fixesMend_data();
    void fixesMend();
    void tellsFigures();

private:
    QStringList m_files;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Defects that are real, by file and rule.
const QMultiHash<QString, QString> &realDefects()
{
    static const QMultiHash<QString, QString> defects = {
        {u"DocuSignDemo"_s,
         u"BodyOrFormDataParameterInFetchOperationNotAllowed"_s}, // a GET with a body
        {u"AgilePoint-NX"_s, u"InvalidEnumValue"_s}, // booleans in quotes
        {u"Aletheia"_s, u"InvalidEnumValue"_s}, // booleans in quotes
        {u"N-able-Cloud-User-Hub"_s, u"InvalidEnumValue"_s}, // booleans in quotes
        {u"Secure-Code-Warrior"_s, u"InvalidEnumValue"_s}, // numbers and booleans in quotes
        {u"TPCPortal"_s, u"InvalidEnumValue"_s}, // booleans in quotes
        {u"Encodian"_s, u"DefaultValueMustMatchType"_s}, // booleans in quotes
        {u"Impexium"_s, u"DefaultValueMustMatchType"_s}, // a number in quotes
        {u"Tribal"_s, u"DefaultValueMustMatchType"_s}, // null as a text
        {u"Encodian"_s,
         u"SecurityRequirementMustBeDefined"_s}, // names a definition that is not there
        {u"QPP-NextGen"_s,
         u"SecurityRequirementMustBeDefined"_s}, // names a definition that is not there
        {u"Scrive-eSign"_s,
         u"SecurityRequirementMustBeDefined"_s}, // names a definition that is not there
        {u"iObeya"_s,
         u"SecurityRequirementMustBeDefined"_s}, // names a definition that is not there
        {u"Entersoft"_s,
         u"OAuthSecurityRequirementValueMustBeScopeName"_s}, // names a scope that is not there
        {u"AtBot"_s,
         u"NotificationUrlNotAllowedInThisPosition"_s}, // marks the callback address in an answer
        {u"Icon-Horse"_s, u"JsonSyntax"_s}, // a closing brace is missing
        {u"IN-D-Invoice-Data-Capture"_s, u"JsonSyntax"_s}, // a comma is missing
    };
    return defects;
}

} // namespace

void TestValidatorCorpus::initTestCase()
{
    const QString folder = qEnvironmentVariable("DECLIC_CORPUS");
    if (folder.isEmpty())
        QSKIP("Set DECLIC_CORPUS to a folder of connector definitions to run this test.");
    QDirIterator files(folder, {u"*.swagger.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        m_files.append(files.next());
    QVERIFY(!m_files.isEmpty());
}

void TestValidatorCorpus::reportsNoError_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : std::as_const(m_files))
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
}

void TestValidatorCorpus::reportsNoError()
{
    QFETCH(QString, path);
    const Document document(contentOf(path));
    const QString name = QFileInfo(path).fileName().section(u'.', 0, 0);
    QSet<QString> expected;
    for (const QString &rule : realDefects().values(name))
        expected.insert(rule);
    QSet<QString> found;
    for (const Finding &finding : validate(document, Profile::PrivateUse)) {
        QVERIFY(finding.line >= 1 && finding.column >= 1);
        if (finding.severity != Severity::Error)
            continue;
        const QString rule = QString::fromLatin1(finding.rule->id);
        if (!expected.contains(rule))
            qWarning().noquote() << rule << name << finding.line << finding.pointer.toString()
                                 << finding.args;
        found.insert(rule);
    }
    QCOMPARE(found, expected);
}

void TestValidatorCorpus::fixesMend_data()
{
    reportsNoError_data();
}

/// All fixes of a kind at once leave JSON behind that breaks the rule less often.
void TestValidatorCorpus::fixesMend()
{
    QFETCH(QString, path);
    const Document document(contentOf(path));
    const Findings findings = validate(document, Profile::Certification);
    const auto countOf = [](const Rule *rule, const Findings &list) {
        return std::count_if(list.begin(), list.end(),
                             [&](const Finding &finding) { return finding.rule == rule; });
    };
    QSet<const Rule *> done;
    for (const Finding &finding : findings) {
        if (!finding.fix || done.contains(finding.rule))
            continue;
        done.insert(finding.rule);
        const auto mended = applied(document, fixesLike(finding, findings));
        QVERIFY2(mended, finding.rule->id);
        QVERIFY2(!hasErrors(mended->diagnostics()), finding.rule->id);
        QVERIFY2(countOf(finding.rule, validate(*mended, Profile::Certification))
                     < countOf(finding.rule, findings),
                 finding.rule->id);
    }
}

void TestValidatorCorpus::tellsFigures()
{
    QMap<QString, int> files;
    qint64 slowest = 0;
    QString slowestName;
    for (const QString &path : std::as_const(m_files)) {
        const Document document(contentOf(path));
        QElapsedTimer timer;
        timer.start();
        QSet<QString> ids;
        for (const Finding &finding : validate(document, Profile::Certification))
            ids.insert(QString::fromLatin1(finding.rule->id));
        if (timer.elapsed() > slowest) {
            slowest = timer.elapsed();
            slowestName = QFileInfo(path).fileName();
        }
        for (const QString &id : ids)
            ++files[id];
    }
    for (auto it = files.begin(); it != files.end(); ++it)
        qInfo().noquote() << it.key() << "in" << *it << "files";
    qInfo() << "slowest:" << slowestName << slowest << "ms";
}

QTEST_APPLESS_MAIN(TestValidatorCorpus)
#include "tst_validatorcorpus.moc"
