// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filedrop.h"

#include "ui/theme.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QWidget>

namespace ui {

/// Covers the window while a file hovers over it.
class DropSign final : public QWidget
{
public:
    explicit DropSign(QWidget &window)
        : QWidget(&window)
    {
        setObjectName(u"dropSign"_qs);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }
    void present(const QString &words, Tone tone)
    {
        m_tone = tone;
        setAccessibleName(words);
        setGeometry(parentWidget()->rect());
        raise();
        show();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor veil = palette().color(QPalette::Window);
        veil.setAlphaF(0.9F);
        painter.fillRect(rect(), veil);
        painter.setPen(QPen(theme::tone(m_tone, palette()), 2, Qt::DashLine));
        painter.setBrush(theme::wash(m_tone, palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(16, 16, -16, -16), 12, 12);
        painter.setFont(theme::titleFont(font()));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect().adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap,
                         accessibleName());
    }

private:
    Tone m_tone = Tone::Accent;
};

namespace {

/// The one definition file that is dragged, or why there is none.
struct Dragged
{
    QString file;
    QString refusal;
};

Dragged dragged(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1)
        return {{}, FileDrop::tr("One connector at a time: drop a single file.")};
    const QString file = urls.front().toLocalFile();
    if (file.isEmpty())
        return {{}, FileDrop::tr("Only a file of this computer can be dropped here.")};
    if (QFileInfo(file).isDir())
        return {{}, FileDrop::tr("This is a folder: drop the definition file in it.")};
    if (!file.endsWith(u".json"_qs, Qt::CaseInsensitive)) {
        return {{},
                FileDrop::tr("“%1” is no connector definition: its name would end in .json.")
                    .arg(QFileInfo(file).fileName())};
    }
    return {file, {}};
}

} // namespace

FileDrop::FileDrop(QWidget &window)
    : QObject(&window)
    , m_window(window)
    , m_sign(new DropSign(window))
{
    window.setAcceptDrops(true);
    qApp->installEventFilter(this);
}

bool FileDrop::isOfWindow(QObject *watched) const
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    return widget && widget->window() == &m_window;
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::DragLeave) {
        if (isOfWindow(watched))
            m_sign->hide();
        return false;
    }
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return false;
    auto &drop = static_cast<QDropEvent &>(*event);
    if (!isOfWindow(watched) || !drop.mimeData()->hasUrls())
        return false;
    if (type == QEvent::Drop)
        take(drop);
    else
        weigh(drop);
    return true;
}

void FileDrop::weigh(QDropEvent &event)
{
    const Dragged what = dragged(*event.mimeData());
    const bool fits = what.refusal.isEmpty();
    m_sign->present(fits
                        ? tr("Drop to host the connector “%1”").arg(QFileInfo(what.file).fileName())
                        : what.refusal,
                    fits ? Tone::Accent : Tone::Bad);
    // Accepted either way, so that the words stay while it hovers; the action tells the desktop.
    event.setDropAction(fits ? Qt::CopyAction : Qt::IgnoreAction);
    event.accept();
}

void FileDrop::take(QDropEvent &event)
{
    m_sign->hide();
    const Dragged what = dragged(*event.mimeData());
    event.setDropAction(what.refusal.isEmpty() ? Qt::CopyAction : Qt::IgnoreAction);
    event.accept();
    if (what.refusal.isEmpty())
        Q_EMIT dropped(what.file);
    else
        Q_EMIT refused(what.refusal);
}

} // namespace ui
