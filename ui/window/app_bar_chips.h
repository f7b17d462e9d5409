// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace fathom {

class BarChip;
class Session;
class Theme;

//! \brief What is out of the ordinary with the account, as chips in the app bar: increases refused
//! (shield), requests paused (countdown), clock off, and orders left on the symbol one came from.
//! Each says in its tooltip what still works.
class AppBarChips final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppBarChips)
public:
    AppBarChips(Session& session, const Theme& theme, QWidget* parent);

    //! \brief Offers the way back to a symbol with own orders; 0 takes the chip away.
    void offerSymbol(const QString& symbol, int orders);

Q_SIGNALS:
    void symbolWanted(const QString& symbol);
    void connectionWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    Session& m_session;
    const Theme& m_theme;
    BarChip* m_lock;
    BarChip* m_pause;
    BarChip* m_clock;
    BarChip* m_back;
    QString m_symbol;
    int m_orders = 0;
};

} // namespace fathom
