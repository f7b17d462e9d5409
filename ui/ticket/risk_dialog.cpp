// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/risk_dialog.h"

#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/ticket/ticket_expression.h"
#include "ui/ticket/value_field.h"
#include "ui/workspace/notice_line.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace fathom {

RiskDialog::RiskDialog(const Theme& theme, Facts facts, QWidget* parent)
    : SmallDialog(theme, QStringLiteral("riskDialog"), tr("Size from risk"), parent)
    , m_facts(std::move(facts))
    , m_stop(m_facts.budget.stop)
    , m_risk(new ValueField(theme, QStringLiteral("risk"), this))
    , m_problem(new NoticeLine(theme, NoticeLine::Kind::Caution, this))
{
    const Instrument& instrument = *m_facts.instrument;
    m_risk->setLabel(tr("Risk"));
    m_risk->setText(m_facts.riskText);
    column()->addWidget(m_risk);
    if (!m_stop.isPositive()) {
        m_stopField = new ValueField(theme, QStringLiteral("riskStop"), this);
        m_stopField->setLabel(tr("Stop"));
        m_stopField->edit()->setToolTip(tr("A price, or a distance from the entry: 1%, 150t"));
        column()->addSpacing(4);
        column()->addWidget(m_stopField);
        connect(m_stopField, &ValueField::edited, this, &RiskDialog::refresh);
    }
    column()->addSpacing(6);
    addFigure(tr("Entry"))->setText(format::price(m_facts.budget.entry, instrument));
    if (m_stopField == nullptr)
        addFigure(tr("Stop"))->setText(format::price(m_stop, instrument));
    m_loss = addFigure(tr("Loss per %1").arg(instrument.baseAsset));
    m_fees = addFigure(tr("Fees per %1").arg(instrument.baseAsset));
    addLine();
    m_sizeLabel = addFigure(tr("Size, rounded down"), "title");
    m_lossAtStop = addFigure(tr("Loss at stop"), "sell");
    m_sizeLabel->setObjectName(QStringLiteral("riskSize"));
    m_lossAtStop->setObjectName(QStringLiteral("riskLoss"));
    column()->addWidget(m_problem);
    connect(m_risk, &ValueField::edited, this, &RiskDialog::refresh);
    connect(this, &SmallDialog::used, this, [this] { Q_EMIT taken(m_size.size, m_stop, m_risk->text()); });
    refresh();
    (m_stopField != nullptr ? m_stopField : m_risk)->edit()->setFocus();
    m_risk->edit()->selectAll();
}

// "0.5" and "0.5%" are a share of the account, "50u" is money.
std::optional<Decimal> RiskDialog::money() const
{
    QString text = m_risk->text().trimmed().toLower();
    const bool isMoney = text.endsWith(QLatin1Char('u'));
    if (isMoney)
        text.chop(1);
    const auto number = readPercent(text);
    if (!number || !number->isPositive() || (!isMoney && *number > Decimal(100)))
        return std::nullopt;
    return isMoney ? *number : m_facts.equity * *number / Decimal(100);
}

void RiskDialog::refresh()
{
    const Instrument& instrument = *m_facts.instrument;
    if (m_stopField != nullptr) {
        LegReferences references;
        references.prices.current = m_facts.budget.entry;
        references.side = m_facts.side;
        const auto stop = readLeg(m_stopField->text(), references, instrument);
        m_stop = stop ? *stop : Decimal();
        m_stopField->setInvalid(!m_stopField->text().isEmpty() && !stop);
        m_stopField->setPrintedBack(stop && !isPlainNumber(m_stopField->text()) ? QStringLiteral("= ") + format::price(*stop, instrument) : QString());
    }
    const auto risk = money();
    m_risk->setInvalid(!risk);
    m_risk->setPrintedBack(risk ? format::money(*risk) + QLatin1Char(' ') + instrument.quoteAsset : QString());
    RiskBudget budget = m_facts.budget;
    budget.money = risk.value_or(Decimal());
    budget.stop = m_stop;
    m_size = sizeFromRisk(m_facts.side, budget, instrument);
    const bool isStop = m_size.lossPerUnit.isPositive();
    m_loss->setText(isStop ? format::money(m_size.lossPerUnit) : format::unknown());
    m_fees->setText(isStop ? format::money(m_size.feesPerUnit) : format::unknown());
    const bool known = m_size.size.isPositive();
    const QString size = format::quantity(m_size.size, instrument);
    m_sizeLabel->setText(known ? size + QLatin1Char(' ') + instrument.baseAsset : format::unknown());
    m_lossAtStop->setText(known ? format::signedMoney(-m_size.loss) : format::unknown());
    QString problem;
    if (m_stop.isPositive() && !isStop)
        problem = tr("The stop is not on the losing side of the entry.");
    else if (isStop && risk && !known)
        problem = tr("That risk does not pay for the smallest size.");
    else if (known && m_facts.most.isPositive() && m_size.size > m_facts.most)
        problem = tr("The account carries %1 at most.").arg(format::quantity(m_facts.most, instrument));
    m_problem->show(problem);
    setUse(known ? tr("Use %1").arg(size) : tr("Use"), known);
    adjustSize();
}

} // namespace fathom
