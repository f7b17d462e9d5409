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

//! \brief What the presses about one order, or one leg of a position, met and what came of them: when it was sent, answered and filled, and the book of each of
//! these moments. Hinders nothing, follows while it is open, and can be saved as a file. Source: NOVEL 10.
class ClickSheet final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClickSheet)
public:
    //! \brief Opens the sheet, or brings the one of that order to the front; it goes when it is closed, or with \p parent.
    static void open(const Session& session, const Theme& theme, LocalOrderId order, QWidget* parent);
    //! \brief The same for a leg: closed, reversed, flattened, protected.
    static void open(const Session& session, const Theme& theme, const QString& symbol, PositionSide side, QWidget* parent);
    //! \return false where nothing was pressed about \p order in this session
    static bool knows(const Session& session, LocalOrderId order);
    static bool knows(const Session& session, const QString& symbol, PositionSide side);

    //! \brief Writes what is shown. \return the reason where it could not be, translated; empty where it was
    QString save(const QString& path) const;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    //! \brief What its presses are about: an order, or else a leg.
    struct Subject
    {
        LocalOrderId order = 0;
        QString symbol {};
        PositionSide side = PositionSide::Both;
        bool operator==(const Subject&) const = default;
        std::vector<ClickRecord> in(const ClickRecorder& clicks) const;
        bool has(const ClickRecord& record) const;
    };
    ClickSheet(const Session& session, const Theme& theme, const Subject& subject, QWidget* parent);
    static void open(const Session& session, const Theme& theme, const Subject& subject, QWidget* parent);
    void refresh();
    void showSteps();
    void showBook();
    void showTouch();
    void askSave();
    const ClickRecord* shown() const;
    QString words(const ClickRecord& record) const;
    QString positionWords(const ClickRecord& record) const;
    QString words(const ClickStep& step) const;
    QString amounts(const ClickStep& step) const;

    const ClickRecorder& m_clicks;
    const Theme& m_theme;
    Subject m_subject;
    std::vector<ClickRecord> m_records;
    QComboBox* m_which;
    QTableWidget* m_steps;
    QLabel* m_moment;
    QTableWidget* m_book;
    QLabel* m_note;
};

} // namespace fathom
