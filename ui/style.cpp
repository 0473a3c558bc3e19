// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style.h"

#include "ui/stylepainting.h"
#include "ui/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace ui {
namespace {

constexpr int scrollExtent = 12;

template<typename Option>
const Option &as(const QStyleOption *option)
{
    return *static_cast<const Option *>(option);
}

/// Fields and buttons stand in one line: they are equally high.
int controlHeight(const QStyleOption &option)
{
    return std::max(option.fontMetrics.height() + 14, 30);
}

/// A scroll bar stands on the colour of what it scrolls.
void fillBehindScrollBar(QPainter &painter, const QStyleOption &option, const QWidget *bar)
{
    const QWidget *holder = bar ? bar->parentWidget() : nullptr;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(holder ? holder->parentWidget()
                                                                        : nullptr);
    if (area && area->viewport()->autoFillBackground())
        painter.fillRect(option.rect, area->palette().color(area->viewport()->backgroundRole()));
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_qs))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return stylepainting::paintButton(*painter, *option);
    case PE_PanelButtonTool:
        return stylepainting::paintToolButton(*painter, *option);
    case PE_PanelLineEdit:
        if (as<QStyleOptionFrame>(option).lineWidth > 0)
            stylepainting::paintField(*painter, *option);
        return;
    case PE_IndicatorCheckBox:
        return stylepainting::paintCheckBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return stylepainting::paintRadioButton(*painter, *option);
    case PE_Frame:
        return stylepainting::paintFrame(*painter, *option);
    case PE_IndicatorHeaderArrow:
        return stylepainting::paintSortMark(*painter, *option,
                                            as<QStyleOptionHeader>(option).sortIndicator
                                                == QStyleOptionHeader::SortUp);
    case PE_FrameFocusRect:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            theme::border(option->palette));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
        return stylepainting::paintHeaderSection(*painter, as<QStyleOptionHeader>(option));
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case CE_HeaderLabel: {
        auto label = as<QStyleOptionHeader>(option);
        label.palette.setColor(QPalette::ButtonText, theme::subtle(option->palette));
        label.state &= ~State_On;
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    case CE_TabBarTabShape:
        return stylepainting::paintTab(*painter, as<QStyleOptionTab>(option));
    case CE_ProgressBar:
        return stylepainting::paintProgress(*painter, as<QStyleOptionProgressBar>(option));
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox: {
        stylepainting::paintButton(*painter, *option);
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        return stylepainting::paintArrow(*painter, arrow, u"down"_qs, *option);
    }
    case CC_SpinBox:
        stylepainting::paintField(*painter, *option);
        return stylepainting::paintSpinButtons(
            *painter, as<QStyleOptionSpinBox>(option),
            subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget),
            subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget));
    case CC_ScrollBar:
        fillBehindScrollBar(*painter, *option, widget);
        return stylepainting::paintScrollBar(
            *painter, as<QStyleOptionSlider>(option),
            subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const auto &bar = as<QStyleOptionSlider>(option);
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const qint64 range = static_cast<qint64>(bar.maximum) - bar.minimum;
    const int least = std::min(length, 32);
    const auto proportional = static_cast<int>(qint64(length) * bar.pageStep
                                               / std::max<qint64>(1, range + bar.pageStep));
    const int handle = range <= 0 ? length : std::clamp(proportional, least, length);
    const int begin = sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                              length - handle, bar.upsideDown);
    const auto span = [&](int from, int size) {
        return upright ? QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), size)
                       : QRect(bar.rect.left() + from, bar.rect.top(), size, bar.rect.height());
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar.rect;
    case SC_ScrollBarSlider:
        return span(begin, handle);
    case SC_ScrollBarSubPage:
        return span(0, begin);
    case SC_ScrollBarAddPage:
        return span(begin + handle, length - begin - handle);
    default:
        return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    const QRect area = QProxyStyle::subElementRect(element, option, widget);
    const bool isField = element == SE_LineEditContents
                         && as<QStyleOptionFrame>(option).lineWidth > 0;
    return isField ? area.adjusted(3, 0, -3, 0) : area;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollExtent;
    case PM_HeaderMargin:
        return 6;
    case PM_TabBarTabHSpace:
        return 28;
    case PM_TabBarTabVSpace:
        return 14;
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 17;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *result) const
{
    if (hint == SH_ScrollBar_LeftClickAbsolutePosition)
        return 0;
    if (hint == SH_ComboBox_Popup)
        return 0; // a plain list below the field
    return QProxyStyle::styleHint(hint, option, widget, result);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_LineEdit && as<QStyleOptionFrame>(option).lineWidth == 0)
        return made;
    switch (type) {
    case CT_PushButton:
        made.rwidth() += 12;
        [[fallthrough]];
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
        made.setHeight(std::max(made.height(), controlHeight(*option)));
        return made;
    case CT_HeaderSection:
        made.setHeight(std::max(made.height(), option->fontMetrics.height() + 12));
        return made;
    default:
        return made;
    }
}

} // namespace ui
