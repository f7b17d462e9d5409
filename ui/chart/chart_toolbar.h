// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/candle_layer.h"
#include "ui/chart/chart_gestures.h"
#include "ui/theme/scaled.h"

#include <QAbstractButton>
#include <QWidget>

#include <array>
#include <optional>

class QAction;
class QMenu;
class QPushButton;

namespace fathom {

class IconButton;

//! \brief One interval of the toolbar; the chosen one carries the accent line.
class IntervalButton final : public Scaled<QAbstractButton>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IntervalButton)
public:
    IntervalButton(Interval interval, const Theme& theme, QWidget* parent);
    Interval interval() const { return m_interval; }
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Interval m_interval;
};

//! \brief The strip above the chart: intervals, kind, studies, orders on the chart, and the lock of chart trading.
class ChartToolbar final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartToolbar)
public:
    explicit ChartToolbar(const Theme& theme, QWidget* parent = nullptr);

    void setInterval(Interval interval);
    void setOptions(const ChartOptions& options);
    void setGestures(const ChartGestures& gestures); //!< named by what arms and sends
    //! \param secondsLeft until it disarms by itself, empty for never  \param why it disarmed by itself, empty where a person did
    void setArmed(bool armed, std::optional<int> secondsLeft, const QString& why);
    QSize sizeHint() const override { return real(QSize(600, 28)); }
    QSize minimumSizeHint() const override { return real(QSize(200, 28)); } //!< what does not fit gives way

Q_SIGNALS:
    void intervalChosen(fathom::Interval interval);
    void optionsChosen(const fathom::ChartOptions& options);
    void armToggled();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildIntervals();
    void buildMenus();
    QPushButton* quietButton(const QString& name);
    void showIntervalMenu();
    void fit();
    void retranslate();
    void choose(ChartOptions options);

    const Theme& m_theme;
    ChartOptions m_options;
    ChartGestures m_gestures;
    Interval m_interval = Interval::M5;
    bool m_armed = false;
    std::optional<int> m_secondsLeft;
    QString m_disarmedBy;
    std::array<IntervalButton*, 8> m_intervals {}; //!< the last one shows a choice of the menu that has no button
    IconButton* m_more;
    QPushButton* m_kind;
    QPushButton* m_studies;
    QPushButton* m_orders;
    QPushButton* m_lock;
    QAction* m_candles = nullptr;
    QAction* m_line = nullptr;
    QAction* m_vwap = nullptr;
    QAction* m_ema = nullptr;
    QAction* m_ordersToo = nullptr; //!< in the studies' menu, for narrow windows
    QAction* m_tools = nullptr;
    QMenu* m_kindMenu;
    QMenu* m_studyMenu;
};

} // namespace fathom
