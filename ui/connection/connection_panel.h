// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/window_scale.h"
#include "ui/workspace/panel_context.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace fathom {

class DataTable;
class RequestsModel;
class StreamsModel;
class VitalsView;

//! \brief How the program is connected: figures, every stream, and what was asked and answered; connects anew by hand and copies what
//! a report of a fault needs. Source: SECURITY 2.5, 3.6; INTERACTION 13.
class ConnectionPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionPanel)
public:
    explicit ConnectionPanel(const PanelContext& context, QWidget* parent = nullptr);
    ~ConnectionPanel() override;

    QSize sizeHint() const override { return scaled(this, QSize(860, 300)); }
    QSize minimumSizeHint() const override { return scaled(this, QSize(320, 140)); }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void addTools();
    void retranslate();
    void refresh();
    void openReconnectMenu();
    void copyDiagnosis();
    void openBundle();

    PanelContext m_context;
    VitalsView* m_vitals = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_pages = nullptr;
    StreamsModel* m_streams = nullptr;
    DataTable* m_streamTable = nullptr;
    RequestsModel* m_requests = nullptr;
    DataTable* m_requestTable = nullptr;
    QLineEdit* m_search = nullptr;
    QToolButton* m_pause = nullptr;
    QPushButton* m_reconnect = nullptr;
    QPushButton* m_resync = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_bundle = nullptr;
    QTimer m_tick; //!< ages go on between two pictures
};

} // namespace fathom
