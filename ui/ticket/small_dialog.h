// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fathom {

class Theme;

//! \brief A small dialog that fills in a field: some lines and "Back" and "Use ...". It sends nothing, so Enter takes its value.
class SmallDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SmallDialog)
public:
    SmallDialog(const Theme& theme, const QString& name, const QString& title, QWidget* parent);

    QVBoxLayout* column() const { return m_column; }
    //! \brief Label left, value right. \return the value's label
    QLabel* addFigure(const QString& label, const char* role = "");
    void addLine();
    //! \brief What the second button takes; not to be pressed while \p able is false.
    void setUse(const QString& text, bool able);
    //! \brief Opens above or below \p anchor, whatever is on the screen.
    void openAt(QWidget* anchor);

Q_SIGNALS:
    void used();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void use();

    const Theme& m_theme;
    QVBoxLayout* m_column;
    QPushButton* m_use;
};

} // namespace fathom
