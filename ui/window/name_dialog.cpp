// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/name_dialog.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fathom {

namespace {
constexpr int longestTypedName = 24;

QString nameText(const char* text)
{
    return QCoreApplication::translate("fathom::NameDialog", text);
}
} // namespace

void askName(const Theme& theme, const QString& title, const QString& now, QWidget* parent,
    std::function<void(const QString&)> take)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("nameDialog"));
    dialog->setWindowTitle(title);
    dialog->setFont(theme.body());
    dialog->setMinimumWidth(320);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(14, 14, 14, 12);
    column->setSpacing(12);
    auto* edit = new QLineEdit(now, dialog);
    edit->setObjectName(QStringLiteral("name"));
    edit->setAccessibleName(title);
    edit->setPlaceholderText(nameText(QT_TRANSLATE_NOOP("fathom::NameDialog", "Name")));
    edit->setMaxLength(longestTypedName);
    edit->selectAll();
    column->addWidget(edit);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* back = new QPushButton(nameText(QT_TRANSLATE_NOOP("fathom::NameDialog", "Back")), dialog);
    back->setObjectName(QStringLiteral("back"));
    back->setAutoDefault(false);
    auto* accept
        = new QPushButton(nameText(QT_TRANSLATE_NOOP("fathom::NameDialog", "Save")), dialog);
    accept->setObjectName(QStringLiteral("accept"));
    accept->setProperty("kind", QStringLiteral("accent"));
    accept->setDefault(true);
    accept->setEnabled(!now.trimmed().isEmpty());
    for (QPushButton* button : { back, accept }) {
        button->setMinimumHeight(28);
        row->addWidget(button);
    }
    column->addLayout(row);
    QObject::connect(edit, &QLineEdit::textChanged, accept,
        [accept](const QString& text) { accept->setEnabled(!text.trimmed().isEmpty()); });
    QObject::connect(back, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(accept, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, edit,
        [edit, take = std::move(take)] { take(edit->text().trimmed()); });
    dialog->show();
    edit->setFocus();
}

} // namespace fathom
