// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/key_form.h"

#include "ui/accounts/key_report_view.h"
#include "ui/accounts/limits_form.h"
#include "ui/accounts/secret_field.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/workspace/small_widgets.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace fathom {

namespace {

QPushButton* smallButton(const QString& text, const char* name, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    return button;
}

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = plainLabel(text, "title", parent);
    label->setContentsMargins(0, 8, 0, 2);
    return label;
}

} // namespace

KeyForm::KeyForm(Accounts& accounts, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_accounts(accounts)
    , m_theme(theme)
{
    build();
    examine();
    showKeyring();
    connect(&accounts, &Accounts::keyringChanged, this, &KeyForm::showKeyring);
    accounts.findKeyring();
}

KeyForm::~KeyForm() = default;

void KeyForm::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    addKeyRows(*column);
    addPlaceRows(*column);
    addReport(*column);
    addLimits(*column);
    column->addStretch(1);
}

void KeyForm::addKeyRows(QVBoxLayout& column)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    m_label = new QLineEdit(this);
    m_label->setObjectName(QStringLiteral("keyLabel"));
    m_label->setAccessibleName(tr("Name of the account"));
    m_label->setMaxLength(40);
    m_label->setPlaceholderText(tr("Main"));
    grid->addWidget(plainLabel(tr("Name"), "text2", this), 0, 0);
    grid->addWidget(m_label, 0, 1);
    m_demo = new QRadioButton(QStringLiteral("TESTNET"), this);
    m_demo->setObjectName(QStringLiteral("environmentDemo"));
    m_demo->setAccessibleName(tr("Key of the demo environment"));
    m_live = new QRadioButton(QStringLiteral("LIVE"), this);
    m_live->setObjectName(QStringLiteral("environmentLive"));
    m_live->setAccessibleName(tr("Key with real money"));
    m_demo->setChecked(true);
    auto* environments = new QHBoxLayout;
    environments->setSpacing(16);
    for (QRadioButton* button : { m_demo, m_live })
        environments->addWidget(button);
    environments->addWidget(plainLabel(tr("a key works in its own environment only"), "hint", this), 1);
    auto* group = new QButtonGroup(this);
    group->addButton(m_demo);
    group->addButton(m_live);
    connect(m_live, &QRadioButton::toggled, this, [this] {
        forgetReport();
        Q_EMIT changed();
    });
    grid->addWidget(plainLabel(tr("Environment"), "text2", this), 1, 0);
    grid->addLayout(environments, 1, 1);
    m_key = new QLineEdit(this);
    m_key->setObjectName(QStringLiteral("keyId"));
    m_key->setAccessibleName(tr("API key"));
    m_key->setMaxLength(200);
    grid->addWidget(plainLabel(tr("API key"), "text2", this), 2, 0);
    grid->addWidget(m_key, 2, 1);
    connect(m_label, &QLineEdit::textChanged, this, &KeyForm::changed);
    connect(m_key, &QLineEdit::textChanged, this, [this] {
        forgetReport();
        Q_EMIT changed();
    });
    m_secret = new SecretField(m_theme, QStringLiteral("keySecret"), this);
    m_secret->setPrompt(tr("Secret, or the private key file's whole text"));
    auto* pasting = smallButton(tr("Paste"), "pasteSecret", this);
    auto* opening = smallButton(tr("File…"), "openSecret", this);
    auto* secretRow = new QHBoxLayout;
    secretRow->setSpacing(6);
    secretRow->addWidget(m_secret, 1);
    secretRow->addWidget(pasting);
    secretRow->addWidget(opening);
    grid->addWidget(plainLabel(tr("Secret"), "text2", this), 3, 0);
    grid->addLayout(secretRow, 3, 1);
    m_verdict = plainLabel({}, "text3", this);
    m_verdict->setObjectName(QStringLiteral("keyVerdict"));
    m_verdict->setWordWrap(true);
    m_clearClipboard = smallButton(tr("Clear the clipboard"), "clearClipboard", this);
    m_clearClipboard->setProperty("kind", QStringLiteral("small"));
    m_clearClipboard->hide();
    auto* verdictRow = new QHBoxLayout;
    verdictRow->addWidget(m_verdict, 1);
    verdictRow->addWidget(m_clearClipboard);
    grid->addLayout(verdictRow, 4, 1);
    m_passphraseName = plainLabel(tr("Passphrase"), "text2", this);
    m_passphrase = new SecretField(m_theme, QStringLiteral("keyPassphrase"), this);
    grid->addWidget(m_passphraseName, 5, 0);
    grid->addWidget(m_passphrase, 5, 1);
    column.addLayout(grid);
    connect(pasting, &QPushButton::clicked, m_secret, &SecretField::paste);
    connect(opening, &QPushButton::clicked, this, &KeyForm::openFile);
    connect(m_clearClipboard, &QPushButton::clicked, this, [this] {
        m_secret->clearClipboard();
        m_clearClipboard->hide();
    });
    connect(m_secret, &SecretField::pasted, this, [this] { m_clearClipboard->setVisible(m_secret->isInClipboard()); });
    for (SecretField* field : { m_secret, m_passphrase }) {
        connect(field, &SecretField::changed, this, [this] {
            forgetReport();
            examine();
        });
    }
}

void KeyForm::addPlaceRows(QVBoxLayout& column)
{
    m_inKeyring = new QRadioButton(tr("in the desktop's keyring"), this);
    m_inKeyring->setObjectName(QStringLiteral("inKeyring"));
    m_inKeyring->setAccessibleName(tr("Keep the key in the keyring"));
    m_inSession = new QRadioButton(tr("for this session only"), this);
    m_inSession->setObjectName(QStringLiteral("inSession"));
    m_inSession->setAccessibleName(tr("Keep the key until Fathom ends"));
    auto* group = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(plainLabel(tr("Kept"), "text2", this));
    for (QRadioButton* button : { m_inKeyring, m_inSession }) {
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QRadioButton::toggled, this, &KeyForm::examine);
    }
    row->addStretch(1);
    column.addLayout(row);
    m_placeNote = plainLabel({}, "hint", this);
    m_placeNote->setObjectName(QStringLiteral("keyringNote"));
    m_placeNote->setWordWrap(true);
    column.addWidget(m_placeNote);
}

void KeyForm::addReport(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->addWidget(heading(tr("What this key may do"), this), 1);
    m_check = smallButton(tr("Check at the exchange"), "checkKey", this);
    row->addWidget(m_check);
    column.addLayout(row);
    m_reportView = new KeyReportView(m_theme, this);
    column.addWidget(m_reportView);
    connect(m_check, &QPushButton::clicked, this, &KeyForm::check);
    connect(m_reportView, &KeyReportView::changed, this, &KeyForm::changed);
}

void KeyForm::addLimits(QVBoxLayout& column)
{
    column.addWidget(heading(tr("Hard limits of this program"), this));
    m_limits = new LimitsForm(m_theme, this);
    column.addWidget(m_limits);
    auto* note = plainLabel(tr("They block what opens or grows a position, never what reduces one. LIVE needs the first three."), "hint", this);
    note->setWordWrap(true);
    column.addWidget(note);
    connect(m_limits, &LimitsForm::changed, this, &KeyForm::changed);
}

Environment KeyForm::environment() const { return m_live->isChecked() ? Environment::Production : Environment::Demo; }

void KeyForm::setEnvironment(Environment environment) { (environment == Environment::Production ? m_live : m_demo)->setChecked(true); }

void KeyForm::examine()
{
    m_kind = m_accounts.examine(m_secret->view(), m_passphrase->view());
    m_verdict->setText(m_kind.words);
    const char* role = m_secret->isEmpty() ? "text3" : m_kind.warns ? "warn" : m_kind.isGood ? "buy" : m_kind.needsPassphrase ? "warn" : "sell";
    m_verdict->setProperty("role", QLatin1String(role));
    repolish(m_verdict);
    m_passphrase->setPrompt(m_kind.needsPassphrase     ? tr("The private key's own passphrase")
            : m_inSession && m_inSession->isChecked() ? tr("Optional: without one, locking forgets the key")
                                                       : tr("Optional: asked at every unlocking"));
    Q_EMIT changed();
}

void KeyForm::showKeyring()
{
    const bool absent = m_accounts.keyring() == Keyring::Absent;
    m_inKeyring->setEnabled(!absent);
    if (absent)
        m_inSession->setChecked(true);
    else if (!m_inSession->isChecked())
        m_inKeyring->setChecked(true);
    m_placeNote->setText(absent ? m_accounts.keyringProblem() + QLatin1Char(' ') + tr("The key stays in memory until Fathom ends; it is never written to a file.")
                                : tr("The keyring gets it sealed; the key itself is never written to a file."));
}

void KeyForm::forgetReport()
{
    ++m_checkRound;
    m_checking = false;
    m_report = {};
    if (m_reportView)
        m_reportView->showNothing();
}

void KeyForm::check()
{
    if (m_checking || !m_kind.isGood || m_key->text().trimmed().isEmpty())
        return;
    m_checking = true;
    m_reportView->showChecking();
    const Secret secret(m_secret->view()), passphrase(m_passphrase->view());
    m_accounts.check(environment(), m_key->text().trimmed().toLatin1(), secret, passphrase, this, [this, round = ++m_checkRound](const KeyReport& report) {
        if (round != m_checkRound)
            return;
        m_checking = false;
        m_report = report;
        m_reportView->setReport(report);
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void KeyForm::openFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Private key"), {}, tr("Private keys (*.pem *.key);;All files (*)"));
    if (!path.isEmpty() && !m_secret->load(path)) {
        m_verdict->setText(tr("This file cannot be read as a key."));
        m_verdict->setProperty("role", QStringLiteral("sell"));
        repolish(m_verdict);
    }
}

QString KeyForm::missing() const
{
    if (m_label->text().trimmed().isEmpty())
        return tr("A name is missing");
    if (m_key->text().trimmed().size() < 8)
        return tr("The API key is missing");
    if (!m_kind.isGood)
        return m_secret->isEmpty() ? tr("The secret is missing") : m_kind.words;
    const auto limits = m_limits->limits();
    if (!limits)
        return limits.error().detail;
    if (environment() == Environment::Production && !limits->areSet())
        return tr("LIVE needs the first three hard limits");
    if (m_checking)
        return tr("Asking the exchange…");
    if (environment() == Environment::Production && !m_reportView->isAnswered())
        return tr("Answer the open questions in red");
    return {};
}

NewKey KeyForm::take()
{
    NewKey key;
    key.label = m_label->text();
    key.environment = environment();
    key.apiKey = m_key->text().trimmed().toLatin1();
    key.secret = m_secret->take();
    key.passphrase = m_passphrase->take();
    key.isSessionOnly = m_inSession->isChecked();
    key.limits = m_limits->limits().value_or({});
    key.report = m_report;
    m_key->clear();
    examine();
    return key;
}

} // namespace fathom
