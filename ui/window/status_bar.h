// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace fathom {

class ElidedLabel;
class Meter;
class Session;
class Theme;
struct StreamHealth;

//! \brief The 24 px bar: streams with the age of their last word, order latency, clock, budgets, last log line, layout, scale, UTC.
class StatusBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusBar)
public:
    StatusBar(Session& session, Theme& theme, QWidget* parent = nullptr);

    void setLayoutNote(const QString& note);
    void setScale(int percent);
    QPushButton* scaleButton() const { return m_scale; }

Q_SIGNALS:
    //! What the bar says of the wires was pressed: the Connection panel has the rest.
    void connectionWanted();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    class Dot;

    void build();
    void retranslate();
    void refreshWires();
    void refreshLog();
    void fit();
    void refreshClock();
    void showStream(Dot& dot, const StreamHealth* health, const QString& name);
    void showOrders();
    void showProxy();

    Session& m_session;
    Theme& m_theme;
    Dot* m_market = nullptr;
    Dot* m_account = nullptr;
    Dot* m_orders = nullptr;
    QLabel* m_proxy = nullptr; //!< hidden where there is none
    QLabel* m_offset = nullptr;
    QLabel* m_weightName = nullptr;
    Meter* m_weight = nullptr;
    QLabel* m_weightText = nullptr;
    QLabel* m_countName = nullptr;
    Meter* m_count = nullptr;
    QLabel* m_countText = nullptr;
    ElidedLabel* m_log = nullptr;
    QLabel* m_layout = nullptr;
    QPushButton* m_scale = nullptr;
    QLabel* m_clock = nullptr;
    QTimer m_second;
    int m_scalePercent = 100;
};

} // namespace fathom
