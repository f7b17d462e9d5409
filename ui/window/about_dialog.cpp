// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/about_dialog.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/workspace/small_widgets.h"

#include <QApplication>
#include <QClipboard>
#include <QFormLayout>
#include <QPainter>

namespace fathom {

AboutDialog::AboutDialog(const Theme& theme, const ProgramFacts& facts, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("about"));
    setWindowTitle(tr("About Fathom"));
    setMinimumWidth(460);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    auto* name = plainLabel(QStringLiteral("Fathom"), "title", this);
    name->setFont(theme.font(18, 500));
    name->setContentsMargins(36, 0, 0, 0);
    column->addWidget(name);
    auto* words = plainLabel(tr("A desktop terminal for trading derivatives by hand. Free software under the GNU General Public License, version 3 or later, without any warranty."), "text2", this);
    words->setWordWrap(true);
    column->addWidget(words);
    auto* rows = new QFormLayout;
    rows->setHorizontalSpacing(20);
    rows->setVerticalSpacing(4);
    QString all;
    for (const auto& [label, value] : facts) {
        auto* text = plainLabel(value, "", this);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setWordWrap(true);
        rows->addRow(plainLabel(label, "text2", this), text);
        all += label + QStringLiteral(": ") + value + QLatin1Char('\n');
    }
    column->addLayout(rows);
    auto* foot = new QHBoxLayout;
    auto* copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(QStringLiteral("copyFacts"));
    copy->setAccessibleName(tr("Copy versions"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [all] { QApplication::clipboard()->setText(all); });
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeAbout"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    foot->addStretch(1);
    foot->addWidget(copy);
    foot->addWidget(close);
    column->addLayout(foot);
}

void AboutDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().panel);
    paintIcon(painter, Icon::Logo, QRectF(16, 16, 24, 24), m_theme.tokens().text1);
}

} // namespace fathom
