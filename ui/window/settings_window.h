// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/settings_pages.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace fathom {

class ChartGesturesPage;
class KeysPage;
class MousePage;

//! \brief The settings of the program: keys, mouse, sounds, trading, display. Every change holds at once; nothing in it is modal.
class SettingsWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsWindow)
public:
    enum class Page { Keys, Mouse, Sounds, Trading, Display };

    SettingsWindow(SettingsScope scope, QWidget* parent);
    void show(Page page);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void rebuild();
    void add(QWidget* page, const QString& name, const char* objectName);
    QWidget* makeMousePage();
    void refresh();

    SettingsScope m_scope;
    QListWidget* m_list = nullptr;
    QStackedWidget* m_pages = nullptr;
    MousePage* m_mouse = nullptr;
    ChartGesturesPage* m_gestures = nullptr;
    std::vector<SettingsForm*> m_forms;
    QString m_builtIn; //!< the language its words are in
    bool m_rebuilding = false;
};

} // namespace fathom
