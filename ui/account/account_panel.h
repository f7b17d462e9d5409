// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_types.h"
#include "ui/theme/window_scale.h"
#include "ui/workspace/panel_context.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace fathom {

class ElidedLabel;
class EquityCurve;
class IconButton;
class RatioMeter;
class StressDialog;

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
    void openStress(); //!< what a move of the market would do to the account
    QSize sizeHint() const override { return scaled(this, QSize(335, 180)); }
    QSize minimumSizeHint() const override { return scaled(this, QSize(200, 92)); }

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
    struct CurveMark
    {
        std::size_t points = 0;
        EquityPoint last;
    };

    void build();
    Line addLine(QGridLayout* grid, int row, int column, const QString& objectName);
    void retranslate();
    void nameUnit();
    void schedule();
    void refresh();
    void refreshCurve();
    int neededHeight() const;
    void addRemedies();
    void showRemedies(bool keyRefused, const QString& reason);
    void setMoney(const Line& line, const QString& text, const char* role = "");

    PanelContext m_context;
    Line m_wallet, m_available, m_margin, m_maintenance, m_unrealized, m_day;
    QLabel* m_ratioName = nullptr;
    QLabel* m_ratio = nullptr;
    RatioMeter* m_meter = nullptr;
    ElidedLabel* m_state = nullptr;
    ElidedLabel* m_note = nullptr;      //!< that no key is there and whose figures these are
    QWidget* m_remedies = nullptr;      //!< what to do about a refused key
    QPushButton* m_copyAddress = nullptr;
    QPushButton* m_editKey = nullptr;
    QPushButton* m_usePaper = nullptr;
    QString m_address;                  //!< this computer's, as the exchange named it
    IconButton* m_eye = nullptr;
    IconButton* m_stress = nullptr;
    QPointer<StressDialog> m_stressDialog;
    EquityCurve* m_curve = nullptr;     //!< made once there is something to draw
    CurveMark m_drawn;                  //!< the curve grows every ten seconds, the figures change with every mark price
    QTimer m_update;                    //!< once the events at hand are through: no other panel shows newer figures meanwhile
    bool m_hidden = false;
};

} // namespace fathom
