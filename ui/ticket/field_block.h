// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace fathom {

class ChevronButton;
class NoticeLine;
class Theme;
class ValueField;

//! \brief A field of the ticket with what belongs to it: a button beside it, a line of explanation under it, what is wrong with it.
class FieldBlock final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldBlock)
public:
    FieldBlock(const Theme& theme, const QString& name, QWidget* parent);

    ValueField* field() const { return m_field; }
    //! \brief A button of fixed width at the right of the field. \return the button, to be connected
    ChevronButton* addTail(const QString& name);
    //! \brief Keeps room for a line of explanation. \param alignment of its text
    void addHint(const QString& name, Qt::Alignment alignment);
    void setHint(const QString& text);
    void setHintVisible(bool visible);
    QString hint() const;
    //! \brief What is wrong, and what the link behind it offers; empty words for nothing. Stands in the place of the explanation, so that
    //! what is below stays where it is.
    void setProblem(const QString& words, const QString& action = {});
    QString problem() const;

Q_SIGNALS:
    void actionTaken();

private:
    const Theme& m_theme;
    QHBoxLayout* m_row;
    ValueField* m_field;
    QLabel* m_hint = nullptr;
    NoticeLine* m_problem;
    bool m_explains = true; //!< the explanation has its line while nothing is wrong
};

//! \brief A row of small buttons that fill a field: "Bid 482.3", "25 %". They leave the focus where it is.
class QuickRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuickRow)
public:
    //! \param names object names, one a button
    QuickRow(const QStringList& names, QWidget* parent);

    void setButton(int index, const QString& text, const QString& accessibleName, bool enabled = true);
    void setButtonVisible(int index, bool visible);

Q_SIGNALS:
    void picked(int index);

private:
    std::vector<QPushButton*> m_buttons;
};

} // namespace fathom
