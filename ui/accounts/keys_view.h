// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/accounts.h"

#include <QWidget>

class QVBoxLayout;

namespace fathom {

class Theme;

//! \brief The accounts with what is known of their keys: kind, mask, place, permissions, limits; which one a start offers; removal.
class KeysView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeysView)
public:
    KeysView(Accounts& accounts, const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void limitsWanted(const QString& id);

private:
    void fill();
    void addAccount(const Account& account);
    void remove(const QString& id, QWidget* row);

    Accounts& m_accounts;
    const Theme& m_theme;
    QVBoxLayout* m_column;
    QWidget* m_rows = nullptr;
    QString m_removing; //!< the account whose removal was asked for once
};

} // namespace fathom
