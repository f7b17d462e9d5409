// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "ui/theme/icons.h"

#include <QAbstractButton>

#include <optional>

namespace fathom {

class Theme;

//! \brief One workspace in the app bar: its name and the digit of its key.
class WorkspaceTab final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceTab)
public:
    WorkspaceTab(const Theme& theme, int number, QWidget* parent);
    enum class Names { All, Shown, None }; //!< which workspaces say their name beside their number
    void setNames(Names names);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool saysName() const { return m_names == Names::All || (m_names == Names::Shown && isChecked()); }

    const Theme& m_theme;
    int m_number;
    Names m_names = Names::All;
    bool m_said = true; //!< its width is that with the name
};

//! \brief The field that opens symbol search; looks like an input, acts like a button.
class SearchBox final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchBox)
public:
    SearchBox(const Theme& theme, QWidget* parent);
    //! \brief Printed in the key cap at its end.
    void setKey(const QString& key);
    QSize sizeHint() const override { return { 330, 26 }; }
    QSize minimumSizeHint() const override { return { 120, 26 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_key;
};

//! \brief A framed word with an icon that says something is out of the ordinary; a press explains it.
class BarChip final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BarChip)
public:
    BarChip(const Theme& theme, Icon icon, QWidget* parent);
    //! \brief An offer, not a warning: drawn in text2.
    void setQuiet(bool quiet) { m_quiet = quiet; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Icon m_icon;
    bool m_quiet = false;
};

//! \brief A small label over a number, right aligned; the number's column never shrinks, so neighbours do not jump.
class FigureBox final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureBox)
public:
    FigureBox(const Theme& theme, QWidget* parent);
    void setLabel(const QString& label);
    //! \param sign +1 draws the value in buy, -1 in sell, 0 in text1; empty in text2
    void setValue(const QString& value, std::optional<int> sign);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_label;
    QString m_value;
    std::optional<int> m_sign = 0;
    int m_width = 0;
};

} // namespace fathom
