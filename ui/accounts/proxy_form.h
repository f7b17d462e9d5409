// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/key_types.h"

#include <QWidget>

#include <array>

class QLineEdit;
class QRadioButton;

namespace fathom {

class SecretField;
class Theme;

//! \brief No proxy, HTTP or SOCKS5, with name and password. Source: FAULTS D05.
class ProxyForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyForm)
public:
    explicit ProxyForm(const Theme& theme, QWidget* parent = nullptr);

    void setChoice(const ProxyChoice& proxy);
    ProxyChoice choice() const;
    Secret takePassword();
    //! \brief What is missing, translated; empty where nothing is.
    QString missing() const;

Q_SIGNALS:
    void changed();

private:
    std::array<QRadioButton*, 3> m_kinds {}; //!< as ProxyChoice::Kind
    QLineEdit* m_host = nullptr;
    QLineEdit* m_port = nullptr;
    QLineEdit* m_user = nullptr;
    SecretField* m_password = nullptr;
};

} // namespace fathom
