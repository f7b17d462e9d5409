// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "ui/theme/format.h"
#include "ui/window/main_window.h"
#include "ui/window/window_toasts.h"
#include "ui/window/name_dialog.h"
#include "ui/window/workspaces.h"
#include "ui/workspace/key_map.h"
#include "ui/workspace/link_chip.h"

#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QMenu>
#include <QStandardPaths>

namespace fathom {

QString MainWindow::withKey(const QString& text, KeyAction action) const
{
    const QString key = m_keys.text(action);
    return key.isEmpty() ? text : text + QLatin1Char('\t') + key;
}

void MainWindow::openWorkspaceMenu(const QString& id, const QPoint& at)
{
    QMenu menu;
    menu.setObjectName(QStringLiteral("workspaceMenu"));
    for (qsizetype i = 0; i < m_workspaces->ids().size(); ++i) {
        const QString each = m_workspaces->ids()[i];
        QAction* action = menu.addAction(
            withKey(m_workspaces->name(each), offset(KeyAction::Workspace1, static_cast<int>(i))));
        action->setCheckable(true);
        action->setChecked(each == m_workspaces->current());
        connect(action, &QAction::triggered, this, [this, each] { m_workspaces->choose(each); });
    }
    menu.addSeparator();
    openWorkspaceItems(menu, id);
    menu.exec(at);
}

void MainWindow::openWorkspaceItems(QMenu& menu, const QString& id)
{
    const bool current = id == m_workspaces->current();
    QAction* save
        = menu.addAction(tr("Save for Revert"), this, [this] { m_workspaces->saveForRevert(); });
    save->setEnabled(current);
    menu.addAction(
        withKey(tr("Save as…"), KeyAction::SaveWorkspaceAs), this, &MainWindow::saveWorkspaceAs);
    QAction* revert
        = menu.addAction(tr("Revert to saved"), this, [this, id] { m_workspaces->revert(id); });
    revert->setEnabled(m_workspaces->canRevert(id));
    if (Workspaces::isSupplied(id))
        menu.addAction(
            tr("Arrange as supplied"), this, [this, id] { m_workspaces->arrangeSupplied(id); });
    const auto earlier = m_workspaces->generations(id);
    if (current && !earlier.empty()) {
        QMenu& list = *menu.addMenu(tr("Earlier layouts"));
        for (std::size_t i = 0; i < earlier.size(); ++i)
            list.addAction(
                tr("as left %1 UTC")
                    .arg(format::dateTime(wallTimeFromMs(earlier[i].toMSecsSinceEpoch()))),
                this, [this, id, i] { m_workspaces->bringBack(id, static_cast<int>(i)); });
    }
    if (!Workspaces::isSupplied(id)) {
        menu.addAction(tr("Rename…"), this, [this, id] {
            askName(m_theme, tr("Rename the workspace"), m_workspaces->name(id), this,
                [this, id](const QString& name) { m_workspaces->rename(id, name); });
        });
        menu.addAction(tr("Remove"), this, [this, id] { m_workspaces->remove(id); });
    }
    menu.addSeparator();
    menu.addAction(tr("Export…"), this, [this, id] { exportWorkspace(id); });
    menu.addAction(tr("Import…"), this, &MainWindow::importWorkspace);
    menu.addSeparator();
    menu.addAction(withKey(tr("Bring all windows here"), KeyAction::WindowsHere), this,
        [this] { m_docks->bringAllHere(false); });
    menu.addAction(tr("Dock all windows"), this, [this] { m_docks->bringAllHere(true); });
}

void MainWindow::saveWorkspaceAs()
{
    if (m_workspaces->ids().size() >= Workspaces::most) {
        m_toasts->active().show({ .severity = Severity::Info,
            .text = tr("There are nine workspaces already"),
            .key = QStringLiteral("nineWorkspaces") });
        return;
    }
    askName(m_theme, tr("Save the workspace as"), {}, this,
        [this](const QString& name) { m_workspaces->saveAs(name); });
}

void MainWindow::exportWorkspace(const QString& id)
{
    auto* dialog = new QFileDialog(this, tr("Export the workspace"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Workspaces (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(m_workspaces->name(id) + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, id](const QString& path) {
        const QString problem = m_workspaces->exportTo(path, id);
        m_toasts->active().show(problem.isEmpty()
                ? Toast { .severity = Severity::Success, .lead = tr("Exported"), .text = path }
                : Toast { .severity = Severity::Failure, .lead = tr("Not exported"), .text = problem, .stays = true });
    });
    dialog->open();
}

void MainWindow::importWorkspace()
{
    auto* dialog = new QFileDialog(this, tr("Import a workspace"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Workspaces (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        constexpr qint64 longest = 1'000'000;
        QFile file(path);
        const QByteArray text = file.open(QIODevice::ReadOnly) ? file.read(longest) : QByteArray();
        const QString id = m_workspaces->import(QJsonDocument::fromJson(text).object());
        if (!id.isEmpty())
            m_workspaces->choose(id);
        else
            m_toasts->active().show({ .severity = Severity::Failure,
                .lead = tr("Not imported"),
                .text = tr("%1 holds no workspace, or there are nine already").arg(path),
                .stays = true });
    });
    dialog->open();
}

void MainWindow::fillPanelsMenu(QMenu& menu)
{
    for (const PanelType& type : panelTypes()) {
        const QString id = QLatin1String(type.id);
        if (type.several) {
            menu.addAction(m_docks->dock(id) != nullptr && m_docks->dock(id)->isVisible()
                    ? tr("Another %1").arg(panelTypeName(type))
                    : panelTypeName(type),
                this, [this, id] { m_docks->open(id); });
            continue;
        }
        QAction* action = menu.addAction(panelTypeName(type));
        action->setCheckable(true);
        action->setChecked(m_docks->dock(id) != nullptr && !m_docks->dock(id)->isHidden());
        connect(action, &QAction::toggled, this, [this, id](bool on) {
            if (on)
                m_docks->open(id);
            else
                m_docks->close(id);
        });
    }
}

void MainWindow::openPanelMenu(const QString& id, const QPoint& at)
{
    const PanelDocks::Panel* panel = m_docks->find(id);
    if (panel == nullptr)
        return;
    QMenu menu;
    menu.setObjectName(QStringLiteral("panelMenu"));
    if (panel->type->linked) {
        QMenu& links = *menu.addMenu(
            linkChipIcon(m_theme, panel->link->number(), devicePixelRatioF()), tr("Link group"));
        fillLinkMenu(links, m_theme, *panel->link, devicePixelRatioF());
    }
    if (panel->type->several)
        menu.addAction(tr("Another %1").arg(panelTypeName(*panel->type)), this,
            [this, id, type = panel->type->id] {
                m_docks->focus(id);
                m_docks->open(QLatin1String(type));
            });
    menu.addAction(
        withKey(panel->dock->isFloating() ? tr("Dock back") : tr("Pop out"), KeyAction::PopOut),
        this, [this, id] { m_docks->togglePopOut(id); });
    if (panel->dock->isFloating())
        fillWindowScaleMenu(*menu.addMenu(tr("Scale of this window")), *panel);
    QAction* close = menu.addAction(
        withKey(tr("Close"), KeyAction::ClosePanel), this, [this, id] { m_docks->close(id); });
    if (const QString reason = m_docks->refusal(*panel); !reason.isEmpty()) {
        close->setEnabled(false);
        menu.addAction(reason)->setEnabled(false);
    }
    menu.exec(at);
}

} // namespace fathom
