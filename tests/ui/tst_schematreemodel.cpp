// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bookshop.h"

#include "openapi/editing/references.h"
#include "ui/editor/choicedelegate.h"
#include "ui/editor/editeddefinition.h"
#include "ui/editor/formedits.h"
#include "ui/editor/parametersmodel.h"
#include "ui/editor/schematreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ui::editor;

/// Writes into the cells of schemas and inputs.
class SchemaTreeModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesCells_data();
    void writesCells();
    void resetsOnlyWhereLinesChange();
    void refusesWithWords();
    void writesInputs_data();
    void writesInputs();
    void followsInputs();

private:
    void follow();
    [[nodiscard]] QModelIndex find(const QString &name, int column) const;

    std::unique_ptr<EditedDefinition> m_definition;
    std::unique_ptr<FormEdits> m_edits;
    std::unique_ptr<SchemaTreeModel> m_model;
};

namespace {

openapi::JsonPointer payload()
{
    return *openapi::JsonPointer::parse(u"/paths/~1on~1order/x-ms-notification-content/schema");
}

openapi::JsonPointer onOrder()
{
    return *openapi::JsonPointer::parse(u"/paths/~1on~1order/post");
}

QByteArray replaced(const char *before, const char *after)
{
    QByteArray text = bookshop();
    Q_ASSERT(text.contains(before));
    return text.replace(before, after);
}

} // namespace

void SchemaTreeModelTest::init()
{
    m_definition = std::make_unique<EditedDefinition>();
    m_definition->open(bookshop());
    m_edits = std::make_unique<FormEdits>(*m_definition, nullptr);
    m_model = std::make_unique<SchemaTreeModel>(*m_edits, nullptr);
    new QAbstractItemModelTester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    connect(m_definition.get(), &EditedDefinition::documentChanged, m_model.get(),
            [this] { follow(); });
    follow();
}

void SchemaTreeModelTest::follow()
{
    const openapi::JsonValue &root = m_definition->document().root();
    m_model->setTree(
        openapi::editing::schemaTree(root, payload(), openapi::editing::References(root)));
}

QModelIndex SchemaTreeModelTest::find(const QString &name, int column) const
{
    const auto &rows = m_model->tree().rows;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows.at(i).name == name)
            return m_model->indexOf(static_cast<int>(i), column);
    }
    return {};
}

void SchemaTreeModelTest::writesCells_data()
{
    using Model = SchemaTreeModel;
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("name") << u"number"_qs << int(Model::Name) << QVariant(u"no"_qs)
                          << replaced(R"("number")", R"("no")");
    QTest::newRow("type") << u"copies"_qs << int(Model::Type) << QVariant(u"number · double"_qs)
                          << replaced(R"("copies": {"type": "integer"})",
                                      R"("copies": {"type": "number", "format": "double"})");
    QTest::newRow("title") << u"isbn"_qs << int(Model::Title) << QVariant(u"EAN"_qs)
                           << replaced("ISBN", "EAN");
    QTest::newRow("visibility") << u"number"_qs << int(Model::Visibility)
                                << QVariant(m_model ? QVariant() : QVariant())
                                << replaced(R"("title": "Number")",
                                            R"("title": "Number", "x-ms-visibility": "important")");
    QTest::newRow("description") << u"name"_qs << int(Model::Description)
                                 << QVariant(u"« Qui ? »"_qs)
                                 << replaced(R"("title": "Name")",
                                             R"("title": "Name", "description": "« Qui ? »")");
    QTest::newRow("required") << u"lines"_qs << int(Model::Required) << QVariant(Qt::Checked)
                              << replaced(R"(["number"])", R"(["number", "lines"])");
    QTest::newRow("not required") << u"number"_qs << int(Model::Required) << QVariant(Qt::Unchecked)
                                  << replaced("\n          \"required\": [\"number\"],", "");
}

void SchemaTreeModelTest::writesCells()
{
    QFETCH(QString, name);
    QFETCH(int, column);
    QFETCH(QVariant, value);
    QFETCH(QByteArray, expected);
    const QModelIndex index = find(name, column);
    QVERIFY(index.isValid());
    if (!value.isValid())
        value = index.data(ChoiceDelegate::ChoicesRole).toStringList().at(1);
    const int role = column == SchemaTreeModel::Required ? Qt::CheckStateRole : Qt::EditRole;
    QVERIFY(m_model->setData(index, value, role));
    QCOMPARE(m_definition->text(), expected);
    if (role == Qt::EditRole)
        QCOMPARE(index.data(Qt::EditRole).toString(), value.toString());
    QCOMPARE(m_definition->history()->count(), 1);
    m_definition->history()->undo();
    QCOMPARE(m_definition->text(), bookshop());
}

void SchemaTreeModelTest::resetsOnlyWhereLinesChange()
{
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_model->setData(find(u"isbn"_qs, SchemaTreeModel::Name), u"ean"_qs, Qt::EditRole));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QVERIFY(m_model->setData(find(u"lines"_qs, SchemaTreeModel::Type), u"string"_qs, Qt::EditRole));
    QCOMPARE(resets.count(), 1);
    QVERIFY(!find(u"ean"_qs, 0).isValid());
}

void SchemaTreeModelTest::refusesWithWords()
{
    QSignalSpy refused(m_edits.get(), &FormEdits::refused);
    const QModelIndex index = find(u"isbn"_qs, SchemaTreeModel::Name);
    QVERIFY(!m_model->setData(index, u"copies"_qs, Qt::EditRole));
    QVERIFY(!m_model->setData(index, QString(), Qt::EditRole));
    QCOMPARE(refused.count(), 2);
    QVERIFY(refused.at(0) != refused.at(1));
    QCOMPARE(m_definition->text(), bookshop());
    // The same again is neither an edit nor a refusal.
    QVERIFY(!m_model->setData(index, u"isbn"_qs, Qt::EditRole));
    QCOMPARE(refused.count(), 2);
}

void SchemaTreeModelTest::writesInputs_data()
{
    using Model = ParametersModel;
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, int at, int column, const QVariant &value,
                        const QByteArray &expected) {
        QTest::newRow(name) << at << column << value << expected;
    };
    row("name", 0, Model::Name, u"store"_qs, replaced(R"("name": "shop")", R"("name": "store")"));
    row("in", 0, Model::Location, u"header"_qs,
        replaced(R"("shop", "in": "query")", R"("shop", "in": "header")"));
    row("type", 1, Model::Type, u"string"_qs,
        replaced(R"("integer", "default": 1)", R"("string")"));
    row("required", 0, Model::Required, Qt::Unchecked,
        replaced(R"(, "required": true, "x-ms-d)", R"(, "x-ms-d)"));
    row("title", 1, Model::Title, u"T"_qs,
        replaced(R"("default": 1)", R"("default": 1, "x-ms-summary": "T")"));
    row("default", 1, Model::Default, u"2"_qs, replaced(R"("default": 1)", R"("default": 2)"));
    row("choices", 1, Model::Values, u"1, 2"_qs,
        replaced(R"("default": 1)", R"("default": 1, "enum": [
        1,
        2
      ])"));
    row("description", 1, Model::Description, u"D"_qs,
        replaced(R"("type": "integer", "default": 1)",
                 R"("type": "integer", "description": "D", "default": 1)"));
    row("name of a shared one", 2, Model::Name, u"language"_qs,
        replaced(R"("name": "lang")", R"("name": "language")"));
}

void SchemaTreeModelTest::writesInputs()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QVariant, value);
    QFETCH(QByteArray, expected);
    ParametersModel model(*m_edits, nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto read = [this] {
        return openapi::editing::editableOperation(m_definition->document().root(), onOrder())
            ->parameters;
    };
    model.setParameters(read());
    const int role = column == ParametersModel::Required ? Qt::CheckStateRole : Qt::EditRole;
    QVERIFY(model.setData(model.index(row, column), value, role));
    // Only the layout of a list that is new may differ from one text to another.
    QCOMPARE(QByteArray(m_definition->text()).simplified().replace(" ", ""),
             expected.simplified().replace(" ", ""));
    model.setParameters(read());
    QCOMPARE(model.index(row, column).data(role).toString(), value.toString());
    m_definition->history()->undo();
    QCOMPARE(m_definition->text(), bookshop());
}

void SchemaTreeModelTest::followsInputs()
{
    ParametersModel model(*m_edits, nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto all = openapi::editing::editableOperation(m_definition->document().root(), onOrder())
                         ->parameters;
    model.setParameters(all);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.index(2, 0).data(Qt::ToolTipRole).toString().contains(u"lang"));
    model.setParameters({all.front()});
    QCOMPARE(model.rowCount(), 1);
    model.setParameters(all);
    model.setParameters({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.at(0));
}

QTEST_MAIN(SchemaTreeModelTest)
#include "tst_schematreemodel.moc"
