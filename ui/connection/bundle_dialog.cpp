// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/bundle_dialog.h"

#include "core/base/whole_file.h"
#include "core/session/support_bundle.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/workspace/small_widgets.h"

#include <QCheckBox>
#include <QDateTime>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

namespace fathom {

BundleDialog::BundleDialog(const Session& session, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_theme(theme)
    , m_withOrders(new QCheckBox(tr("what happened on the account: symbols, sizes, prices, order numbers"), this))
    , m_withLog(new QCheckBox(tr("the program's log"), this))
    , m_text(new QPlainTextEdit(this))
    , m_note(plainLabel({}, "hint", this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("bundleDialog"));
    setWindowTitle(tr("Support bundle"));
    setAccessibleName(windowTitle());
    setFont(theme.body());
    resize(760, 520);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    auto* words = plainLabel(tr("This is all of it. Keys, secrets and signatures are not in it; nothing is sent: you save a file and decide."), "text2", this);
    words->setWordWrap(true);
    column->addWidget(words);
    m_withOrders->setObjectName(QStringLiteral("bundleOrders"));
    m_withOrders->setAccessibleName(m_withOrders->text());
    m_withLog->setObjectName(QStringLiteral("bundleLog"));
    m_withLog->setAccessibleName(m_withLog->text());
    m_withLog->setChecked(true);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(18);
    choices->addWidget(m_withLog);
    choices->addWidget(m_withOrders);
    choices->addStretch(1);
    column->addLayout(choices);
    m_text->setObjectName(QStringLiteral("bundleText"));
    m_text->setAccessibleName(tr("Content of the bundle"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setUndoRedoEnabled(false);
    column->addWidget(m_text, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_note, 1);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeBundle"));
    close->setAccessibleName(tr("Close"));
    auto* saving = new QPushButton(tr("Save…"), this);
    saving->setObjectName(QStringLiteral("saveBundle"));
    saving->setAccessibleName(tr("Save the bundle to a file"));
    for (QPushButton* button : { close, saving }) {
        button->setAutoDefault(false);
        button->setMinimumHeight(30);
        foot->addWidget(button);
    }
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(saving, &QPushButton::clicked, this, &BundleDialog::save);
    for (QCheckBox* choice : { m_withLog, m_withOrders })
        connect(choice, &QCheckBox::toggled, this, &BundleDialog::fill);
    fill();
}

void BundleDialog::fill()
{
    const QByteArray text = support::bundle(m_session, { .withOrders = m_withOrders->isChecked(), .withProgramLog = m_withLog->isChecked() });
    m_text->setPlainText(QString::fromUtf8(text));
    m_note->setText(tr("%1 kB").arg((text.size() + 1023) / 1024));
}

void BundleDialog::save()
{
    const QString name = QStringLiteral("fathom-%1.txt").arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the bundle"), name, tr("Text (*.txt)"));
    if (path.isEmpty())
        return;
    const bool written = writeWhole(path, m_text->toPlainText().toUtf8()).isEmpty(); // what was shown is what is saved
    m_note->setText(written ? tr("Saved.") : tr("It could not be written there."));
    m_note->setProperty("role", written ? QStringLiteral("hint") : QStringLiteral("sell"));
    repolish(m_note);
}

void BundleDialog::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), m_theme.tokens().panel); }

} // namespace fathom
