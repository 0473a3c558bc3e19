// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connector.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QSplitter;
class QStackedLayout;

namespace ui {
class Actions;
struct OperationRow;
} // namespace ui
namespace ui::models {
class OperationsModel;
}
namespace ui::widgets {
class ElidedLabel;
class EmptyState;
class FilterField;
class RecordTable;
} // namespace ui::widgets

namespace ui::pages {

class AnswerEditor;
class RemovalChoice;

/// Every operation of the hosted connector, and what the user decides about the one that is
/// selected.
class OperationsPanel final : public QWidget
{
    Q_OBJECT

public:
    OperationsPanel(Actions &actions, QWidget *parent);

    void setConnector(const Connector &connector);
    int copySelection() const;
    void focusFilter();

Q_SIGNALS:
    void removalChosen(const QString &trigger, const QString &removal);
    void answerKept(const QString &key, const server::SampleAnswer &answer);
    void answerReset(const QString &key);

private:
    void createTable(Actions &actions);
    [[nodiscard]] QWidget *createDetails(QWidget *parent);
    void present();
    void showCurrent();
    [[nodiscard]] const OperationRow *current() const;

    Connector m_connector;
    models::OperationsModel *m_model = nullptr;
    QSortFilterProxyModel *m_filtered = nullptr;
    widgets::FilterField *m_filter = nullptr;
    widgets::RecordTable *m_table = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_details = nullptr;
    widgets::ElidedLabel *m_name = nullptr;
    QStackedLayout *m_parts = nullptr;
    RemovalChoice *m_removal = nullptr;
    AnswerEditor *m_answer = nullptr;
    QLabel *m_words = nullptr;
};

} // namespace ui::pages
