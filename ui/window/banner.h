// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace fathom {

class PanelDocks;
class Session;
class Theme;

//! \brief Says that a stream is lost: since when, what is old, what still works; or that the
//! exchange contradicts itself. Lies over the volume of the widest chart, without a chart over the
//! oldest prints of the tape, so nothing moves when it comes or goes and nothing one acts on is
//! covered; a press on it is none on what lies below. What one can do about it stands in it.
class Banner final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Banner)
public:
    Banner(Session& session, const Theme& theme, PanelDocks& docks, QWidget* over);

    QString text() const;
    QRect room() const; //!< where it may lie, in the window's coordinates; its foot stands on the room's

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void noteLosses();
    void retranslate();
    void reconcile();
    void showDetails();
    void refresh();
    void place();

    Session& m_session;
    const Theme& m_theme;
    PanelDocks& m_docks;
    QLabel* m_label;
    QPushButton *m_reconcile, *m_details;
    QHash<QString, MonotonicTime> m_lostSince; //!< last frames of streams by name, until they are live again
    QTimer m_second;
};

} // namespace fathom
