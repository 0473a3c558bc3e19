// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/payload.h"
#include "openapi/reader.h"
#include "ui/forms/foldbutton.h"
#include "ui/forms/jsonpath.h"
#include "ui/forms/numberbox.h"
#include "ui/forms/payloadform.h"

#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using openapi::JsonValue;
using ui::forms::PayloadForm;

/// Puts the sample of every schema of the published definitions into a form, types every field
/// again, and expects the JSON that it began with. DECLIC_CORPUS names the folder.
class FormRoundTrip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void samplesSurviveTheForm_data();
    void samplesSurviveTheForm();
    void cleanupTestCase();

private:
    void survives(const openapi::DefinitionPtr &definition, openapi::SchemaIndex schema,
                  const QString &what);

    QStringList m_files;
    int m_payloads = 0;
    int m_bodies = 0;
    int m_free = 0; ///< nothing to show: free JSON
    int m_fields = 0;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Unfolds all there is, and lets wide groups finish.
void unfoldAll(PayloadForm &form)
{
    QSet<ui::forms::FoldButton *> pressed;
    for (bool grows = true; grows;) {
        grows = false;
        QCoreApplication::processEvents();
        for (auto *button : form.findChildren<ui::forms::FoldButton *>()) {
            if (pressed.contains(button) || button->isHidden())
                continue;
            pressed.insert(button);
            grows = true;
            if (button->accessibleName().startsWith(u"Unfold"))
                button->click();
        }
    }
}

/// Has every control tell again what it shows, as if somebody had typed it; how many there are.
int retypeAll(PayloadForm &form)
{
    int count = 0;
    for (QLineEdit *line : form.findChildren<QLineEdit *>()) {
        const bool isKey = line->accessibleName().startsWith(u"Name of ");
        if (line->isHidden() || line->text().isEmpty() || isKey)
            continue;
        Q_EMIT line->textEdited(line->text());
        ++count;
    }
    for (QPlainTextEdit *lines : form.findChildren<QPlainTextEdit *>()) {
        if (lines->isHidden() || lines->toPlainText().isEmpty())
            continue;
        const QString text = lines->toPlainText();
        lines->setPlainText(text + u' ');
        lines->setPlainText(text);
        ++count;
    }
    for (QComboBox *box : form.findChildren<QComboBox *>()) {
        if (box->currentIndex() < 0)
            continue;
        Q_EMIT box->activated(box->currentIndex());
        ++count;
    }
    return count;
}

} // namespace

void FormRoundTrip::initTestCase()
{
    const QString folder = qEnvironmentVariable("DECLIC_CORPUS");
    if (folder.isEmpty())
        QSKIP("Set DECLIC_CORPUS to a folder of connector definitions to run this test.");
    QDirIterator files(folder, {u"*.swagger.json"_qs}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        m_files.append(files.next());
    m_files.sort();
    QVERIFY(!m_files.isEmpty());
}

void FormRoundTrip::samplesSurviveTheForm_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : std::as_const(m_files))
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
}

void FormRoundTrip::survives(const openapi::DefinitionPtr &definition, openapi::SchemaIndex schema,
                             const QString &what)
{
    const JsonValue sample = openapi::samplePayload(*definition, schema);
    PayloadForm form(nullptr);
    if (!form.setSchema(definition, schema)) {
        ++m_free;
        return;
    }
    JsonValue json = sample;
    int edits = 0;
    connect(&form, &PayloadForm::edited, &form,
            [&json, &edits](const QStringList &path, const std::optional<JsonValue> &value) {
                json = ui::forms::withValue(json, path, value);
                ++edits;
            });
    form.setValue(sample);
    unfoldAll(form);
    QVERIFY(form.value() && *form.value() == sample);
    const int fields = retypeAll(form);
    m_fields += fields;
    QVERIFY2(edits >= fields, qPrintable(what));
    QVERIFY2(json.toJson() == sample.toJson(),
             qPrintable(what + u'\n' + QString::fromUtf8(sample.toJson()) + u'\n'
                        + QString::fromUtf8(json.toJson())));
    QCOMPARE(form.value()->toJson(), sample.toJson());
}

void FormRoundTrip::samplesSurviveTheForm()
{
    QFETCH(const QString, path);
    const openapi::DefinitionPtr definition = openapi::read(openapi::Document(contentOf(path)))
                                                  .definition;
    for (const openapi::Trigger &trigger : definition->triggers) {
        if (definition->schema(trigger.payload)) {
            survives(definition, trigger.payload, trigger.operationId);
            ++m_payloads;
        }
        survives(definition, definition->operationOf(trigger).body,
                 trigger.operationId + u" (subscribe)"_qs);
        ++m_bodies;
    }
}

void FormRoundTrip::cleanupTestCase()
{
    qInfo() << m_payloads << "payloads and" << m_bodies << "subscribe bodies," << m_fields
            << "fields typed again;" << m_free << "are free JSON";
}

QTEST_MAIN(FormRoundTrip)
#include "tst_formroundtrip.moc"
