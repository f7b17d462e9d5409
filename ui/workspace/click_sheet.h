// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/click_recorder.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTableWidget;

namespace fathom {

class Session;
class Theme;

//! \brief What the presses about one order met and what came of them: when it was sent, answered and filled, and the book of each of
//! these moments. Hinders nothing, follows while it is open, and can be saved as a file. Source: NOVEL 10.
class ClickSheet final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClickSheet)
public:
    //! \brief Opens the sheet, or brings the one of that order to the front; it goes when it is closed, or with \p parent.
    static void open(const Session& session, const Theme& theme, LocalOrderId order, QWidget* parent);
    //! \return false where nothing was pressed about \p order in this session
    static bool knows(const Session& session, LocalOrderId order);

    //! \brief Writes what is shown. \return the reason where it could not be, translated; empty where it was
    QString save(const QString& path) const;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    ClickSheet(const Session& session, const Theme& theme, LocalOrderId order, QWidget* parent);
    void refresh();
    void showSteps();
    void showBook();
    void showTouch();
    void askSave();
    const ClickRecord* shown() const;
    QString words(const ClickRecord& record) const;
    QString words(const ClickStep& step) const;
    QString amounts(const ClickStep& step) const;

    const ClickRecorder& m_clicks;
    const Theme& m_theme;
    LocalOrderId m_order;
    std::vector<ClickRecord> m_records;
    QComboBox* m_which;
    QTableWidget* m_steps;
    QLabel* m_moment;
    QTableWidget* m_book;
    QLabel* m_note;
};

} // namespace fathom
