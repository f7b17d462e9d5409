// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace fathom {

class History;
class Meter;
class Theme;

//! \brief How far a long reading of the exchange's history is, with the button that ends it. Hidden while there is none; what it ended with
//! stays a while, a failure until it is put away.
class ReadingStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingStrip)
public:
    ReadingStrip(const Theme& theme, History* history, QWidget* parent);

    void retranslate();

private:
    void refresh();

    History* m_history;
    QLabel *m_what, *m_rows;
    Meter* m_meter;
    QPushButton* m_button;
    QTimer m_ends;
    qint64 m_seen = 0; //!< the job that was put away
};

} // namespace fathom
