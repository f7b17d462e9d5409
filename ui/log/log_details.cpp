// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/log_details.h"

#include "core/session/session_types.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/workspace/small_widgets.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QListWidget>

namespace fathom {

namespace {

struct DetailsWords
{
    Q_DECLARE_TR_FUNCTIONS(fathom::LogDetails)
};

} // namespace

void showLogDetails(const LogLine& line, const Theme& theme, QWidget* parent)
{
    if (line.details.isEmpty())
        return;
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("logDetails"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(line.title);
    dialog->resize(560, 320);
    QPalette ground = dialog->palette();
    ground.setColor(QPalette::Window, theme.tokens().panel);
    dialog->setPalette(ground);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    auto* head = plainLabel(format::dateTime(line.time) + QStringLiteral(" UTC  ") + line.text, "", dialog);
    head->setWordWrap(true);
    column->addWidget(head);
    auto* list = new QListWidget(dialog);
    list->setObjectName(QStringLiteral("logDetailsList"));
    list->setAccessibleName(line.title);
    list->addItems(line.details);
    list->setCurrentRow(0);
    column->addWidget(list, 1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    const auto button = [&](const QString& words, const char* name) {
        auto* made = new QPushButton(words, dialog);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(words);
        made->setAutoDefault(false);
        row->addWidget(made);
        return made;
    };
    QObject::connect(button(DetailsWords::tr("Copy"), "logDetailsCopy"), &QAbstractButton::clicked, dialog,
        [details = line.details] { QApplication::clipboard()->setText(details.join(QLatin1Char('\n'))); });
    QObject::connect(button(DetailsWords::tr("Close"), "logDetailsClose"), &QAbstractButton::clicked, dialog, &QDialog::close);
    column->addLayout(row);
    dialog->show();
}

} // namespace fathom
