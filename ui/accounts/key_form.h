// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/accounts.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace fathom {

class KeyReportView;
class LimitsForm;
class SecretField;
class Theme;

//! \brief Enters a key: name, environment, key id, secret or private key, passphrase, where it is kept, what the exchange says of it,
//! and its hard limits. Says at once what was pasted. Source: INTERACTION 15, SECURITY 1.1 to 1.8, 1.14.
class KeyForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyForm)
public:
    KeyForm(Accounts& accounts, const Theme& theme, QWidget* parent = nullptr);
    ~KeyForm() override;

    Environment environment() const;
    void setEnvironment(Environment environment);
    //! \brief Why the key cannot be kept yet, translated; empty where it can.
    QString missing() const;
    //! \brief Hands the key over; the fields are empty then.
    NewKey take();
    bool isChecking() const { return m_checking; }

Q_SIGNALS:
    void changed();

private:
    void build();
    void addKeyRows(QVBoxLayout& column);
    void addPlaceRows(QVBoxLayout& column);
    void addReport(QVBoxLayout& column);
    void addLimits(QVBoxLayout& column);
    void examine();
    void showKeyring();
    void check();
    void forgetReport();
    void openFile();

    Accounts& m_accounts;
    const Theme& m_theme;
    QLineEdit* m_label = nullptr;
    QRadioButton* m_demo = nullptr;
    QRadioButton* m_live = nullptr;
    QLineEdit* m_key = nullptr;
    SecretField* m_secret = nullptr;
    QPushButton* m_clearClipboard = nullptr;
    QLabel* m_verdict = nullptr;
    QLabel* m_passphraseName = nullptr;
    SecretField* m_passphrase = nullptr;
    QRadioButton* m_inKeyring = nullptr;
    QRadioButton* m_inSession = nullptr;
    QLabel* m_placeNote = nullptr;
    QPushButton* m_check = nullptr;
    KeyReportView* m_reportView = nullptr;
    LimitsForm* m_limits = nullptr;
    KeyExamination m_kind;
    KeyReport m_report;
    bool m_checking = false;
    quint64 m_checkRound = 0; //!< an answer about an earlier text is void
};

} // namespace fathom
