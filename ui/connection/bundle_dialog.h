// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;

namespace fathom {

class Session;
class Theme;

//! \brief The support bundle as it would be saved, to be read first; the user saves it, nothing is sent anywhere. Source: SECURITY 3.6.
class BundleDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BundleDialog)
public:
    BundleDialog(const Session& session, const Theme& theme, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    void save();

    const Session& m_session;
    const Theme& m_theme;
    QCheckBox* m_withOrders;
    QCheckBox* m_withLog;
    QPlainTextEdit* m_text;
    QLabel* m_note;
};

} // namespace fathom
