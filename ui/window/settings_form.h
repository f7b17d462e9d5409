// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace fathom {

//! \brief A page of the settings: lines of a name and a field, each field showing what read() says and keeping by write() what a person
//! chooses. refresh() reads all of them again.
class SettingsForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsForm)
public:
    explicit SettingsForm(QWidget* parent);

    void addHeading(const QString& words);
    void addNote(const QString& words);
    QCheckBox* addCheck(const char* name, const QString& words, std::function<bool()> read, std::function<void(bool)> write);
    QComboBox* addChoice(const char* name, const QString& label, const QStringList& choices, std::function<int()> read, std::function<void(int)> write);
    QSpinBox* addNumber(const char* name, const QString& label, int low, int high, std::function<int()> read, std::function<void(int)> write);
    //! \brief A number of two decimals, handed over in hundredths, so that it stays exact.
    QDoubleSpinBox* addHundredths(const char* name, const QString& label, int low, int high, std::function<int()> read, std::function<void(int)> write);
    void addRow(QWidget* field);
    void addReader(std::function<void()> read) { m_readers.push_back(std::move(read)); }
    void refresh();
    bool isShowing() const { return m_showing; } //!< refresh() runs: what fields report is no choice

private:
    QFormLayout* m_form;
    std::vector<std::function<void()>> m_readers;
    bool m_showing = false;
};

} // namespace fathom
