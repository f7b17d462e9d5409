// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace fathom {

class Session;
class Theme;

//! \brief Says across the top that a stream is lost: since when, what is old, what still works. Lies over the panels' titles, so
//! nothing moves when it comes or goes.
class Banner final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Banner)
public:
    Banner(Session& session, const Theme& theme, QWidget* over);

    QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void place();

    Session& m_session;
    const Theme& m_theme;
    QLabel* m_label;
    QTimer m_second;
};

} // namespace fathom
