// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/iconrow.h"

#include "ui/definitionediting.h"
#include "ui/editor/brandpicture.h"
#include "ui/exportwording.h"
#include "ui/widgets/problemlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace ui::editor {
namespace {

constexpr int PictureSize = 48;

} // namespace

IconRow::IconRow(DefinitionEditing &editing, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_picture(new QLabel(this))
    , m_choose(new QPushButton(tr("Choose…"), this))
    , m_remarks(new widgets::ProblemLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    m_picture->setObjectName(u"iconPicture"_qs);
    m_picture->setAccessibleName(tr("The icon"));
    m_choose->setObjectName(u"chooseIcon"_qs);
    m_remarks->setObjectName(u"iconRemarks"_qs);
    grid->addWidget(m_picture, 0, 0);
    grid->addWidget(m_choose, 0, 1, Qt::AlignLeft);
    grid->addWidget(m_remarks, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, &editing, &DefinitionEditing::iconRequested);
    connect(&editing, &DefinitionEditing::iconChanged, this, &IconRow::present);
    connect(&editing, &DefinitionEditing::stateChanged, this, &IconRow::present);
    present();
}

void IconRow::setColour(const QColor &colour)
{
    m_colour = colour.isValid() ? colour : standardBrandColour();
    present();
}

void IconRow::present()
{
    const DefinitionIcon &icon = m_editing.icon();
    m_picture->setPixmap(brandPicture(icon.picture, m_colour, PictureSize, devicePixelRatioF()));
    const bool bundled = m_editing.file().isEmpty();
    m_choose->setEnabled(!bundled);
    m_choose->setToolTip(bundled
                             ? tr("Save a copy of the bundled definition first; the icon is kept "
                                  "beside it.")
                             : tr("A square picture, opaque, of about 230 pixels. It is kept "
                                  "beside the definition and goes out with it."));
    QStringList sentences;
    for (const openapi::exporter::Remark &remark : icon.remarks)
        sentences.append(wording::remarkText(remark));
    m_remarks->setProblem(sentences.join(u'\n'));
}

} // namespace ui::editor
