// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace fathom {

class PanelDocks;
class Preferences;

//! \brief The option "keys follow the pointer", off by default: the panel the pointer comes over gets the keys. Never out of a field that is
//! being typed into, an open menu or dialog, another program, nor while a button is held. Source: INTERACTION 10.
class PointerKeys final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PointerKeys)
public:
    static constexpr const char* key = "ui.keysFollowPointer";
    PointerKeys(PanelDocks& docks, const Preferences& preferences, QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(const QWidget& under) const;
    void watch(bool on);

    PanelDocks& m_docks;
    bool m_on = false;
};

} // namespace fathom
