// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <chrono>
#include <utility>

namespace ui::widgets {

using namespace std::chrono_literals;

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(theme::icon(u"undo"_qs), tr("Undo"), this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"banner"_qs);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 9, 14, 9);
    layout->setSpacing(12);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_undo->setObjectName(u"undoButton"_qs);
    m_close->setIcon(theme::icon(u"close"_qs));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss this message"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(10s);
    connect(&m_timer, &QTimer::timeout, this, &Banner::dismiss);
    connect(m_close, &QToolButton::clicked, this, [this] {
        dismiss();
        Q_EMIT closed();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const auto undo = std::exchange(m_undoing, nullptr);
        dismiss();
        if (undo)
            undo();
    });
    hide();
}

void Banner::showProblem(const wording::Explanation &problem)
{
    m_undoing = nullptr;
    explain(Tone::Bad, u"error"_qs, problem);
}

void Banner::showWarning(const wording::Explanation &warning)
{
    showWarning(warning, {}, nullptr);
}

void Banner::showWarning(const wording::Explanation &warning, const QString &label,
                         std::function<void()> accept)
{
    if (accept) {
        m_undo->setText(label);
        m_undo->setIcon({});
    }
    m_undoing = std::move(accept);
    explain(Tone::Warning, u"warning"_qs, warning);
}

void Banner::explain(Tone tone, const QString &icon, const wording::Explanation &what)
{
    m_timer.stop();
    present(tone, icon,
            u"<b>"_qs % what.title.toHtmlEscaped() % u"</b><br>"_qs % what.text.toHtmlEscaped());
}

void Banner::showUndo(const QString &text, std::function<void()> undo)
{
    m_undoing = std::move(undo);
    m_undo->setText(tr("Undo"));
    m_undo->setIcon(theme::icon(u"undo"_qs));
    m_timer.start();
    present(Tone::Accent, u"info"_qs, text.toHtmlEscaped());
}

void Banner::showOffer(const QString &text, const QString &label, std::function<void()> accept)
{
    m_undoing = std::move(accept);
    m_undo->setText(label);
    m_undo->setIcon({});
    m_timer.stop();
    present(Tone::Accent, u"info"_qs, text.toHtmlEscaped());
}

void Banner::present(Tone tone, const QString &icon, const QString &text)
{
    m_tone = tone;
    m_picture->setPixmap(
        theme::pixmap(icon, 20, theme::tone(tone, palette()), devicePixelRatioF()));
    m_text->setText(text);
    m_undo->setVisible(m_undoing != nullptr);
    setAccessibleName(text);
    show();
}

void Banner::dismiss()
{
    m_timer.stop();
    m_undoing = nullptr;
    hide();
}

void Banner::dismissProblem()
{
    if (m_tone == Tone::Bad)
        dismiss();
}

QString Banner::text() const
{
    return isVisibleTo(parentWidget()) ? m_text->text() : QString();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::wash(m_tone, palette()));
    painter.fillRect(QRect(0, 0, 4, height()), theme::tone(m_tone, palette()));
    painter.setPen(theme::border(palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace ui::widgets
