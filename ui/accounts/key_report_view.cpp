// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/key_report_view.h"

#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/workspace/small_widgets.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace fathom {

namespace {

void setRole(QLabel* label, const char* role)
{
    label->setProperty("role", QLatin1String(role));
    repolish(label);
}

} // namespace

KeyReportView::KeyReportView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    auto* head = new QHBoxLayout;
    m_head = plainLabel({}, "text2", this);
    m_head->setObjectName(QStringLiteral("keyReport"));
    m_head->setWordWrap(true);
    head->addWidget(m_head, 1);
    m_copyAddress = new QPushButton(tr("Copy address"), this);
    m_copyAddress->setObjectName(QStringLiteral("copyAddress"));
    m_copyAddress->setAccessibleName(tr("Copy this computer's address"));
    m_copyAddress->setProperty("kind", QStringLiteral("small"));
    m_copyAddress->setAutoDefault(false);
    connect(m_copyAddress, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_address); });
    head->addWidget(m_copyAddress);
    grid->addLayout(head, 0, 0, 1, 2);
    const std::array<const char*, 3> names { "noWithdrawals", "addressList", "futuresOnly" };
    const std::array<QString, 3> questions { tr("I looked: this key may not withdraw"), tr("I looked: the key is bound to my addresses"),
        tr("I looked: the key may trade futures and nothing else") };
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Line& line = m_lines[i];
        line.mark = plainLabel({}, "text3", this);
        line.mark->setFixedWidth(14);
        line.text = plainLabel({}, "", this);
        line.question = new QCheckBox(questions[i], this);
        line.question->setObjectName(QLatin1String(names[i]));
        line.question->setAccessibleName(questions[i]);
        connect(line.question, &QCheckBox::toggled, this, &KeyReportView::changed);
        const int row = static_cast<int>(i) + 1;
        grid->addWidget(line.mark, row, 0);
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(line.text);
        words->addWidget(line.question);
        grid->addLayout(words, row, 1);
    }
    showNothing();
}

void KeyReportView::show(Line& line, Verdict verdict, const QString& words)
{
    // A sign as well as a colour.
    line.mark->setText(verdict == Verdict::Good ? QStringLiteral("\u2713") : verdict == Verdict::Bad ? QStringLiteral("\u2715") : QStringLiteral("?"));
    line.text->setText(words);
    const char* role = verdict == Verdict::Good ? "buy" : "sell";
    setRole(line.mark, role);
    setRole(line.text, verdict == Verdict::Good ? "" : role);
    line.question->setVisible(verdict == Verdict::Open);
    if (verdict != Verdict::Open)
        line.question->setChecked(false);
}

void KeyReportView::showNothing()
{
    m_copyAddress->hide();
    setRole(m_head, "text2");
    m_head->setText(tr("Not checked at the exchange yet."));
    show(m_lines[0], Verdict::Open, tr("Withdrawals: not known"));
    show(m_lines[1], Verdict::Open, tr("Address list: not known"));
    show(m_lines[2], Verdict::Open, tr("Permissions: not known"));
}

void KeyReportView::showChecking()
{
    showNothing();
    m_head->setText(tr("Asking the exchange…"));
}

void KeyReportView::setReport(const KeyReport& report)
{
    m_address = report.address;
    m_copyAddress->setVisible(!m_address.isEmpty());
    if (!report.works) {
        showNothing();
        setRole(m_head, "sell");
        m_head->setText(report.problem);
        m_copyAddress->setVisible(!m_address.isEmpty());
        return;
    }
    setRole(m_head, "text2");
    m_head->setText(tr("The exchange accepts this key."));
    const auto said = [this](std::size_t row, const std::optional<bool>& fact, bool wanted, const QString& good, const QString& bad, const QString& open) {
        show(m_lines[row], !fact ? Verdict::Open : *fact == wanted ? Verdict::Good : Verdict::Bad, !fact ? open : *fact == wanted ? good : bad);
    };
    said(0, report.withdraws, false, tr("It may not withdraw"), tr("IT MAY WITHDRAW: make another key without that permission"),
        tr("Withdrawals: the exchange did not say"));
    said(1, report.isAddressBound, true, tr("It is bound to an address list"), tr("Any address may use it: set an address list"),
        tr("Address list: the exchange did not say"));
    const bool onlyTrades = report.movesFunds.has_value() && !*report.movesFunds;
    if (report.trades && !*report.trades)
        show(m_lines[2], Verdict::Bad, tr("It may not trade futures"));
    else if (report.movesFunds && *report.movesFunds)
        show(m_lines[2], Verdict::Bad, tr("It trades futures, and may move funds between accounts as well"));
    else
        show(m_lines[2], report.trades && onlyTrades ? Verdict::Good : Verdict::Open,
            onlyTrades ? tr("It trades futures and moves no funds") : tr("It trades; what else it may do the exchange did not say"));
}

bool KeyReportView::isAnswered() const
{
    return std::all_of(m_lines.begin(), m_lines.end(), [](const Line& line) { return !line.question->isVisibleTo(line.question->parentWidget()) || line.question->isChecked(); });
}

} // namespace fathom
