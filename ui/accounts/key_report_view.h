// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/key_types.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QLabel;
class QPushButton;

namespace fathom {

class Theme;

//! \brief What the exchange said of a key, line by line; what it did not say is asked, in red, and must be ticked by the user.
//! Source: SECURITY 1.1.
class KeyReportView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyReportView)
public:
    explicit KeyReportView(const Theme& theme, QWidget* parent = nullptr);

    void showNothing();
    void showChecking();
    void setReport(const KeyReport& report);
    //! \brief Every question that is open was ticked.
    bool isAnswered() const;
    //! \brief A question of the three rows, to be ticked by hand; hidden where the exchange answered it.
    QCheckBox* question(int row) const { return m_lines.at(static_cast<std::size_t>(row)).question; }

Q_SIGNALS:
    void changed();

private:
    struct Line
    {
        QLabel* mark = nullptr;
        QLabel* text = nullptr;
        QCheckBox* question = nullptr;
    };
    enum class Verdict { Good, Bad, Open };
    void show(Line& line, Verdict verdict, const QString& words);

    const Theme& m_theme;
    QLabel* m_head = nullptr;
    QPushButton* m_copyAddress = nullptr;
    std::array<Line, 3> m_lines; //!< withdrawals, address list, trading
    QString m_address;
};

} // namespace fathom
