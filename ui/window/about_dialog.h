// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include <utility>
#include <vector>

namespace fathom {

class Theme;

//! \brief Name and value pairs the program knows of itself: versions, folders, addresses.
using ProgramFacts = std::vector<std::pair<QString, QString>>;

//! \brief What this program is, with the versions a report of a fault needs.
class AboutDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)
public:
    AboutDialog(const Theme& theme, const ProgramFacts& facts, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace fathom
