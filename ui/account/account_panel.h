// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/panel_context.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace fathom {

class EquityCurve;
class IconButton;

//! \brief The cross margin ratio as a bar with its limits: warning at half, danger at four fifths.
class RatioMeter final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RatioMeter)
public:
    RatioMeter(const Theme& theme, QWidget* parent);
    //! \param share 0 to 1 of the margin balance
    void setShare(double share);
    QSize sizeHint() const override { return { 80, 10 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    double m_share = 0;
};

//! \brief Wallet, margins, margin ratio and the day's result with its equity curve. Dashes until the exchange has spoken; old
//! figures carry "as of". Source: INTERACTION 13, 17.
class AccountPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountPanel)
public:
    explicit AccountPanel(const PanelContext& context, QWidget* parent = nullptr);
    ~AccountPanel() override;

    //! \brief Money becomes dots, percents stay.
    void setAmountsHidden(bool hidden);
    bool areAmountsHidden() const { return m_hidden; }
    QSize sizeHint() const override { return { 335, 180 }; }
    QSize minimumSizeHint() const override { return { 200, 92 }; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Line
    {
        QLabel* name = nullptr;
        QLabel* value = nullptr;
    };

    void build();
    Line addLine(QGridLayout* grid, int row, int column, const QString& objectName);
    void retranslate();
    void schedule();
    void refresh();
    void refreshCurve();
    void setMoney(const Line& line, const QString& text, const char* role = "");

    PanelContext m_context;
    Line m_wallet, m_available, m_margin, m_maintenance, m_unrealized, m_day;
    QLabel* m_ratioName = nullptr;
    QLabel* m_ratio = nullptr;
    RatioMeter* m_meter = nullptr;
    QLabel* m_state = nullptr;
    IconButton* m_eye = nullptr;
    EquityCurve* m_curve = nullptr; //!< made once there is something to draw
    QTimer m_update;                //!< at most once a second
    QElapsedTimer m_refreshed;
    bool m_hidden = false;
};

} // namespace fathom
