// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/proxy_form.h"

#include "ui/accounts/secret_field.h"
#include "ui/theme/theme.h"
#include "ui/workspace/small_widgets.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QRadioButton>

namespace fathom {

ProxyForm::ProxyForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const std::array<QString, 3> names { tr("none, straight to the exchange"), QStringLiteral("HTTP (CONNECT)"), QStringLiteral("SOCKS5") };
    const std::array<const char*, 3> objects { "proxyNone", "proxyHttp", "proxySocks" };
    auto* kinds = new QHBoxLayout;
    kinds->setSpacing(16);
    auto* group = new QButtonGroup(this);
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_kinds[i] = new QRadioButton(names[i], this);
        m_kinds[i]->setObjectName(QLatin1String(objects[i]));
        m_kinds[i]->setAccessibleName(names[i]);
        group->addButton(m_kinds[i]);
        kinds->addWidget(m_kinds[i]);
        connect(m_kinds[i], &QRadioButton::toggled, this, [this] {
            for (QWidget* field : { static_cast<QWidget*>(m_host), static_cast<QWidget*>(m_port), static_cast<QWidget*>(m_user), static_cast<QWidget*>(m_password) })
                field->setEnabled(!m_kinds[0]->isChecked());
            Q_EMIT changed();
        });
    }
    kinds->addStretch(1);
    grid->addLayout(kinds, 0, 0, 1, 2);
    const auto field = [this, grid](QLineEdit*& edit, const QString& name, const char* object, int row) {
        edit = new QLineEdit(this);
        edit->setObjectName(QLatin1String(object));
        edit->setAccessibleName(name);
        grid->addWidget(plainLabel(name, "text2", this), row, 0);
        grid->addWidget(edit, row, 1);
        connect(edit, &QLineEdit::textChanged, this, &ProxyForm::changed);
    };
    field(m_host, tr("Host"), "proxyHost", 1);
    field(m_port, tr("Port"), "proxyPort", 2);
    m_port->setValidator(new QIntValidator(1, 65'535, m_port));
    field(m_user, tr("Name"), "proxyUser", 3);
    m_password = new SecretField(theme, QStringLiteral("proxyPassword"), this);
    m_password->setPrompt(tr("Password, kept in the keyring"));
    grid->addWidget(plainLabel(tr("Password"), "text2", this), 4, 0);
    grid->addWidget(m_password, 4, 1);
    connect(m_password, &SecretField::changed, this, &ProxyForm::changed);
    setChoice({});
}

void ProxyForm::setChoice(const ProxyChoice& proxy)
{
    m_host->setText(proxy.host);
    m_port->setText(proxy.port == 0 ? QString() : QString::number(proxy.port));
    m_user->setText(proxy.user);
    m_kinds.at(static_cast<std::size_t>(proxy.kind))->setChecked(true);
}

ProxyChoice ProxyForm::choice() const
{
    ProxyChoice proxy;
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds[i]->isChecked())
            proxy.kind = static_cast<ProxyChoice::Kind>(i);
    }
    if (proxy.kind == ProxyChoice::Kind::None)
        return proxy;
    proxy.host = m_host->text().trimmed();
    proxy.port = m_port->text().toUShort();
    proxy.user = m_user->text().trimmed();
    return proxy;
}

Secret ProxyForm::takePassword() { return m_password->take(); }

QString ProxyForm::missing() const
{
    const ProxyChoice proxy = choice();
    if (proxy.kind == ProxyChoice::Kind::None)
        return {};
    if (proxy.host.isEmpty() || proxy.host.contains(QLatin1Char('/')) || proxy.host.contains(QLatin1Char('@')))
        return tr("The proxy's host is missing, as a name or an address alone");
    return proxy.port == 0 ? tr("The proxy's port is missing") : QString();
}

} // namespace fathom
